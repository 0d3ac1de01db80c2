package org.parley.reading;

/** What a character is to the segmenter. */
final class Characters {

    static final int NONE = -1;

    private Characters() {}

    /** White space, control characters and the marks that take no room: no word begins with one. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }

    static boolean isNewline(int c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || isNumeral(c) || isMark(c);
    }

    /** Fractions, circled and Roman numerals. */
    private static boolean isNumeral(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }

    /** Combining marks and joiners, which belong to the character before them. */
    static boolean isMark(int c) {
        if (c < 0xAD) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && !isSpace(c));
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Marks that open or close a quotation, without the apostrophes. */
    static boolean isDoubleQuote(int c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟';
    }

    /** The character at an offset, or {@link #NONE} outside [0, end). */
    static int at(String text, int offset, int end) {
        return offset < 0 || offset >= end ? NONE : text.codePointAt(offset);
    }
}
