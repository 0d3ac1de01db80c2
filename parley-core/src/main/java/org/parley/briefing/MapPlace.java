package org.parley.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.Briefing.Lane;
import org.parley.place.Extent;
import org.parley.time.TimeAnchor;

/**
 * One place of a briefing with what is said to have happened there; no more precise than the articles say it.
 *
 * @param id stable id, usable as an HTML id
 * @param name in the articles' own spelling
 * @param spellings other words of the articles for it
 * @param kind how precisely it is said
 * @param country English name of the country that the gazetteer files it under, "" if none
 * @param latitude degrees north of the point, or of what is nearby; NaN if there is none
 * @param longitude degrees east, likewise
 * @param kilometres how far from that point the words put it, 0 if they do not say
 * @param extent roughly how far the area reaches, null if not known or no area
 * @param readings other places that the words could mean as well, each with its country
 * @param things what happened there, in the order of the briefing; never empty
 */
public record MapPlace(
        String id,
        String name,
        List<String> spellings,
        Kind kind,
        String country,
        double latitude,
        double longitude,
        double kilometres,
        @Nullable Extent extent,
        List<String> readings,
        List<There> things) {

    public MapPlace {
        spellings = List.copyOf(spellings);
        readings = List.copyOf(readings);
        things = List.copyOf(things);
        if (things.isEmpty()) {
            throw new IllegalArgumentException("a place where nothing happened: " + name);
        }
    }

    /** How precisely a place is said, which is how it may be drawn. */
    public enum Kind {
        /** A town or a site: a point. */
        POINT,
        /** Near, outside, so far from a point. */
        NEAR,
        /** Somewhere in a district, a province, a region. */
        AREA,
        /** No closer than a country. */
        COUNTRY,
        /** A sea, a strait, a canal. */
        SEA,
        /** The gazetteer does not know it, or cannot tell which of several it is. */
        UNKNOWN
    }

    /**
     * One thing that happened there.
     *
     * @param lane what kind of thing it is
     * @param when when
     * @param announced whether it is only announced
     * @param title what it is
     * @param said the words that say where
     * @param item its citations: the sentences that put it there
     * @param target id of the thing in the briefing
     */
    public record There(
            Lane lane, TimeAnchor when, boolean announced, String title, String said, Item item, String target) {}

    /** Whether it can be drawn: the rest is listed beside the map. */
    public boolean isDrawn() {
        return switch (kind) {
            case POINT, NEAR -> true;
            case AREA -> extent != null || !Double.isNaN(latitude);
            case COUNTRY, SEA, UNKNOWN -> false;
        };
    }
}
