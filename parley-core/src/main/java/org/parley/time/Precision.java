package org.parley.time;

import java.util.Locale;

/** How precisely a time is known. */
public enum Precision {
    MINUTE,
    DAY_PART,
    DAY,
    DAYS,
    WEEK,
    MONTH,
    YEAR,
    OPEN,
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
