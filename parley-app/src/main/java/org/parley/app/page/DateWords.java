package org.parley.app.page;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;

/** Dates as a reader writes them; the year of the briefing goes without saying. */
final class DateWords {

    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final int ownYear;

    private DateWords(int ownYear) {
        this.ownYear = ownYear;
    }

    /** Leaves the year out where it is the one given. */
    static DateWords without(int year) {
        return new DateWords(year);
    }

    /** Always says the year. */
    static DateWords full() {
        return new DateWords(NO_YEAR);
    }

    When when(TimeAnchor anchor) {
        boolean inferred = anchor.isKnown() && anchor.basis() == Basis.INFERRED;
        String machine = anchor.day().map(LocalDate::toString).orElse("");
        return new When(words(anchor), machine, note(anchor), inferred, anchor.isKnown());
    }

    String words(TimeAnchor anchor) {
        LocalDate first = anchor.first();
        LocalDate last = anchor.last();
        if (first == null) {
            return last == null ? "undated" : "by " + day(last);
        }
        if (last == null) {
            return "from " + day(first);
        }
        if (anchor.precision() == Precision.YEAR) {
            return String.valueOf(first.getYear());
        }
        if (anchor.precision() == Precision.MONTH) {
            return month(first) + " " + first.getYear();
        }
        if (!first.equals(last)) {
            return range(first, last);
        }
        String clock = anchor.clock();
        return clock == null ? day(first) : day(first) + ", " + clock(clock);
    }

    String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + year(date);
    }

    private String range(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return first.getDayOfMonth() + " " + month(first) + " " + first.getYear() + " – " + last.getDayOfMonth()
                    + " " + month(last) + " " + last.getYear();
        }
        if (first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        return first.getDayOfMonth() + " " + month(first) + " – " + day(last);
    }

    private String year(LocalDate date) {
        return date.getYear() == ownYear ? "" : " " + date.getYear();
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String shortMonth(LocalDate date) {
        return month(date).substring(0, 3);
    }

    private static String clock(String clock) {
        return clock.endsWith("Z") ? clock.substring(0, clock.length() - 1) + " UTC" : clock;
    }

    /** How an article's date was got: always said. */
    static String basis(TimeAnchor anchor) {
        if (!anchor.isKnown()) {
            return "not known";
        }
        return switch (anchor.basis()) {
            case STATED -> "stated";
            case METADATA -> "metadata";
            case URL -> "from its address";
            case RESOLVED -> "worked out";
            case INFERRED -> "inferred";
            case UNKNOWN -> "not known how";
        };
    }

    /** How a date was got, where the text does not say it in full. */
    static String note(TimeAnchor anchor) {
        if (anchor.basis() == Basis.STATED && anchor.reason().isEmpty()) {
            return "";
        }
        String reason = anchor.reason().isEmpty() ? "" : ": " + anchor.reason();
        return basis(anchor) + reason;
    }
}
