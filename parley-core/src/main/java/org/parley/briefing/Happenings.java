package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.briefing.Briefing.Happening;
import org.parley.finding.EventReport;
import org.parley.finding.Realis;
import org.parley.finding.Where;
import org.parley.record.linking.Places;
import org.parley.record.linking.Report;
import org.parley.record.linking.Thing;
import org.parley.time.TimeAnchor;

/** What meetings, ceasefires and attacks have in common when they are shown. */
final class Happenings {

    /** Latest first, undated last; those that more articles report first within a day. */
    static final Comparator<Happening> LATEST_FIRST = Comparator.comparing(
                    (Happening happening) -> lastDay(happening.when()), Comparator.reverseOrder())
            .thenComparing(happening -> -happening.articles())
            .thenComparing(Happening::title)
            .thenComparing(Happening::id);

    private Happenings() {}

    static LocalDate lastDay(TimeAnchor when) {
        LocalDate day = when.last() == null ? when.first() : when.last();
        return Objects.requireNonNullElse(day, LocalDate.MIN);
    }

    static boolean mayShow(Desk desk, Thing thing) {
        return thing.reports().stream().map(Report::sentence).anyMatch(desk.wording::mayShow);
    }

    static List<ArticleId> articles(Thing thing) {
        return thing.reports().stream().map(Report::article).distinct().toList();
    }

    /** The most precise date that a report gives, of those that say it happened before the others. */
    static TimeAnchor when(Thing thing) {
        return thing.reports().stream()
                .map(Report::event)
                .filter(event -> event.when().isKnown())
                .min(Comparator.comparingInt((EventReport event) -> event.realis() == Realis.ACTUAL ? 0 : 1)
                        .thenComparingLong(event -> length(event.when()))
                        .thenComparing(event -> event.when().clock() == null))
                .map(EventReport::when)
                .orElseGet(() -> TimeAnchor.unknown("no report gives a date"));
    }

    private static long length(TimeAnchor when) {
        return when.first() == null || when.last() == null
                ? Long.MAX_VALUE
                : when.last().toEpochDay() - when.first().toEpochDay();
    }

    /** The closest place that a report gives, as shown; "" if none does. */
    static String where(Thing thing) {
        List<Where> places = thing.reports().stream()
                .map(report -> report.event().where())
                .filter(Objects::nonNull)
                .toList();
        return places.stream()
                .filter(Places::isLocal)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(Desk::place)
                .orElse("");
    }

    /** The sentences that report it, each once. */
    static List<Item> sentences(Desk desk, Thing thing) {
        Map<Passage, Item> items = new LinkedHashMap<>();
        for (Report report : thing.reports()) {
            if (desk.wording.mayShow(report.sentence())) {
                items.computeIfAbsent(report.sentence(), desk::sentence);
            }
        }
        return Reprints.items(items.values());
    }

    /** One line a link: which article's report, and why it was joined. */
    static List<String> why(Desk desk, Thing thing) {
        List<String> lines = new ArrayList<>();
        for (Thing.Member member : thing.members()) {
            if (!member.why().isEmpty()) {
                String line = desk.label(member.report().article()) + ": " + member.why();
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
