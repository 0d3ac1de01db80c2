package org.parley.reading.attribution;

import org.parley.article.Span;

/**
 * Words between quotation marks.
 *
 * @param span the words with their marks; to the end of the paragraph if the closing mark is missing
 * @param depth 0 for an outermost quotation
 * @param closed whether a closing mark ends it
 * @param continues whether it takes up a quotation that the paragraph before left open
 */
record Quotation(Span span, int depth, boolean closed, boolean continues) {

    /** The words without their marks. */
    Span inner(String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean isMark(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '«', '»', '‘', '’', '\'', '‹', '›' -> true;
            default -> false;
        };
    }
}
