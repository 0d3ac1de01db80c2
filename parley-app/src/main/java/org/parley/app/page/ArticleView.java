package org.parley.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.app.text.EditionChanges;

/**
 * One article as shown.
 *
 * @param label its short label
 * @param headline its title, its name where it has none
 * @param name the file or address, as the user knows it
 * @param link address to open, null if it has none that is safe to follow
 * @param outlet who published it
 * @param origin who wrote it, "" if that is the outlet
 * @param kin which article it is a copy or an edition of, with which others it shares passages
 * @param changes what this edition changed of the one before it at its outlet
 * @param language of its text, "" if unknown
 * @param dated when it was published
 * @param basis how that date was got
 * @param findings how many findings it gave
 * @param notes what was noticed about its text
 * @param doubtful whether it reads like a rewording
 * @param segments its text in order, every character of it
 */
record ArticleView(
        String label,
        String headline,
        String name,
        @Nullable String link,
        String outlet,
        String origin,
        List<String> kin,
        List<EditionChanges.Change> changes,
        String language,
        When dated,
        String basis,
        int findings,
        List<Note> notes,
        boolean doubtful,
        List<Segment> segments) {

    /**
     * What was noticed, by kind.
     *
     * @param kind what it is
     * @param places how many stretches
     * @param withheld whether their words are withheld
     * @param reasons why it is thought to be that
     */
    record Note(String kind, int places, boolean withheld, List<String> reasons) {}

    /**
     * A stretch of the text to which the same marks apply.
     *
     * @param text its characters; block characters, as many, where they are withheld
     * @param kinds CSS classes of the marks, "" if there are none
     * @param withheld why the words are withheld, "" if they are shown
     */
    record Segment(String text, String kinds, String withheld) {

        boolean plain() {
            return kinds.isEmpty() && withheld.isEmpty();
        }
    }
}
