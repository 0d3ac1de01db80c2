package org.parley.reading;

import java.util.Locale;

/** Decides which marks within a word join its parts: "600-bed", "1.7", "2,187", "08:20", "AT&T", "O'Brien", "U.S". */
final class WordJoints {

    private WordJoints() {}

    /** The end of the word that begins at a word character, without a full stop that may belong to it. */
    static int end(String text, int at, int end, Abbreviations abbreviations) {
        int part = at;
        int stop = run(text, at, end);
        while (stop < end) {
            int next = joint(text, at, part, stop, end, abbreviations);
            if (next == stop) {
                return stop;
            }
            part = next;
            stop = run(text, next, end);
        }
        return stop;
    }

    private static int run(String text, int from, int end) {
        int at = from;
        while (at < end) {
            int c = text.codePointAt(at);
            if (!Characters.isWordCharacter(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Where the next part begins if the mark at {@code stop} joins it to this one, else {@code stop}. */
    private static int joint(String text, int at, int part, int stop, int end, Abbreviations abbreviations) {
        int mark = text.charAt(stop);
        int after = Characters.at(text, stop + 1, end);
        if (mark == '.' && Characters.isHyphen(after)) {
            boolean joins = isSingle(text, part, stop)
                    && part > at
                    && Characters.isWordCharacter(Characters.at(text, stop + 2, end));
            return joins ? stop + 2 : stop;
        }
        if (!Characters.isWordCharacter(after)) {
            return stop;
        }
        boolean joins = switch (mark) {
            case '-', '\u2010', '\u2011', '&', '@' -> true;
            case '.' -> dotJoins(text, at, part, stop, end, abbreviations);
            case ',' -> isDigit(text, stop - 1, end) && isBetween(digits(text, stop + 1, end), 1, 3);
            case ':' -> isBetween(digitsBefore(text, part, stop), 1, 2) && digits(text, stop + 1, end) == 2;
            case '/' -> digitsBefore(text, part, stop) > 0 && digits(text, stop + 1, end) > 0;
            case '?', '\uFFFD' -> isMangledLetter(text, stop, after);
            case '\'', '’', '‘', 'ʼ', '`', '´' -> apostropheJoins(text, stop, end);
            default -> false;
        };
        return joins ? stop + 1 : stop;
    }

    private static boolean dotJoins(String text, int at, int part, int stop, int end, Abbreviations abbreviations) {
        char before = text.charAt(stop - 1);
        int after = Characters.at(text, stop + 1, end);
        boolean small = Character.isLowerCase(before) || Character.isDigit(before);
        if (small && (Character.isLowerCase(after) || Character.isDigit(after))) {
            return true;
        }
        if (isSingle(text, part, stop)) {
            int next = stop + 1 + Character.charCount(after);
            return Character.isLetter(after) && !Characters.isWordCharacter(Characters.at(text, next, end));
        }
        int next = run(text, stop + 1, Math.min(end, stop + abbreviations.longest()));
        return Characters.at(text, next, end) == '.'
                && next - at < abbreviations.longest()
                && abbreviations.contains(text.substring(at, next + 1));
    }

    /** "Erdo?an": a letter that some conversion lost stands between small letters, where no question ends. */
    private static boolean isMangledLetter(String text, int stop, int after) {
        return Character.isLetter(text.charAt(stop - 1)) && Character.isLowerCase(after);
    }

    /** "O'Brien" and "Sana'a", but not the clitics, which are words of their own. */
    private static boolean apostropheJoins(String text, int stop, int end) {
        if (!Character.isLetter(text.charAt(stop - 1)) || !Character.isLetter(Characters.at(text, stop + 1, end))) {
            return false;
        }
        int next = run(text, stop + 1, Math.min(end, stop + 5));
        int letters = next - stop - 1;
        if (letters > 2) {
            return true;
        }
        String part = text.substring(stop + 1, next).toLowerCase(Locale.ROOT);
        return switch (part) {
            case "s", "re", "ve", "ll", "d", "m" -> false;
            case "t" -> Character.toLowerCase(text.charAt(stop - 1)) != 'n';
            default -> true;
        };
    }

    private static boolean isSingle(String text, int part, int stop) {
        return stop > part && text.codePointCount(part, stop) == 1 && Character.isLetter(text.codePointAt(part));
    }

    private static boolean isDigit(String text, int at, int end) {
        return Character.isDigit(Characters.at(text, at, end));
    }

    private static boolean isBetween(int count, int low, int high) {
        return low <= count && count <= high;
    }

    /** How many digits stand from here on, 0 if the run of them ends in a letter; counts no further than five. */
    private static int digits(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 5 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** How many digits the part before has, 0 if it has anything else. */
    private static int digitsBefore(String text, int part, int stop) {
        if (stop - part > 5) {
            return 0;
        }
        for (int i = part; i < stop; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return 0;
            }
        }
        return stop - part;
    }
}
