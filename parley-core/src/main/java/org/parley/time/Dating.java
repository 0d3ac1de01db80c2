package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of its own date.
 *
 * @param anchor the date, unknown where the signs do not settle it
 * @param weekday the day of the week it was published on, null if not told
 * @param monthDay the day of its dateline where that has no year, null if none
 * @param notBefore the last day it tells of as past, null if none
 * @param told what it does say of its date, for a reason to show
 */
record Dating(
        TimeAnchor anchor,
        @Nullable DayOfWeek weekday,
        @Nullable MonthDay monthDay,
        @Nullable LocalDate notBefore,
        String told) {

    static Dating of(TimeAnchor anchor) {
        return new Dating(anchor, null, null, null, "");
    }
}
