package org.parley.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name its usual English name
 * @param geonameId GeoNames id, null for our own areas
 * @param country ISO 3166-1 alpha-2 code of the country that the gazetteer files it under, empty for seas and the like
 * @param latitude degrees north, NaN if it is an area without a point
 * @param longitude degrees east, NaN if it is an area without a point
 * @param precision how precise the place itself is
 * @param population inhabitants, 0 if unknown
 * @param filing its divisions, its middle and its prominence
 */
public record Place(
        String name,
        @Nullable String geonameId,
        String country,
        double latitude,
        double longitude,
        PlacePrecision precision,
        long population,
        Filing filing) {

    public Place {
        // A record kept by an earlier version has none.
        filing = filing == null ? Filing.NONE : filing;
    }

    public Place(
            String name,
            @Nullable String geonameId,
            String country,
            double latitude,
            double longitude,
            PlacePrecision precision,
            long population) {
        this(
                name,
                geonameId,
                country,
                latitude,
                longitude,
                precision,
                population,
                Double.isNaN(latitude)
                        ? Filing.NONE
                        : Filing.at(latitude, longitude, Math.log10(Math.max(50, population))));
    }
}
