package org.parley.record.copies;

import org.parley.article.Article;
import org.parley.article.Coverage;
import org.parley.article.Mark;
import org.parley.article.Span;

/**
 * Goes through the words of an article's own text: furniture, captions, credits and titles are passed over, for a copy keeps
 * the text and changes them. One pass over the characters.
 */
final class WordReader {

    private final String text;
    private final Coverage beside;
    private int at;
    private int start;
    private int hash;
    private boolean quoted;
    private char closing;

    WordReader(Article article) {
        this.text = article.text();
        this.beside = new Coverage(article.marks().stream()
                .filter(mark -> standsBeside(mark.kind()))
                .map(Mark::span));
    }

    private static boolean standsBeside(Mark.Kind kind) {
        return switch (kind) {
            case BOILERPLATE, CAPTION, APPEAL, PRIVATE, DATELINE, HEADLINE, CREDIT, EMBEDDED_POST -> true;
            case PARAPHRASE, MANGLED, LIVE_ITEM -> false;
        };
    }

    /** Goes to the next word; false at the end. */
    boolean next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                word();
                if (!beside.touches(span())) {
                    return true;
                }
            } else {
                quotation(c);
                at++;
            }
        }
        return false;
    }

    /** Letters and digits, an apostrophe between them left out: outlets set it in different ways. */
    private void word() {
        start = at;
        quoted = closing != 0;
        int code = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                code = 31 * code + Character.toLowerCase(c);
            } else if (!isApostrophe(at)) {
                break;
            }
            at++;
        }
        hash = code;
    }

    private boolean isApostrophe(int index) {
        char c = text.charAt(index);
        return (c == '’' || c == '\'')
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index + 1))
                && index > 0
                && Character.isLetterOrDigit(text.charAt(index - 1));
    }

    /** A quotation that is not closed ends with its paragraph. */
    private void quotation(char c) {
        if (c == '\n' || c == '\r' || c == closing) {
            closing = 0;
        } else if (closing == 0) {
            boolean afterSpace = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            closing = switch (c) {
                case '“', '„' -> '”';
                case '«' -> '»';
                case '"' -> '"';
                case '‘' -> afterSpace ? '’' : 0;
                default -> 0;
            };
        }
    }

    int hash() {
        return hash;
    }

    /** Whether the word stands in quotation marks. */
    boolean quoted() {
        return quoted;
    }

    Span span() {
        return new Span(start, at);
    }
}
