package org.parley.intake.pattern;

import java.util.Optional;

/**
 * Where a pattern's matches can begin: at which letters, and whether only at the beginning of a word. Beyond ASCII any
 * letter is taken for one of them. Immutable.
 */
final class FirstLetters {

    private static final int ASCII = 0x80;

    /** What takes no room and may stand before the first letter. */
    private static final String[] ROOMLESS = {"\\b", "(?<!", "(?<="};

    private static final String BOUNDARY = "\\b";
    private static final String WITH_CASE = "(?-i:";

    private final boolean[] letters = new boolean[ASCII];
    private boolean atWords = true;

    private FirstLetters() {}

    /**
     * Nothing if the pattern does not show them: it begins with something that may be left out, or with nearly any letter.
     *
     * @param anyCase whether it does not tell capitals from small letters
     */
    static Optional<FirstLetters> of(String pattern, boolean anyCase) {
        FirstLetters first = new FirstLetters();
        return first.collect(pattern, anyCase, false) ? Optional.of(first) : Optional.empty();
    }

    /** Whether a match may begin here. */
    boolean mayBeAt(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c >= ASCII) {
            return true;
        }
        return letters[c] && !(atWords && at > 0 && isOfWord(c) && isOfWord(text.charAt(at - 1)));
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Adds those of each alternative; false if one does not show them. */
    private boolean collect(String pattern, boolean anyCase, boolean bounded) {
        int start = 0;
        for (int at = 0; at <= pattern.length(); at = at == pattern.length() ? at + 1 : Hint.elementEnd(pattern, at)) {
            if (at == pattern.length() || pattern.charAt(at) == '|') {
                if (!ofSequence(pattern.substring(start, at), anyCase, bounded)) {
                    return false;
                }
                start = at + 1;
            }
        }
        return true;
    }

    private boolean ofSequence(String sequence, boolean anyCase, boolean within) {
        boolean bounded = within;
        int at = 0;
        while (startsRoomless(sequence, at)) {
            bounded |= sequence.startsWith(BOUNDARY, at);
            at = Hint.elementEnd(sequence, at);
        }
        if (at == sequence.length()) {
            return false;
        }
        int end = Hint.elementEnd(sequence, at);
        if (Hint.isOptional(sequence, end)) {
            return false;
        }
        if (Hint.isPlainGroup(sequence, at)) {
            boolean anyCaseInside = anyCase && !sequence.startsWith(WITH_CASE, at);
            return collect(Hint.inside(sequence, at, end), anyCaseInside, bounded);
        }
        atWords &= bounded;
        return ofElement(sequence, at, end, anyCase);
    }

    private boolean ofElement(String sequence, int at, int end, boolean anyCase) {
        if (Hint.isLiteral(sequence, at)) {
            add(sequence.charAt(end - 1), sequence.charAt(end - 1), anyCase);
            return true;
        }
        if (sequence.startsWith("\\d", at)) {
            add('0', '9', false);
            return true;
        }
        return sequence.charAt(at) == '[' && ofClass(sequence.substring(at + 1, end - 1), anyCase);
    }

    private static boolean startsRoomless(String sequence, int at) {
        for (String start : ROOMLESS) {
            if (sequence.startsWith(start, at)) {
                return true;
            }
        }
        return false;
    }

    /** Letters and ranges of letters; what is negated, nested or escaped is not looked into. */
    private boolean ofClass(String members, boolean anyCase) {
        if (members.startsWith("^")
                || members.indexOf('\\') >= 0
                || members.indexOf('[') >= 0
                || members.contains("&&")) {
            return false;
        }
        for (int i = 0; i < members.length(); i++) {
            boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
            add(members.charAt(i), members.charAt(range ? i + 2 : i), anyCase);
            i += range ? 2 : 0;
        }
        return true;
    }

    /** A letter beyond ASCII may be another way to write one within it. */
    private void add(char from, char to, boolean anyCase) {
        for (int c = from; c <= to; c++) {
            char folded = anyCase ? Hint.folded((char) c) : (char) c;
            if (folded < ASCII) {
                letters[folded] = true;
                letters[anyCase ? Character.toUpperCase(folded) : folded] = true;
            }
        }
    }
}
