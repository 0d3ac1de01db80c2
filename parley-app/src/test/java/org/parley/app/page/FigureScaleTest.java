package org.parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.briefing.Briefing.FigureLine;

class FigureScaleTest {

    private static FigureScale of(long... values) {
        List<FigureLine> lines = new ArrayList<>();
        for (long value : values) {
            lines.add(FixtureBriefing.figure(
                    "holder",
                    "killed",
                    "",
                    "words",
                    value,
                    null,
                    "",
                    1,
                    "",
                    FixtureBriefing.cite(0, "At least 41 people")));
        }
        return FigureScale.of(lines);
    }

    @Test
    void figuresOfOneSizeStartFromNought() {
        FigureScale scale = of(35, 180);
        assertThat(scale.logarithmic()).isFalse();
        assertThat(scale.ticks()).extracting(TimelineView.Tick::label).startsWith("0", "50", "100");
        assertThat(scale.place(180)).isLessThan(96);
    }

    @Test
    void figuresOfDifferentSizesGoByPowersOfTen() {
        FigureScale scale = of(3, 2_000_000);
        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.place(3)).isBetween(2.0, 20.0);
        assertThat(scale.place(30) - scale.place(3)).isCloseTo(scale.place(300) - scale.place(30), within(1e-9));
    }

    @Test
    void extremesStayOnTheScale() {
        for (long[] values : new long[][] {{0}, {1}, {0, 5}, {Long.MAX_VALUE}, {1, Long.MAX_VALUE}, {0, 1_000_000}}) {
            FigureScale scale = of(values);
            assertThat(scale.ticks()).hasSizeBetween(2, 12);
            for (long value : values) {
                assertThat(scale.place(value)).isBetween(0.0, 100.0);
            }
        }
    }

    @Test
    void largeNumbersAreShortOnTheAxis() {
        assertThat(FigureScale.compact(1_500_000)).isEqualTo("1.5m");
        assertThat(FigureScale.compact(25_000)).isEqualTo("25k");
        assertThat(FigureScale.compact(9_999)).isEqualTo("9,999");
    }
}
