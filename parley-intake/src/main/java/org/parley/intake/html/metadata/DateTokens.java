package org.parley.intake.html.metadata;

import java.util.Arrays;

/** Words cut into numbers, words and single signs; white space is left out. */
final class DateTokens {

    private static final int LONGEST_NUMBER = 9;

    /** What a piece is. */
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    private final String text;
    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];

    DateTokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (isSpace(first)) {
                at++;
            } else {
                at = add(at, kind(first));
            }
        }
    }

    private int add(int start, Kind kind) {
        int end = start + 1;
        while (kind != Kind.SIGN && end < text.length() && kind(text.charAt(end)) == kind) {
            end++;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200f' || c == '\u200e';
    }

    private static Kind kind(char c) {
        if (Character.isDigit(c)) {
            return Kind.NUMBER;
        }
        boolean east = Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return !east && (Character.isLetter(c) || mark) ? Kind.WORD : Kind.SIGN;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && kinds[i] == Kind.WORD;
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The single sign there; a blank if it is something else. */
    char sign(int i) {
        return i >= 0 && i < size && kinds[i] == Kind.SIGN ? text.charAt(starts[i]) : ' ';
    }

    /** How many digits the number there has; 0 if it is none. */
    int digits(int i) {
        return i >= 0 && i < size && kinds[i] == Kind.NUMBER ? ends[i] - starts[i] : 0;
    }

    /** The number there, in whatever script its digits are; -1 if it is none or long. */
    int number(int i) {
        int digits = digits(i);
        if (digits == 0 || digits > LONGEST_NUMBER) {
            return -1;
        }
        int value = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }

    /** Whether nothing parts this one from the one before. */
    boolean isJoined(int i) {
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }
}
