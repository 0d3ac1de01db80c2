package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.FigureLine;
import org.parley.briefing.Briefing.Happening;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.Briefing.Said;
import org.parley.briefing.Briefing.TimelineMark;
import org.parley.time.TimeAnchor;

/** The marks of the timeline, lane by lane, by date, the undated ones last. */
final class Timeline {

    private Timeline() {}

    static List<TimelineMark> marks(
            List<Happening> contacts,
            List<Happening> corridors,
            List<Happening> attacks,
            List<FigureGroup> figures,
            List<Said> statements) {
        List<TimelineMark> marks = new ArrayList<>();
        contacts.forEach(happening -> marks.add(mark(Lane.CONTACTS, happening)));
        corridors.forEach(happening -> marks.add(mark(Lane.CORRIDORS, happening)));
        attacks.forEach(happening -> marks.add(mark(Lane.ATTACKS, happening)));
        figures.forEach(group -> marks.add(mark(group)));
        marks.addAll(byDay(statements));
        marks.sort(Comparator.comparing(TimelineMark::lane)
                .thenComparing(mark -> first(mark.when()))
                .thenComparing(TimelineMark::title)
                .thenComparing(TimelineMark::target));
        return List.copyOf(marks);
    }

    private static LocalDate first(TimeAnchor when) {
        LocalDate day = when.first() == null ? when.last() : when.first();
        return day == null ? LocalDate.MAX : day;
    }

    private static TimelineMark mark(Lane lane, Happening happening) {
        return new TimelineMark(
                lane,
                happening.when(),
                isAnnounced(happening),
                happening.title(),
                happening.reports().size(),
                happening.id());
    }

    /** Whether it is still only to come. */
    static boolean isAnnounced(Happening happening) {
        return happening.state().equals("announced") || happening.state().equals("proposed");
    }

    private static TimelineMark mark(FigureGroup group) {
        TimeAnchor when = group.lines().stream()
                .map(FigureLine::when)
                .max(Comparator.comparing(Happenings::lastDay))
                .orElseThrow();
        return new TimelineMark(
                Lane.FIGURES, when, false, group.title(), group.lines().size(), group.id());
    }

    /** One mark a day, which opens the day's first statement. */
    private static List<TimelineMark> byDay(List<Said> statements) {
        Map<LocalDate, List<Said>> days = new TreeMap<>();
        List<TimelineMark> marks = new ArrayList<>();
        for (Said said : statements) {
            days.computeIfAbsent(said.when().day().orElse(LocalDate.MAX), day -> new ArrayList<>())
                    .add(said);
        }
        days.forEach((day, all) -> {
            TimeAnchor when = day.equals(LocalDate.MAX)
                    ? TimeAnchor.unknown("not dated to the day")
                    : all.get(0).when();
            String title = all.size() == 1 ? "1 statement" : all.size() + " statements";
            marks.add(new TimelineMark(
                    Lane.STATEMENTS, when, false, title, all.size(), all.get(0).id()));
        });
        return marks;
    }
}
