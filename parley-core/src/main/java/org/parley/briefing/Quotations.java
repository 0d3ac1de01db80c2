package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/** Finds the words that stand in quotation marks; an apostrophe is none. */
final class Quotations {

    private Quotations() {}

    /**
     * Outermost quotations of a stretch of text, in order.
     *
     * @param all with the marks
     * @param inner without them
     */
    record Quotation(Span all, Span inner) {}

    static List<Quotation> in(String text, Span stretch) {
        List<Quotation> found = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            char c = text.charAt(at);
            char closing = closingOf(text, at, stretch.start());
            if (closing != 0) {
                int end = closeOf(text, at + 1, stretch.end(), closing);
                found.add(new Quotation(
                        new Span(at, Math.min(end + 1, stretch.end())), trim(text, new Span(at + 1, end))));
                at = end + 1;
            } else {
                if (c == '”' && found.isEmpty()) {
                    // The stretch begins within a quotation.
                    found.add(new Quotation(
                            new Span(stretch.start(), at + 1), trim(text, new Span(stretch.start(), at))));
                }
                at++;
            }
        }
        found.removeIf(quotation -> quotation.inner().isEmpty());
        return found;
    }

    /** The mark that closes a quotation which opens here, 0 if none opens. */
    private static char closingOf(String text, int at, int start) {
        char c = text.charAt(at);
        boolean afterSpace = at == start || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return switch (c) {
            case '“', '„' -> '”';
            case '«' -> '»';
            case '"' -> '"';
            case '‘' -> afterSpace ? '’' : 0;
            default -> 0;
        };
    }

    private static int closeOf(String text, int from, int end, char closing) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean apostrophe =
                    closing == '’' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if ((c == closing && !apostrophe) || (closing == '”' && c == '"')) {
                return i;
            }
        }
        return end;
    }

    /** Without white space at the ends, and without the comma that typography puts before the closing mark. */
    private static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
