package org.parley.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;

/**
 * Cuts a text into paragraphs. A blank line always ends one. A single line break ends one too, unless the text is
 * hard-wrapped: most line breaks stand where the next word would not have fitted any more; or the line stops in
 * mid-sentence.
 */
final class Paragraphs {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int FEWEST_BREAKS = 3;
    private static final double WRAPPED_SHARE = 0.6;
    private static final String BULLETS = "•‣▪◦·●■*–—-";

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        int width = wrapWidth(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        @Nullable Span open = null;
        for (Span line : lines) {
            if (line.isEmpty()) {
                flush(open, paragraphs);
                open = null;
            } else if (open != null && isWrapped(text, open, line, width)) {
                open = open.hull(line);
            } else {
                flush(open, paragraphs);
                open = line;
            }
        }
        flush(open, paragraphs);
        return paragraphs;
    }

    private static void flush(@Nullable Span open, List<Span> paragraphs) {
        if (open != null) {
            paragraphs.add(open);
        }
    }

    /** Lines without surrounding white space; a blank line is an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isNewline(text.charAt(i))) {
                lines.add(trimmed(text, start, i));
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The width at which the text was wrapped, 0 if it was not. */
    private static int wrapWidth(String text, List<Span> lines) {
        int[] lengths = new int[lines.size()];
        int breaks = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                lengths[breaks++] = lines.get(i).length();
            }
        }
        if (breaks < FEWEST_BREAKS) {
            return 0;
        }
        Arrays.sort(lengths, 0, breaks);
        int width = lengths[(int) (0.98 * (breaks - 1))];
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty()
                    && !lines.get(i + 1).isEmpty()
                    && isFull(text, lines.get(i), lines.get(i + 1), width)) {
                full++;
            }
        }
        return full >= WRAPPED_SHARE * breaks ? width : 0;
    }

    private static boolean isWrapped(String text, Span open, Span line, int width) {
        if (BULLETS.indexOf(text.charAt(line.start())) >= 0) {
            return false;
        }
        int lineStart = open.end();
        while (lineStart > open.start() && !Characters.isNewline(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        Span last = new Span(lineStart, open.end());
        return runsOn(text, last, line) || (width > 0 && isFull(text, last, line, width));
    }

    /** Whether a long line stops in mid-sentence and the next one goes on in small letters. */
    private static boolean runsOn(String text, Span line, Span next) {
        char end = text.charAt(line.end() - 1);
        return line.length() >= NARROWEST
                && Character.isLowerCase(text.charAt(next.start()))
                && (Character.isLetterOrDigit(end) || end == ',');
    }

    /** Whether the first word of the next line would not have fitted on this one. */
    private static boolean isFull(String text, Span line, Span next, int width) {
        int word = next.start();
        while (word < next.end() && !Characters.isSpace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + (word - next.start()) > width;
    }
}
