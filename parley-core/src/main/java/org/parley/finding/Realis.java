package org.parley.finding;

import java.util.Locale;

/** Whether an event is said to have happened. */
public enum Realis {
    /** It happened. */
    ACTUAL,
    /** It is announced for the future. */
    PLANNED,
    /** It is asked for, demanded or offered. */
    PROPOSED,
    /** It did not happen, failed, or is denied. */
    NEGATED,
    /** It is only imagined. */
    HYPOTHETICAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
