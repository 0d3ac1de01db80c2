package org.parley.reader;

/** The case of a word as the model was trained on it. */
final class WordShape {

    static final int NO_LETTERS = 0;
    static final int LOWER = 1;
    static final int CAPITALISED = 2;
    static final int UPPER = 3;
    static final int DIGIT = 4;
    static final int MIXED = 5;

    private WordShape() {}

    static int of(String word) {
        boolean letters = false;
        boolean lower = false;
        boolean upper = false;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (Character.isDigit(c)) {
                return DIGIT;
            }
            letters |= Character.isLetter(c);
            lower |= Character.isLowerCase(c);
            upper |= Character.isUpperCase(c) || Character.isTitleCase(c);
            i += Character.charCount(c);
        }
        if (upper && !lower) {
            return word.codePointCount(0, word.length()) > 1 ? UPPER : CAPITALISED;
        }
        if (upper && Character.isUpperCase(word.codePointAt(0))) {
            return CAPITALISED;
        }
        if (lower && !upper) {
            return LOWER;
        }
        return letters ? MIXED : NO_LETTERS;
    }
}
