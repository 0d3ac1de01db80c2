package org.parley.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map and the list of its places, ready for their templates. Places on the map are shares of what it shows at first, or
 * units of its outline.
 *
 * @param chart what is drawn, null if no place can be
 * @param beside places that are listed beside it, by reason
 * @param countries all places, by country
 */
record MapView(@Nullable Chart chart, List<Beside> beside, List<Country> countries) {

    boolean isEmpty() {
        return countries.isEmpty();
    }

    /**
     * What is drawn.
     *
     * @param land path of the land
     * @param borders path of borders
     * @param disputed path of borders that somebody disputes
     * @param whole left, top, width and height of all that can be shown
     * @param wider whether that is more than is shown at first
     * @param unitsPerKm units a kilometre is long in the middle
     * @param scaleWidth how wide the scale is
     * @param scaleWords what it stands for
     * @param areas areas and rings, the largest first
     * @param marks what is pressed, those with most last so that they lie on top
     */
    record Chart(
            String land,
            String borders,
            String disputed,
            String whole,
            boolean wider,
            String unitsPerKm,
            String scaleWidth,
            String scaleWords,
            List<Area> areas,
            List<Mark> marks) {}

    /**
     * An area or a ring around a point.
     *
     * @param id of its place
     * @param ring whether only its edge is meant
     * @param x its middle
     * @param y its middle
     * @param rx half its width
     * @param ry half its height
     */
    record Area(String id, boolean ring, String x, String y, String rx, String ry) {}

    /**
     * A place to press.
     *
     * @param id of its place
     * @param look CSS classes
     * @param x share of the width
     * @param y share of the height
     * @param radius of a point's circle in pixels, "" for an area, which has no point
     * @param count how many things happened there
     * @param slices what kinds of things they are
     * @param label in the article's spelling
     * @param shown whether the label has room at first
     * @param words all that a reader who cannot see needs
     */
    record Mark(
            String id,
            String look,
            String x,
            String y,
            String radius,
            int count,
            List<Slice> slices,
            String label,
            boolean shown,
            String words) {}

    /**
     * A part of a point's circle.
     *
     * @param look CSS class of a kind of thing
     * @param length hundredths of the circle
     * @param from where it begins, in hundredths, negative
     */
    record Slice(String look, String length, String from) {}

    /**
     * Places that are not drawn, for one reason.
     *
     * @param title what they are
     * @param places their ids and names
     */
    record Beside(String title, List<Name> places) {}

    /**
     * A place that is listed.
     *
     * @param id of its place
     * @param name in the article's spelling
     * @param count how many things happened there
     */
    record Name(String id, String name, int count) {}

    /**
     * The places of a country.
     *
     * @param name of the country
     * @param places in the order of how much happened there
     */
    record Country(String name, List<Row> places) {}

    /**
     * One place of the list.
     *
     * @param id where links to it go
     * @param name in the article's spelling
     * @param spellings other spellings
     * @param how how precisely it is said
     * @param readings what else the words could mean, "" if nothing
     * @param things what happened there
     */
    record Row(String id, String name, String spellings, String how, String readings, List<Thing> things) {}

    /**
     * One thing that happened at a place.
     *
     * @param look CSS class of its kind
     * @param kind its kind in words
     * @param when when
     * @param first ISO day it may have begun, "" if undated
     * @param last ISO day it may have ended, "" if undated
     * @param announced whether it was only announced
     * @param title what it is
     * @param said the words that say where, "" if they are the place's name
     * @param item its citations
     * @param target id of what it opens
     */
    record Thing(
            String look,
            String kind,
            When when,
            String first,
            String last,
            boolean announced,
            String title,
            String said,
            ItemView item,
            String target) {}
}
