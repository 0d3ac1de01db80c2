package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the time expressions of an article, in text order, against its date: one day, or two of which it can be either. Immutable. */
final class TimeResolver {

    private final TimeAnchor dated;
    private final @Nullable LocalDate item;

    TimeResolver(TimeAnchor dated) {
        this(dated, null);
    }

    private TimeResolver(TimeAnchor dated, @Nullable LocalDate item) {
        this.dated = dated;
        this.item = item;
    }

    /** Of one item of a page that gathers the news of several days. */
    static TimeResolver ofItem(LocalDate day) {
        return new TimeResolver(TimeAnchor.day(day, Basis.STATED, "the day over this part of the text"), day);
    }

    List<TimeExpression> resolve(List<TimeScanner.Found> found) {
        LocalDate first = dated.first();
        LocalDate last = dated.last();
        if (first == null || last == null || !first.plusDays(1).equals(last)) {
            return Resolution.resolve(dated, found, item);
        }
        List<TimeExpression> early = Resolution.resolve(TimeAnchor.day(first, dated.basis(), ""), found, null);
        List<TimeExpression> late = Resolution.resolve(TimeAnchor.day(last, dated.basis(), ""), found, null);
        List<TimeExpression> either = new ArrayList<>();
        for (int i = 0; i < late.size(); i++) {
            either.add(either(early.get(i), late.get(i)));
        }
        return either;
    }

    /** What both days come to, or the stretch from the one to the other. */
    private static TimeExpression either(TimeExpression early, TimeExpression late) {
        TimeAnchor one = early.anchor();
        TimeAnchor other = late.anchor();
        LocalDate first = one.first();
        LocalDate last = other.last();
        if (one.edtf().equals(other.edtf())) {
            return late;
        }
        TimeAnchor anchor = first != null && last != null && !last.isBefore(first)
                ? TimeAnchor.between(
                        first,
                        last,
                        Precision.DAYS,
                        Basis.RESOLVED,
                        other.reason() + "; or a day earlier, for the article can be of the day before")
                : TimeAnchor.unknown("the article's date is one of two days, and they come to different times");
        return new TimeExpression(late.span(), late.type(), "", anchor);
    }
}
