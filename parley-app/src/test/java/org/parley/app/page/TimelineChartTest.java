package org.parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.page.TimelineView.Mark;
import org.parley.app.page.TimelineView.Shape;
import org.parley.app.page.TimelineView.Tick;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.Briefing.TimelineMark;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;

class TimelineChartTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

    private static TimelineMark mark(Lane lane, LocalDate from, LocalDate to, String title) {
        TimeAnchor when = TimeAnchor.between(from, to, Precision.DAYS, Basis.STATED, "");
        return new TimelineMark(lane, when, false, title, 1, "target");
    }

    private static TimelineMark point(Lane lane, int day, String title) {
        return mark(lane, FIRST.plusDays(day), FIRST.plusDays(day), title);
    }

    private static TimelineView draw(List<TimelineMark> marks) {
        return TimelineChart.draw(marks, DateWords.without(2031));
    }

    @Test
    void nothingIsDrawnFromNothing() {
        assertThat(draw(List.of()).lanes()).isEmpty();
    }

    @Test
    void theUndatedStandApartAtTheRightEdge() {
        TimelineMark undated = new TimelineMark(Lane.ATTACKS, TimeAnchor.unknown("not said"), false, "later", 1, "x");
        TimelineView view = draw(List.of(point(Lane.ATTACKS, 0, "first"), undated));
        List<Mark> marks = view.lanes().get(0).marks();
        double edge = Double.parseDouble(view.undatedFrom());
        assertThat(Double.parseDouble(marks.get(0).x())).isLessThan(edge);
        assertThat(Double.parseDouble(marks.get(1).x())).isGreaterThan(edge);
        assertThat(view.days()).extracting(TimelineView.Day::when).containsExactly("1 May", "undated");
    }

    @Test
    void oneEarlyDateDoesNotSqueezeAllOthers() {
        TimelineMark early = mark(Lane.FIGURES, LocalDate.of(2014, 3, 2), LocalDate.of(2014, 3, 2), "early");
        TimelineView view = draw(List.of(early, point(Lane.FIGURES, 0, "a"), point(Lane.FIGURES, 10, "b")));
        assertThat(view.breaks()).hasSize(1);
        assertThat(view.ticks()).extracting(Tick::label).contains("2 Mar 2014", "1 May 2031");
        List<Mark> marks = view.lanes().get(0).marks();
        double apart = Double.parseDouble(marks.get(2).x())
                - Double.parseDouble(marks.get(1).x());
        assertThat(apart).isGreaterThan(50);
    }

    @Test
    void manyOfOneDayAreShownUpToALimitAndThenCounted() {
        List<TimelineMark> marks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            marks.add(point(Lane.ATTACKS, 0, "attack " + i));
        }
        List<Mark> drawn = draw(marks).lanes().get(0).marks();
        Mark last = drawn.get(drawn.size() - 1);
        assertThat(last.shape()).isEqualTo(Shape.MORE);
        assertThat(last.label()).isEqualTo("+" + (100 - drawn.size() + 1));
    }

    @Test
    void spansThatOverlapStandInRowsOfTheirOwn() {
        List<TimelineMark> marks = List.of(
                mark(Lane.CORRIDORS, FIRST, FIRST.plusDays(3), "a"),
                mark(Lane.CORRIDORS, FIRST.plusDays(2), FIRST.plusDays(5), "b"),
                mark(Lane.CORRIDORS, FIRST.plusDays(6), FIRST.plusDays(7), "c"));
        List<Mark> drawn = draw(marks).lanes().get(0).marks();
        assertThat(drawn.get(0).y())
                .isNotEqualTo(drawn.get(1).y())
                .isEqualTo(drawn.get(2).y());
    }

    @Test
    void statementsOfADayAreOneColumn() {
        TimelineView view = draw(List.of(
                point(Lane.STATEMENTS, 0, "x"), point(Lane.STATEMENTS, 0, "y"), point(Lane.STATEMENTS, 1, "z")));
        assertThat(view.lanes().get(0).marks())
                .extracting(Mark::label)
                .containsExactly("1 May: 2 statements", "2 May: 1 statement");
    }
}
