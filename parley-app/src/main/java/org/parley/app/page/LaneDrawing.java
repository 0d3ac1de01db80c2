package org.parley.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parley.app.page.TimelineView.Shape;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.Briefing.TimelineMark;

/** Places the marks of one lane so that none hides another: several of a day side by side, then in rows, then as a count. */
final class LaneDrawing {

    private static final int ROW = 17;
    private static final int ROWS = 5;
    private static final int PADDING = 8;
    private static final int SIDE_BY_SIDE = 15;
    private static final int COLUMN = 26;

    private final Lane lane;
    private final TimelineChart chart;
    private final int top;
    private final int slots;
    private final List<TimelineView.Mark> drawn = new ArrayList<>();
    private final List<TreeMap<Double, Double>> taken = new ArrayList<>();
    private int rows = 1;

    LaneDrawing(Lane lane, TimelineChart chart, int top, int slots) {
        this.lane = lane;
        this.chart = chart;
        this.top = top;
        this.slots = slots;
        for (int i = 0; i < ROWS; i++) {
            taken.add(new TreeMap<>());
        }
    }

    TimelineView.Lane lane() {
        List<String> title = List.of(lane.title().split("(?<=,) ", 2));
        String look = lane.name().toLowerCase(Locale.ROOT);
        return new TimelineView.Lane(
                title, look, top, (top + bottom()) / 2 + 11 - 7 * title.size(), List.copyOf(drawn));
    }

    int bottom() {
        return top + 2 * PADDING + (lane == Lane.STATEMENTS ? COLUMN : rows * ROW);
    }

    void add(List<TimelineMark> marks) {
        List<TimelineMark> undated = new ArrayList<>();
        List<TimelineMark> spans = new ArrayList<>();
        Map<LocalDate, List<TimelineMark>> points = new TreeMap<>();
        for (TimelineMark mark : marks) {
            LocalDate first = mark.when().first() == null
                    ? mark.when().last()
                    : mark.when().first();
            LocalDate last = mark.when().last() == null ? first : mark.when().last();
            if (first == null || last == null) {
                undated.add(mark);
            } else if (first.equals(last) || lane == Lane.STATEMENTS) {
                points.computeIfAbsent(first, day -> new ArrayList<>()).add(mark);
            } else {
                spans.add(mark);
            }
        }
        if (lane == Lane.STATEMENTS) {
            addColumns(points, undated);
            return;
        }
        points.forEach((day, sameDay) -> {
            double unit = chart.unit(day);
            addPoints(chart.percent(unit), sameDay, slots);
            for (int row = 0; row < Math.min(ROWS, (sameDay.size() + slots - 1) / slots); row++) {
                take(row, unit - 0.5, unit + 0.5);
            }
        });
        addPoints(chart.undatedAt(), undated, 4);
        addSpans(spans);
    }

    private void addPoints(String x, List<TimelineMark> marks, int sideBySide) {
        List<TimelineMark> sorted = marks.stream()
                .sorted(Comparator.comparingInt(TimelineMark::weight).reversed())
                .toList();
        int room = sideBySide * ROWS;
        int shown = sorted.size() <= room ? sorted.size() : room - 1;
        for (int i = 0; i < shown; i++) {
            add(
                    sorted.get(i),
                    shape(),
                    x,
                    i,
                    Math.min(sideBySide, sorted.size() - i / sideBySide * sideBySide),
                    sideBySide);
        }
        if (shown < sorted.size()) {
            int left = sorted.size() - shown;
            String label = "+" + left;
            place(
                    Shape.MORE,
                    false,
                    x,
                    dx(shown % sideBySide, sideBySide),
                    y(shown / sideBySide),
                    "0",
                    sorted.get(shown).target(),
                    label);
        }
    }

    private void add(TimelineMark mark, Shape shape, String x, int index, int inRow, int sideBySide) {
        double size = 4.5 + Math.min(2.5, Math.log(Math.max(1, mark.weight())));
        String y = y(index / sideBySide);
        place(
                shape,
                mark.announced(),
                x,
                dx(index % sideBySide, inRow),
                y,
                Counts.coordinate(size),
                mark.target(),
                chart.label(mark));
    }

    private void place(
            Shape shape, boolean hollow, String x, String dx, String y, String size, String target, String label) {
        drawn.add(new TimelineView.Mark(shape, hollow, x, dx, y, size, "0", target, "", label));
    }

    private static String dx(int slot, int inRow) {
        return Counts.coordinate((slot - (inRow - 1) / 2.0) * SIDE_BY_SIDE);
    }

    private String y(int row) {
        rows = Math.max(rows, row + 1);
        return Counts.coordinate(top + PADDING + row * ROW + ROW / 2.0);
    }

    /** Spans each in the first row that is free of points and of other spans. */
    private void addSpans(List<TimelineMark> spans) {
        for (TimelineMark mark :
                spans.stream().sorted(Comparator.comparing(LaneDrawing::first)).toList()) {
            double from = chart.unit(first(mark)) - 0.4;
            double to = chart.unit(last(mark)) + 0.4;
            int row = 0;
            while (row < ROWS - 1 && isTaken(row, from, to)) {
                row++;
            }
            take(row, from, to);
            String start = chart.percent(from);
            String width = Counts.coordinate(Double.parseDouble(chart.percent(to)) - Double.parseDouble(start));
            drawn.add(new TimelineView.Mark(
                    Shape.SPAN,
                    mark.announced(),
                    start,
                    "0",
                    y(row),
                    "9",
                    width,
                    mark.target(),
                    "",
                    chart.label(mark)));
        }
    }

    private boolean isTaken(int row, double from, double to) {
        Map.Entry<Double, Double> before = taken.get(row).floorEntry(to);
        return before != null && before.getValue() > from;
    }

    private void take(int row, double from, double to) {
        taken.get(row).merge(from, to, Math::max);
    }

    private static LocalDate first(TimelineMark mark) {
        return Objects.requireNonNull(mark.when().first());
    }

    private static LocalDate last(TimelineMark mark) {
        return Objects.requireNonNull(mark.when().last());
    }

    private void addColumns(Map<LocalDate, List<TimelineMark>> days, List<TimelineMark> undated) {
        int most = Math.max(
                weight(undated),
                days.values().stream().mapToInt(LaneDrawing::weight).max().orElse(1));
        days.forEach(
                (day, marks) -> addColumn(chart.percent(chart.unit(day)), marks, most, day.toString(), chart.day(day)));
        if (!undated.isEmpty()) {
            addColumn(chart.undatedAt(), undated, most, "undated", "undated");
        }
    }

    private void addColumn(String x, List<TimelineMark> marks, int most, String day, String words) {
        double height = 3 + (COLUMN - 3.0) * weight(marks) / most;
        String label = words + ": " + Counts.of(weight(marks), "statement");
        drawn.add(new TimelineView.Mark(
                Shape.COLUMN,
                false,
                x,
                "0",
                Counts.coordinate(top + PADDING + COLUMN - height),
                Counts.coordinate(height),
                "0",
                marks.get(0).target(),
                day,
                label));
    }

    private static int weight(List<TimelineMark> marks) {
        return marks.stream().mapToInt(mark -> Math.max(1, mark.weight())).sum();
    }

    private Shape shape() {
        return switch (lane) {
            case CONTACTS -> Shape.CIRCLE;
            case CORRIDORS -> Shape.SQUARE;
            case ATTACKS -> Shape.TRIANGLE;
            case FIGURES -> Shape.DIAMOND;
            case STATEMENTS -> Shape.COLUMN;
        };
    }
}
