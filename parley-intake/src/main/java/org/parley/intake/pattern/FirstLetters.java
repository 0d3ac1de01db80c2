package org.parley.intake.pattern;

import java.util.BitSet;
import java.util.Optional;

/**
 * The letters that a pattern's matches can begin with, in capitals and small; beyond ASCII any letter is taken for one of
 * them. Immutable.
 */
final class FirstLetters {

    private static final int ASCII = 0x80;

    /** What takes no room and may stand before the first letter. */
    private static final String[] ROOMLESS = {"\\b", "(?<!", "(?<="};

    private final boolean[] letters = new boolean[ASCII];

    private FirstLetters(BitSet set) {
        for (int c = 0; c < ASCII; c++) {
            letters[c] =
                    set.get(c) || set.get(Character.toLowerCase((char) c)) || set.get(Character.toUpperCase((char) c));
        }
    }

    /** Nothing if the pattern does not show them: it begins with something that may be left out, or with nearly any letter. */
    static Optional<FirstLetters> of(String pattern) {
        BitSet set = new BitSet();
        return collect(pattern, set) ? Optional.of(new FirstLetters(set)) : Optional.empty();
    }

    boolean has(char c) {
        return c >= ASCII || letters[c];
    }

    /** Adds those of each alternative; false if one does not show them. */
    private static boolean collect(String pattern, BitSet set) {
        int start = 0;
        for (int at = 0; at <= pattern.length(); at = at == pattern.length() ? at + 1 : Hint.elementEnd(pattern, at)) {
            if (at == pattern.length() || pattern.charAt(at) == '|') {
                if (!ofSequence(pattern.substring(start, at), set)) {
                    return false;
                }
                start = at + 1;
            }
        }
        return true;
    }

    private static boolean ofSequence(String sequence, BitSet set) {
        int at = 0;
        while (startsRoomless(sequence, at)) {
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
            return collect(Hint.inside(sequence, at, end), set);
        }
        if (Hint.isLiteral(sequence, at)) {
            add(sequence.charAt(end - 1), set);
            return true;
        }
        if (sequence.startsWith("\\d", at)) {
            set.set('0', '9' + 1);
            return true;
        }
        return sequence.charAt(at) == '[' && ofClass(sequence.substring(at + 1, end - 1), set);
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
    private static boolean ofClass(String members, BitSet set) {
        if (members.startsWith("^")
                || members.indexOf('\\') >= 0
                || members.indexOf('[') >= 0
                || members.contains("&&")) {
            return false;
        }
        for (int i = 0; i < members.length(); i++) {
            boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
            int last = range ? members.charAt(i + 2) : members.charAt(i);
            for (int c = members.charAt(i); c <= Math.min(last, ASCII - 1); c++) {
                set.set(c);
            }
            i += range ? 2 : 0;
        }
        return true;
    }

    private static void add(char c, BitSet set) {
        if (c < ASCII) {
            set.set(c);
        }
    }
}
