package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;

/** The dates found so far on one page. Filled while the page is searched. */
final class DateCandidates {

    private static final int SHOWN = 60;

    private final Stamps stamps;
    private final Reading reading;
    private final List<DateCandidate> found = new ArrayList<>();

    DateCandidates(Stamps stamps, Reading reading) {
        this.stamps = stamps;
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    List<DateCandidate> all() {
        return found;
    }

    /** Adds what a field for machines says, if that is a date. */
    boolean addField(String value, DateSign sign, boolean updated, String where) {
        return stamps.read(value, reading)
                .map(stamp -> found.add(new DateCandidate(stamp, sign, updated, quoted(where, value))))
                .orElse(false);
    }

    /** Adds a date that stands in words that a reader sees. */
    void addShown(FoundDate date, DateSign sign, boolean updated, String where, String words) {
        found.add(new DateCandidate(new Stamp(date.day(), null, date.swapped()), sign, updated, quoted(where, words)));
    }

    void add(DateCandidate candidate) {
        found.add(candidate);
    }

    private static String quoted(String where, String words) {
        return where + " \"" + shortened(words) + "\"";
    }

    static String shortened(String words) {
        return words.length() <= SHOWN
                ? words.strip()
                : words.substring(0, SHOWN).strip() + "…";
    }
}
