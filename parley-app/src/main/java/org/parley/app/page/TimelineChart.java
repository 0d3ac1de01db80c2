package org.parley.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.Briefing.TimelineMark;
import org.parley.time.TimeAnchor;

/** Draws the timeline: a lane for each kind of thing, days across, the undated ones apart at the right edge. */
final class TimelineChart {

    private static final int HEAD = 30;
    private static final double UNDATED_SHARE = 13;
    private static final double MARGIN = 1.5;

    private final DateWords dates;
    private final DayAxis axis;
    private final double dated;
    private final List<TimelineMark> marks;

    private TimelineChart(List<TimelineMark> marks, DateWords dates) {
        this.marks = marks;
        this.dates = dates;
        TreeSet<LocalDate> points = new TreeSet<>();
        boolean undated = false;
        for (TimelineMark mark : marks) {
            undated |= !mark.when().isKnown();
            addPoints(mark.when(), points);
        }
        this.axis = new DayAxis(points);
        this.dated = !undated ? 100 : axis.isEmpty() ? 0 : 100 - UNDATED_SHARE;
    }

    static TimelineView draw(List<TimelineMark> marks, DateWords dates) {
        return new TimelineChart(marks, dates).draw();
    }

    private static void addPoints(TimeAnchor when, TreeSet<LocalDate> points) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (first != null) {
            points.add(first);
        }
        if (last != null) {
            points.add(last);
        }
    }

    private TimelineView draw() {
        Map<Lane, List<TimelineMark>> byLane = new EnumMap<>(Lane.class);
        marks.forEach(mark ->
                byLane.computeIfAbsent(mark.lane(), lane -> new ArrayList<>()).add(mark));
        List<TimelineView.Lane> lanes = new ArrayList<>();
        int top = HEAD;
        int slots = axis.isEmpty() || slotWidth() < 40 ? 1 : 3;
        for (Map.Entry<Lane, List<TimelineMark>> entry : byLane.entrySet()) {
            LaneDrawing drawing = new LaneDrawing(entry.getKey(), this, top, slots);
            drawing.add(entry.getValue());
            lanes.add(drawing.lane());
            top = drawing.bottom();
        }
        List<TimelineView.Tick> ticks = axis.ticks().stream()
                .map(tick -> new TimelineView.Tick(percent(tick.unit()), tick.label()))
                .toList();
        return new TimelineView(
                lanes,
                ticks,
                axis.breaks().stream().map(this::percent).toList(),
                dated == 100 ? "" : Counts.coordinate(dated),
                Counts.coordinate((100 + dated) / 2),
                top,
                width(),
                days());
    }

    /** Pixels that a day has where the chart is as wide as it must be at least. */
    private double slotWidth() {
        return width() * 16 * dated / 100 / axis.length();
    }

    private int width() {
        double perDay = axis.length() <= 24 ? 2.2 : axis.length() <= 60 ? 1.1 : 0.8;
        int least = (int) Math.ceil(axis.length() * perDay / 4) * 4;
        return Math.max(40, Math.min(400, least));
    }

    String percent(double unit) {
        return Counts.coordinate(MARGIN + unit / axis.length() * (dated - MARGIN));
    }

    String undatedAt() {
        return Counts.coordinate((100 + dated) / 2);
    }

    double unit(LocalDate day) {
        return axis.unit(day);
    }

    String label(TimelineMark mark) {
        return dates.words(mark.when()) + ": " + mark.title() + (mark.announced() ? " (announced)" : "");
    }

    String day(LocalDate day) {
        return dates.day(day);
    }

    private List<TimelineView.Day> days() {
        Map<String, List<TimelineMark>> sorted = new TreeMap<>();
        for (TimelineMark mark : marks) {
            sorted.computeIfAbsent(sortKey(mark.when()), key -> new ArrayList<>())
                    .add(mark);
        }
        Map<String, List<TimelineView.Entry>> days = new LinkedHashMap<>();
        sorted.forEach((key, sameTime) -> addDay(
                sameTime, days.computeIfAbsent(dates.words(sameTime.get(0).when()), words -> new ArrayList<>())));
        List<TimelineView.Day> list = new ArrayList<>();
        days.forEach((words, entries) -> list.add(new TimelineView.Day(words, entries)));
        return list;
    }

    /** Things one by one, statements as their number. */
    private static void addDay(List<TimelineMark> marks, List<TimelineView.Entry> day) {
        int statements = 0;
        for (TimelineMark mark :
                marks.stream().sorted(Comparator.comparing(TimelineMark::lane)).toList()) {
            if (mark.lane() == Lane.STATEMENTS) {
                statements += Math.max(1, mark.weight());
            } else {
                day.add(entry(mark));
            }
        }
        if (statements > 0) {
            String title = Counts.of(statements, "statement");
            day.add(new TimelineView.Entry(Lane.STATEMENTS.title(), title, false, "statements"));
        }
    }

    private static TimelineView.Entry entry(TimelineMark mark) {
        return new TimelineView.Entry(mark.lane().title(), mark.title(), mark.announced(), mark.target());
    }

    private static String sortKey(TimeAnchor when) {
        LocalDate first = when.first() == null ? when.last() : when.first();
        return first == null ? "~" : first + "/" + when.last();
    }
}
