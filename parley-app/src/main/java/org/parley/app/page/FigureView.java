package org.parley.app.page;

import java.util.List;

/**
 * Figures about one thing counted, ready to be drawn and to be read as a table.
 *
 * @param id where links to it go
 * @param title what is counted
 * @param relation how the figures stand to each other
 * @param why what that rests on
 * @param ticks the scale they share, empty where no words allow a number
 * @param logarithmic whether the scale is
 * @param lines each figure
 */
record FigureView(
        String id,
        String title,
        Tag relation,
        String why,
        List<TimelineView.Tick> ticks,
        boolean logarithmic,
        List<Line> lines) {

    /** Whether there is nothing to compare: one figure of one holder. */
    boolean single() {
        return lines.size() == 1;
    }

    /**
     * One figure of one holder.
     *
     * @param holder who counts
     * @param through who carried it, "" if nobody
     * @param hue number of the holder's colour
     * @param measure what happened to those counted
     * @param population who is counted, "" if not said
     * @param words the number in the text's words
     * @param range what the words allow, in digits
     * @param when date of what is counted
     * @param where place, "" if not said
     * @param unverified whether the article says it could not be verified
     * @param item the words
     * @param drawing its mark on the scale
     */
    record Line(
            String holder,
            String through,
            int hue,
            String measure,
            String population,
            String words,
            String range,
            When when,
            String where,
            boolean unverified,
            ItemView item,
            Drawing drawing) {

        String label() {
            return population.isEmpty() || population.equals(measure) ? measure : measure + ", " + population;
        }
    }

    /**
     * The mark of a figure: a point, a range, or a bound that fades towards what the words leave open.
     *
     * @param kind point, range, least, most, or words where there is no number
     * @param low lower end in per cent
     * @param high upper end in per cent
     * @param length from low to high
     * @param hollow whether the bound itself is excluded
     * @param about whether the words say about
     * @param flipped whether the words stand left of the mark
     */
    record Drawing(
            String kind, String low, String high, String length, boolean hollow, boolean about, boolean flipped) {}
}
