package org.parley.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline, ready to be drawn. Horizontal places are shares of the width, vertical ones are pixels, so that it
 * stretches with the page and its letters do not.
 *
 * @param lanes its lanes
 * @param ticks labelled days
 * @param breaks where empty stretches are left out
 * @param undatedFrom where the undated part begins, "" if there is none
 * @param undatedMiddle the middle of that part
 * @param height in pixels
 * @param width the least width, in rem
 * @param days the same as a list, undated last
 */
record TimelineView(
        List<Lane> lanes,
        List<Tick> ticks,
        List<String> breaks,
        String undatedFrom,
        String undatedMiddle,
        int height,
        int width,
        List<Day> days) {

    /**
     * One lane.
     *
     * @param title its name, in one or two lines
     * @param look CSS class
     * @param top its upper edge
     * @param middle where its name stands
     * @param marks what is in it
     */
    record Lane(List<String> title, String look, int top, int middle, List<Mark> marks) {}

    /**
     * A labelled day.
     *
     * @param x its place
     * @param label its words
     */
    record Tick(String x, String label) {}

    /** What a mark looks like. */
    enum Shape {
        CIRCLE,
        TRIANGLE,
        DIAMOND,
        SQUARE,
        SPAN,
        COLUMN,
        MORE
    }

    /**
     * One mark.
     *
     * @param shape its look
     * @param hollow whether it was only announced
     * @param x its place
     * @param dx pixels to add to it
     * @param y its middle, in pixels
     * @param size its radius or height, in pixels
     * @param width for a span, its width
     * @param target id of what it opens
     * @param day for a column of statements, the day
     * @param label what it is, with its date
     */
    record Mark(
            Shape shape,
            boolean hollow,
            String x,
            String dx,
            String y,
            String size,
            String width,
            String target,
            String day,
            String label) {

        /** Where it leads, null if nothing more is said of it. */
        @Nullable
        String href() {
            if (shape == Shape.COLUMN) {
                return "#statements";
            }
            return target.isEmpty() ? null : "#" + target;
        }
    }

    /**
     * One day of the list.
     *
     * @param when the day
     * @param entries what it holds
     */
    record Day(String when, List<Entry> entries) {}

    /**
     * One line of the list.
     *
     * @param lane its lane
     * @param title what it is
     * @param announced whether it was only announced
     * @param target id of what it opens
     */
    record Entry(String lane, String title, boolean announced, String target) {}
}
