package org.parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;

class DateWordsTest {

    private final DateWords dates = DateWords.without(2031);

    private static TimeAnchor anchor(@Nullable String first, @Nullable String last, Precision precision) {
        return TimeAnchor.between(
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                precision,
                Basis.STATED,
                "");
    }

    @Test
    void saysNoMoreThanIsKnown() {
        assertThat(dates.words(anchor("2031-05-06", "2031-05-06", Precision.DAY)))
                .isEqualTo("6 May");
        assertThat(dates.words(anchor("2030-05-06", "2030-05-06", Precision.DAY)))
                .isEqualTo("6 May 2030");
        assertThat(dates.words(anchor("2031-05-06", "2031-05-09", Precision.DAYS)))
                .isEqualTo("6–9 May");
        assertThat(dates.words(anchor("2031-04-30", "2031-05-02", Precision.DAYS)))
                .isEqualTo("30 April – 2 May");
        assertThat(dates.words(anchor("2030-12-31", "2031-01-01", Precision.DAYS)))
                .isEqualTo("31 December 2030 – 1 January 2031");
        assertThat(dates.words(anchor("2031-05-01", "2031-05-31", Precision.MONTH)))
                .isEqualTo("May 2031");
        assertThat(dates.words(anchor("2031-01-01", "2031-12-31", Precision.YEAR)))
                .isEqualTo("2031");
        assertThat(dates.words(anchor(null, "2031-05-09", Precision.OPEN))).isEqualTo("by 9 May");
        assertThat(dates.words(anchor("2031-05-09", null, Precision.OPEN))).isEqualTo("from 9 May");
        assertThat(dates.words(TimeAnchor.unknown("not said"))).isEqualTo("undated");
    }

    @Test
    void saysTheClockWithItsZone() {
        LocalDate day = LocalDate.of(2031, 5, 6);
        TimeAnchor minute = new TimeAnchor(day, day, "08:20Z", Precision.MINUTE, Basis.STATED, "");
        assertThat(dates.words(minute)).isEqualTo("6 May, 08:20 UTC");
    }

    @Test
    void saysHowADateWasGot() {
        LocalDate day = LocalDate.of(2031, 5, 6);
        assertThat(DateWords.note(TimeAnchor.day(day, Basis.INFERRED, "a Tuesday")))
                .isEqualTo("inferred: a Tuesday");
        assertThat(DateWords.note(TimeAnchor.day(day, Basis.STATED, ""))).isEmpty();
        assertThat(DateWords.note(TimeAnchor.unknown("no sign"))).isEqualTo("not known: no sign");
    }
}
