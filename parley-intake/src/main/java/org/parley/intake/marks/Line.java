package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Span;

/**
 * One line of a text without surrounding white space; a very long line comes as its sentences, so that a text without
 * line ends is not marked whole.
 *
 * @param span its characters
 * @param text its words
 * @param alone whether it is a line of its own rather than a piece of a long one
 */
record Line(Span span, String text, boolean alone) {

    private static final int LONG = 700;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’')]?\\s+(?=[\\p{Lu}“\"‘'])");

    /** The lines of a text that are not blank, in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                add(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, int start, int end) {
        if (end - start <= LONG) {
            addPiece(lines, text, start, end, true);
            return;
        }
        Matcher ends = SENTENCE_END.matcher(text).region(start, end);
        int from = start;
        while (ends.find()) {
            addPiece(lines, text, from, ends.end(), false);
            from = ends.end();
        }
        addPiece(lines, text, from, end, from == start);
    }

    private static void addPiece(List<Line> lines, String text, int start, int end, boolean alone) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(new Line(new Span(from, to), text.substring(from, to), alone));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Number of words, no more than the limit. */
    int words(int limit) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && count < limit; i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            count += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return count;
    }

    boolean endsLikeSentence() {
        char last = text.charAt(text.length() - 1);
        char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        return ".!?…".indexOf(last) >= 0 || ("”\"’')".indexOf(last) >= 0 && ".!?,…".indexOf(before) >= 0);
    }
}
