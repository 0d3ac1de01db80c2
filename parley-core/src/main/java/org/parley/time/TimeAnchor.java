package org.parley.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened or is due, no more precisely than the text supports.
 *
 * @param first the first day it can be, null if open or unknown
 * @param last the last day it can be (equal to first for one day), null if open or unknown
 * @param clock clock time with zone as EDTF writes it ({@code 08:20Z}), null if none
 * @param precision how precisely it is known
 * @param basis how it was got
 * @param reason why this date, for a person to read; empty only where the text says it in full
 */
public record TimeAnchor(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable String clock,
        Precision precision,
        Basis basis,
        String reason) {

    public TimeAnchor {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
        }
    }

    public static TimeAnchor unknown(String reason) {
        return new TimeAnchor(null, null, null, Precision.UNKNOWN, Basis.UNKNOWN, reason);
    }

    public static TimeAnchor day(LocalDate day, Basis basis, String reason) {
        return new TimeAnchor(day, day, null, Precision.DAY, basis, reason);
    }

    public static TimeAnchor between(LocalDate first, LocalDate last, Precision precision, Basis basis, String reason) {
        return new TimeAnchor(first, last, null, precision, basis, reason);
    }

    public boolean isKnown() {
        return first != null || last != null;
    }

    /** The one day it is, if it is known to the day. */
    public Optional<LocalDate> day() {
        return first != null && first.equals(last) ? Optional.of(first) : Optional.empty();
    }

    /** Whether both are known and can be the same time. */
    public boolean canCoincideWith(TimeAnchor other) {
        if (!isKnown() || !other.isKnown()) {
            return false;
        }
        boolean endsBefore = last != null && other.first != null && last.isBefore(other.first);
        boolean beginsAfter = first != null && other.last != null && first.isAfter(other.last);
        return !endsBefore && !beginsAfter;
    }

    /** Extended Date/Time Format (ISO 8601-2): a day, a month, an interval, with a clock time where one is said; empty if unknown. */
    public String edtf() {
        if (!isKnown()) {
            return "";
        }
        if (first == null || last == null) {
            return (first == null ? ".." : first) + "/" + (last == null ? ".." : last);
        }
        if (precision == Precision.MONTH) {
            return first.toString().substring(0, first.toString().length() - 3);
        }
        if (precision == Precision.YEAR) {
            return first.toString().substring(0, first.toString().length() - 6);
        }
        if (!first.equals(last)) {
            return first + "/" + last;
        }
        return clock == null ? first.toString() : first + "T" + clock;
    }
}
