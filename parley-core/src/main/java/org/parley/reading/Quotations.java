package org.parley.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.article.Span;

/**
 * The stretches of a text between quotation marks, straight, curly or single. One that is not closed ends with its
 * paragraph, as a quotation of several paragraphs is written.
 */
public final class Quotations {

    private final List<Span> spans;
    private final BitSet quotedWords;

    private Quotations(List<Span> spans, BitSet quotedWords) {
        this.spans = List.copyOf(spans);
        this.quotedWords = quotedWords;
    }

    public static Quotations of(SegmentedText text) {
        return new Finding(text).find();
    }

    /** The quotations in text order, with their marks. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether the word stands between quotation marks; the marks themselves do. */
    public boolean holds(int word) {
        return quotedWords.get(word);
    }

    private static final class Finding {
        private final SegmentedText text;
        private final List<Span> spans = new ArrayList<>();
        private final BitSet quoted = new BitSet();
        private int open = -1;

        Finding(SegmentedText text) {
            this.text = text;
        }

        Quotations find() {
            int paragraph = 0;
            for (Sentence sentence : text.sentences()) {
                if (sentence.paragraph() != paragraph) {
                    close(sentence.firstToken() - 1);
                    paragraph = sentence.paragraph();
                }
                for (int word = sentence.firstToken(); word < sentence.endToken(); word++) {
                    look(word);
                }
            }
            close(text.words().size() - 1);
            return new Quotations(spans, quoted);
        }

        private void look(int word) {
            char mark = mark(word);
            if (mark == 0) {
                return;
            }
            if (open < 0) {
                if (opens(word, mark)) {
                    open = word;
                }
            } else if (closes(word, mark)) {
                close(word);
            }
        }

        private void close(int last) {
            if (open >= 0 && last > open) {
                spans.add(new Span(
                        text.words().get(open).start(), text.words().get(last).end()));
                quoted.set(open, last + 1);
            }
            open = -1;
        }

        private boolean opens(int word, char mark) {
            return switch (mark) {
                case '”', '»' -> false;
                case '\'', '’', '‘', '`' -> isOpenBefore(word) && !isBlankAfter(word);
                default -> true;
            };
        }

        private boolean closes(int word, char mark) {
            char opened = mark(open);
            return switch (opened) {
                case '‘', '\'', '`', '’' ->
                    (mark == '’' || mark == '\'') && !isLetterAfter(word) && !isPlural(word, mark);
                case '«' -> mark == '»';
                default -> Characters.isDoubleQuote(mark) && (mark != '“' || isBlankAfter(word));
            };
        }

        /** "the ministers’ talks": an apostrophe after an s, with the closing mark still to come. */
        private boolean isPlural(int word, char mark) {
            int before = Characters.at(
                    text.text(), text.words().get(word).start() - 1, text.text().length());
            if (before != 's') {
                return false;
            }
            for (int i = word + 1; i < Math.min(text.words().size(), word + 60); i++) {
                char later = mark(i);
                if (later == '‘' || text.text().charAt(text.words().get(i).start()) == '\n') {
                    return false;
                }
                if (later == mark && !isLetterAfter(i)) {
                    return true;
                }
            }
            return false;
        }

        /** The quotation mark that a word is, 0 if it is none. */
        private char mark(int word) {
            Span span = text.words().get(word);
            char c = text.text().charAt(span.start());
            boolean alone =
                    span.length() == 1 || (span.length() == 2 && text.text().charAt(span.start() + 1) == c);
            return alone && (Characters.isDoubleQuote(c) || Characters.isApostrophe(c)) ? c : 0;
        }

        private boolean isOpenBefore(int word) {
            int at = text.words().get(word).start();
            int before = Characters.at(text.text(), at - 1, text.text().length());
            return before == Characters.NONE || !Characters.isWordCharacter(before) && ".,;!?)%".indexOf(before) < 0;
        }

        private boolean isBlankAfter(int word) {
            int after = Characters.at(
                    text.text(), text.words().get(word).end(), text.text().length());
            return after == Characters.NONE || Characters.isSpace(after);
        }

        private boolean isLetterAfter(int word) {
            int after = Characters.at(
                    text.text(), text.words().get(word).end(), text.text().length());
            return after != Characters.NONE && Characters.isWordCharacter(after);
        }
    }
}
