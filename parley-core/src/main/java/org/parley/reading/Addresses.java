package org.parley.reading;

/** Knows web addresses, which are one word each. */
final class Addresses {

    private static final String[] STARTS = {"http://", "https://", "www."};
    private static final String TRAILING = ".,;:!?)]}'";
    private static final String OUTSIDE = "\"<>“”‘’«»";

    private Addresses() {}

    /** The end of the address that begins here, the start if none does. */
    static int end(String text, int at, int end) {
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
