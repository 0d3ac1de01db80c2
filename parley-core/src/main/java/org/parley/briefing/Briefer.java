package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleId;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.Happening;
import org.parley.briefing.Briefing.Position;
import org.parley.briefing.Briefing.Said;
import org.parley.finding.EventReport;
import org.parley.finding.Finding;
import org.parley.finding.Realis;
import org.parley.place.Gazetteer;
import org.parley.record.Entry;
import org.parley.record.View;
import org.parley.record.linking.Answers;
import org.parley.record.linking.Links;
import org.parley.record.linking.Report;
import org.parley.record.linking.Scene;
import org.parley.record.linking.Who;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;

/** Arranges what the record says for a reader. Pure, safe for many threads; looks at no clock. */
public final class Briefer {

    private final Gazetteer gazetteer;

    public Briefer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Makes the briefing of a view.
     *
     * @param view what is known, see {@link View#publishedBy} for "as of a day"
     * @param title what to call it, empty to name it after its parties
     * @param asOf the day asked for, null for the day of the last article
     */
    public Briefing brief(View view, String title, @Nullable LocalDate asOf) {
        Scene scene = new Scene(view, gazetteer);
        Links links = Links.of(scene);
        Desk desk = new Desk(scene, links);
        Answers answers = Answers.of(scene, links);
        List<Happening> contacts = new ContactSection(desk).happenings();
        List<Happening> corridors = new CeasefireSection(desk).happenings();
        List<Happening> attacks = new AttackSection(desk, answers).happenings();
        List<FigureGroup> figures = new FigureSection(desk).groups();
        List<Position> positions = new PositionSection(desk).positions();
        List<Said> statements = new StatementSection(desk).statements();
        List<ArticleId> articles = view.articles().stream()
                .map(received -> received.article().id())
                .toList();
        return new Briefing(
                title.isBlank() ? title(links) : title,
                asOf == null ? lastPublished(view) : asOf,
                period(view),
                desk.outlets(articles),
                desk.origins(articles),
                sheets(desk),
                InShort.of(contacts, corridors, figures, attacks),
                Timeline.marks(contacts, corridors, attacks, figures, statements),
                contacts,
                corridors,
                figures,
                attacks,
                positions,
                statements,
                new DifferenceSection(desk, answers).differences(contacts, figures, attacks),
                new PlaceSection(desk).places(contacts, corridors, attacks, figures));
    }

    /** The two countries that most events are between, in the order of the alphabet. */
    private String title(Links links) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Report report : links.things().stream()
                .flatMap(thing -> thing.reports().stream())
                .toList()) {
            report.parties().stream()
                    .filter(who -> who.kind() == Who.Kind.COUNTRY || who.kind() == Who.Kind.PERSON)
                    .map(Who::country)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(country -> counts.merge(country, 1, Integer::sum));
        }
        return String.join(
                " and ",
                mostFrequent(counts).stream()
                        .map(code -> gazetteer.countryName(code).orElse(code))
                        .sorted()
                        .toList());
    }

    private static List<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static @Nullable LocalDate lastPublished(View view) {
        return view.articles().stream()
                .map(received -> received.dated().last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** From the first to the last dated event that is said to have happened. */
    private static TimeAnchor period(View view) {
        LocalDate first = null;
        LocalDate last = null;
        for (Finding finding : view.findings()) {
            if (finding instanceof EventReport event
                    && event.realis() == Realis.ACTUAL
                    && event.when().first() != null
                    && event.when().last() != null) {
                LocalDate begins = event.when().first();
                LocalDate ends = event.when().last();
                first = first == null || begins.isBefore(first) ? begins : first;
                last = last == null || ends.isAfter(last) ? ends : last;
            }
        }
        return first == null || last == null
                ? TimeAnchor.unknown("no event is dated")
                : TimeAnchor.between(
                        first, last, Precision.DAYS, Basis.RESOLVED, "from the first to the last dated event");
    }

    private static List<ArticleSheet> sheets(Desk desk) {
        Map<ArticleId, Integer> counts = new TreeMap<>();
        desk.view()
                .findings()
                .forEach(finding -> counts.merge(finding.evidence().article(), 1, Integer::sum));
        List<ArticleSheet> sheets = new ArrayList<>();
        for (Entry.Received received : desk.view().articles()) {
            ArticleId id = received.article().id();
            sheets.add(new ArticleSheet(
                    desk.label(id),
                    received.article(),
                    received.dated(),
                    counts.getOrDefault(id, 0),
                    desk.copies.origin(id),
                    desk.copies.editionBefore(id).orElse(null),
                    desk.copies.kin(id, desk::label)));
        }
        return sheets;
    }
}
