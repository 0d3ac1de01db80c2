package org.parley.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word, number or mark of a text, cut finely enough for times: "8:20" is three, "Monday's" is two.
 *
 * @param lower its characters in lower case
 * @param capital whether it begins with a capital
 * @param glued whether nothing stands between it and the one before
 * @param first whether a line break or the text's beginning stands before it
 */
record TimeWord(int start, int end, String lower, boolean capital, boolean glued, boolean first) {

    private static final int LONGEST = 40;

    boolean isNumber() {
        return Character.isDigit(lower.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(lower.charAt(0));
    }

    /** Its value, or -1 if it is no number or too long to be one that matters. */
    int number() {
        return isNumber() && lower.length() <= 9 ? Integer.parseInt(lower) : -1;
    }

    static List<TimeWord> of(String text, TimeLexicon lexicon) {
        List<TimeWord> words = new ArrayList<>();
        int at = 0;
        int before = -1;
        boolean lineBreak = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                lineBreak |= c == '\n';
                at++;
                continue;
            }
            int end = endOf(text, at, lexicon);
            String shown = end - at > LONGEST ? text.substring(at, at + LONGEST) : text.substring(at, end);
            words.add(
                    new TimeWord(at, end, normal(shown, end - at), Character.isUpperCase(c), at == before, lineBreak));
            lineBreak = false;
            before = end;
            at = end;
        }
        return words;
    }

    /** A number too long to be a time keeps its length, so that no part of it is taken for one. */
    private static String normal(String shown, int length) {
        String lower = shown.toLowerCase(Locale.ROOT);
        if (lower.equals("a.m.") || lower.equals("p.m.")) {
            return lower.charAt(0) + "m";
        }
        return length > LONGEST ? lower + "…" : lower;
    }

    private static int endOf(String text, int start, TimeLexicon lexicon) {
        char c = text.charAt(start);
        int end = start + 1;
        if (isDigit(c)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        if (!Character.isLetter(c)) {
            return (c == '\'' || c == '’') && end < text.length() ? endOfClitic(text, start) : end;
        }
        if (text.startsWith(".m.", end) || isTwoLetters(text, start, lexicon)) {
            return end + 3;
        }
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == start + 1 && (text.startsWith("'clock", end) || text.startsWith("’clock", end))) {
            return end + 6;
        }
        boolean dotted = end < text.length() && text.charAt(end) == '.' && end - start < LONGEST;
        return dotted && lexicon.knows(text.substring(start, end + 1).toLowerCase(Locale.ROOT)) ? end + 1 : end;
    }

    /** "B.C." is one word. */
    private static boolean isTwoLetters(String text, int start, TimeLexicon lexicon) {
        return start + 4 <= text.length()
                && text.charAt(start + 1) == '.'
                && text.charAt(start + 3) == '.'
                && lexicon.knows(text.substring(start, start + 4).toLowerCase(Locale.ROOT));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "'s", "'ll", "'ve" are one word; any other apostrophe stands alone. */
    private static int endOfClitic(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start < 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean inside = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
        return inside && whole && end - start <= 3 ? end : start + 1;
    }
}
