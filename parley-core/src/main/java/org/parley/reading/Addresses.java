package org.parley.reading;

/** Knows addresses of the web and of mail, which are one word each. */
public final class Addresses {

    private static final String[] STARTS = {"http://", "https://", "www."};
    private static final String TRAILING = ".,;:!?)]}'";
    private static final String OUTSIDE = "\"<>“”‘’«»";
    private static final String WITHIN_MAIL = "._%+-";

    /** As long as the standard lets the part before the sign be. */
    private static final int LONGEST_BEFORE_SIGN = 64;

    private static final int LONGEST_HOST = 253;

    private Addresses() {}

    /** Whether all of the word is an address. */
    public static boolean isAddress(String word) {
        return !word.isEmpty() && end(word, 0, word.length()) == word.length();
    }

    /** The end of the address that begins here, the start if none does. */
    static int end(String text, int at, int end) {
        int mail = mailEnd(text, at, end);
        if (mail > at) {
            return mail;
        }
        int first = Character.toLowerCase(text.charAt(at));
        if (first != 'h' && first != 'w') {
            return at;
        }
        for (String start : STARTS) {
            if (text.regionMatches(true, at, start, 0, start.length())) {
                int stop = scan(text, at, end);
                return stop > at + start.length() ? stop : at;
            }
        }
        return at;
    }

    /** The end of "Lena.Fisk@tarn.org" that begins here, the start if none does. */
    private static int mailEnd(String text, int at, int end) {
        int sign = run(text, at, Math.min(end, at + LONGEST_BEFORE_SIGN));
        if (sign == at || sign == end || text.charAt(sign) != '@') {
            return at;
        }
        int stop = run(text, sign + 1, Math.min(end, sign + LONGEST_HOST));
        while (stop > sign + 1 && !Character.isLetterOrDigit(text.charAt(stop - 1))) {
            stop--;
        }
        int dot = text.substring(sign, stop).indexOf('.') + sign;
        return dot > sign + 1 && dot < stop - 2 ? stop : at;
    }

    private static int run(String text, int at, int end) {
        int stop = at;
        while (stop < end
                && (Character.isLetterOrDigit(text.charAt(stop)) || WITHIN_MAIL.indexOf(text.charAt(stop)) >= 0)) {
            stop++;
        }
        return stop;
    }

    private static int scan(String text, int at, int end) {
        int stop = at;
        while (stop < end && !Characters.isSpace(text.charAt(stop)) && OUTSIDE.indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (stop > at && TRAILING.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }
}
