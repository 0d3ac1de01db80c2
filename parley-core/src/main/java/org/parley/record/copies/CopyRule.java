package org.parley.record.copies;

import java.time.temporal.ChronoUnit;

/**
 * When a text is a copy of another. What both quote says little: two reports of one speech share half their words. Outside
 * quotation marks independent reports share up to a third of them, where both keep a paragraph of an agency.
 */
final class CopyRule {

    /** Shares of the rows of three words. One word in ten replaced in both leaves more than half of the rows. */
    private static final double COPY = 0.42;

    /** An outlet tells the background of its own earlier reports again. */
    private static final double EDITION = 0.6;

    /** A bulletin of another week keeps the sentences and changes the figures. */
    private static final double FAR_APART = 0.75;

    private static final double KIN = 0.3;
    private static final double SHORT_COPY = 0.65;
    private static final double SAME_ADDRESS = 0.3;
    private static final int DAYS_FAR_APART = 7;
    private static final int SHORT_ROWS = 20;
    private static final int LONG_ROWS = 100;

    /** With fewer rows only the very same words are a copy. */
    private static final int FEWEST_ROWS = 12;

    /** Equal words, however few, can be chance: "More to follow." */
    private static final int FEWEST_WORDS = 8;

    /** A text that stands in one so many times as long, and not at its beginning, is a part of a digest or of a live page. */
    private static final double MUCH_LONGER = 3;

    private static final double SAME_BEGINNING = 0.3;

    private static final double WORTH_NAMING = 0.08;
    private static final int ROWS_WORTH_NAMING = 20;
    private static final double MOSTLY_QUOTED = 0.2;

    private CopyRule() {}

    /** Whether the text is long enough to be compared at all. */
    static boolean comparable(Sketch sketch) {
        return sketch.rows().length >= FEWEST_ROWS;
    }

    /** Whether the text is long enough for the very same words to be no chance. */
    static boolean tellsApart(Candidate candidate) {
        return candidate.words() >= FEWEST_WORDS;
    }

    static boolean isCopy(Candidate a, Candidate b, Likeness likeness) {
        if (a.sameAddress(b)) {
            return likeness.own() >= SAME_ADDRESS;
        }
        return likeness.own() >= least(a, b) && isWhole(a, b, likeness);
    }

    /** Whether a text that is a copy of another's copy goes back to the same: two who edit one text change different words of it. */
    static boolean isKin(Candidate a, Candidate b, Likeness likeness) {
        return likeness.own() >= KIN && (a.sameAddress(b) || isWhole(a, b, likeness));
    }

    /** Whether the one could be all of the other, not a part of it. */
    private static boolean isWhole(Candidate a, Candidate b, Likeness likeness) {
        int shorter = Math.min(a.words(), b.words());
        int longer = Math.max(a.words(), b.words());
        return longer <= MUCH_LONGER * shorter || likeness.lead() >= SAME_BEGINNING;
    }

    private static double least(Candidate a, Candidate b) {
        int shorter = Math.min(a.words(), b.words());
        double byLength = COPY + (SHORT_COPY - COPY) * missing(shorter);
        double byOutlet = a.sameOutlet(b) ? EDITION : 0;
        double byDate = daysApart(a, b) > DAYS_FAR_APART ? FAR_APART : 0;
        return Math.max(byLength, Math.max(byOutlet, byDate));
    }

    /** 0 for a text that is long enough, 1 for a short one. */
    private static double missing(int words) {
        return Math.max(0, Math.min(1, (double) (LONG_ROWS - words) / (LONG_ROWS - SHORT_ROWS)));
    }

    private static long daysApart(Candidate a, Candidate b) {
        return a.date() == null || b.date() == null ? 0 : Math.abs(ChronoUnit.DAYS.between(a.date(), b.date()));
    }

    /** Whether what two texts that are no copies have in common is worth naming. */
    static boolean worthNaming(Likeness likeness) {
        return likeness.shared() >= ROWS_WORTH_NAMING
                && Math.max(likeness.ofFirst(), likeness.ofSecond()) >= WORTH_NAMING;
    }

    static boolean mostlyQuoted(Likeness likeness) {
        return likeness.unquoted() < MOSTLY_QUOTED * likeness.shared();
    }
}
