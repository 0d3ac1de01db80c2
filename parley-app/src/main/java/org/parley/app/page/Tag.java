package org.parley.app.page;

import java.util.List;
import java.util.Locale;

/**
 * A word or two on where a thing stands, with the look that goes with it.
 *
 * @param words as the briefing says it
 * @param look CSS class: held, plan, disp, unv, or none
 */
record Tag(String words, String look) {

    private static final List<String> OPEN =
            List.of("not yet", "unverified", "unclear", "unconfirmed", "suspected", "unknown");
    private static final List<String> AGAINST = List.of(
            "differ",
            "denied",
            "denies",
            "failed",
            "violated",
            "broken",
            "cancel",
            "rejected",
            "refused",
            "collapsed",
            "not held",
            "did not",
            "disput",
            "turned back",
            "halted",
            "suspended",
            "postponed");
    private static final List<String> AHEAD =
            List.of("announced", "planned", "proposed", "expected", "demanded", "scheduled", "hypothetical", "offered");
    private static final List<String> DONE = List.of(
            "held",
            "confirmed",
            "agreed",
            "happened",
            "reported",
            "actual",
            "signed",
            "in force",
            "began",
            "succeeded");

    static Tag of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        String look = says(lower, OPEN)
                ? "unv"
                : says(lower, AGAINST) ? "disp" : says(lower, AHEAD) ? "plan" : says(lower, DONE) ? "held" : "none";
        return new Tag(words, look);
    }

    private static boolean says(String words, List<String> signs) {
        return signs.stream().anyMatch(words::contains);
    }

    boolean isEmpty() {
        return words.isBlank();
    }
}
