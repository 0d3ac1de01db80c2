package org.parley.time;

import java.time.DayOfWeek;
import java.util.List;

/** Resolves the time expressions of articles, in text order, against their dates. Immutable. */
final class TimeResolver {

    private final TimeAnchor dated;

    TimeResolver(TimeAnchor dated) {
        this.dated = dated;
    }

    List<TimeExpression> resolve(List<TimeScanner.Found> found) {
        return Resolution.resolve(dated, found);
    }

    static DayOfWeek weekday(String value) {
        return DayOfWeek.of(Integer.parseInt(value));
    }
}
