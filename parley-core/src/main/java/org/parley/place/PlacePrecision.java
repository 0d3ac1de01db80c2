package org.parley.place;

import java.util.Locale;

/** How precisely a place is said. */
public enum PlacePrecision {
    POINT,
    LOCALITY,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    REGION,
    SEA;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
