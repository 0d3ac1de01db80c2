package org.parley.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** What words mean: their TIMEX3 value and the time they point to. */
record Resolved(String value, TimeAnchor anchor) {

    static Resolved unknown(String value, String reason) {
        return new Resolved(value, TimeAnchor.unknown(reason));
    }

    static Resolved day(LocalDate day, Basis basis, String reason) {
        return new Resolved(Calendar.iso(day), TimeAnchor.day(day, basis, reason));
    }

    static Resolved week(LocalDate monday, String reason) {
        return new Resolved(
                Calendar.week(monday),
                TimeAnchor.between(monday, monday.plusDays(6), Precision.WEEK, Basis.RESOLVED, reason));
    }

    static Resolved month(int year, int month, Basis basis, String reason) {
        YearMonth one = YearMonth.of(year, month);
        return new Resolved(
                Calendar.iso(year, month),
                TimeAnchor.between(one.atDay(1), one.atEndOfMonth(), Precision.MONTH, basis, reason));
    }

    static Resolved year(int year, Basis basis, String reason) {
        return years(Calendar.iso(year), year, year, Precision.YEAR, basis, reason);
    }

    static Resolved years(String value, int first, int last, Precision precision, Basis basis, String reason) {
        return new Resolved(
                value,
                TimeAnchor.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision, basis, reason));
    }

    static Resolved between(String value, LocalDate first, LocalDate last, Precision precision, String reason) {
        return new Resolved(value, TimeAnchor.between(first, last, precision, Basis.RESOLVED, reason));
    }

    /** The same, at a part of the day. A night stays with the day it begins on, though it goes past midnight. */
    Resolved atPart(String part) {
        TimeAnchor day = anchor;
        return new Resolved(
                value + "T" + part,
                new TimeAnchor(
                        day.first(),
                        day.last(),
                        null,
                        day.isKnown() && day.day().isPresent() ? Precision.DAY_PART : day.precision(),
                        day.basis(),
                        day.reason()));
    }

    Resolved atClock(String clock) {
        TimeAnchor day = anchor;
        return new Resolved(
                value + "T" + clock.replaceAll("Z$|[+-]..:..$", ""),
                new TimeAnchor(day.first(), day.last(), clock, Precision.MINUTE, day.basis(), day.reason()));
    }
}
