package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.parley.article.Passage;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.FigureLine;
import org.parley.briefing.Briefing.Relation;
import org.parley.finding.Figure;
import org.parley.record.linking.Counted;
import org.parley.record.linking.FigureSeries;
import org.parley.record.linking.Places;
import org.parley.time.TimeAnchor;

/** The human cost: each figure with its holder, side by side with those that count the same thing, and never merged. */
final class FigureSection {

    private final Desk desk;

    FigureSection(Desk desk) {
        this.desk = desk;
    }

    /** Lines of one figure of one holder: the same number, said once or in several articles. */
    record Line(List<Counted> said) {
        Counted first() {
            return said.get(0);
        }
    }

    List<FigureGroup> groups() {
        List<FigureGroup> groups = new ArrayList<>();
        for (FigureSeries series : desk.links.figures()) {
            List<Counted> shown = series.members().stream()
                    .filter(counted -> desk.mayShow(counted.figure())
                            && desk.wording.mayShow(counted.figure().words()))
                    .toList();
            if (!shown.isEmpty()) {
                groups.add(group(series, lines(shown)));
            }
        }
        groups.sort(Comparator.comparing((FigureGroup group) -> latest(group), Comparator.reverseOrder())
                .thenComparing(group -> -group.lines().size())
                .thenComparing(FigureGroup::id));
        return List.copyOf(groups);
    }

    static LocalDate latest(FigureGroup group) {
        return group.lines().stream()
                .map(line -> Happenings.lastDay(line.when()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static List<Line> lines(List<Counted> shown) {
        List<List<Counted>> lines = new ArrayList<>();
        for (Counted counted : shown) {
            lines.stream()
                    .filter(line -> isSame(line.get(0), counted))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Counted> line = new ArrayList<>();
                        lines.add(line);
                        return line;
                    })
                    .add(counted);
        }
        return lines.stream().map(line -> new Line(List.copyOf(line))).toList();
    }

    private static boolean isSame(Counted a, Counted b) {
        return a.holderKey().equals(b.holderKey())
                && a.figure().measure().equals(b.figure().measure())
                && a.sameNumber(b)
                && Places.relation(a.figure().where(), b.figure().where()) != Places.Relation.APART;
    }

    private FigureGroup group(FigureSeries series, List<Line> lines) {
        FigureRelations relations = FigureRelations.of(lines, desk);
        Relation relation = lines.size() == 1
                ? lines.get(0).said().size() > 1 && articles(lines.get(0)) > 1 ? Relation.SAME : Relation.SINGLE
                : relations.strongest();
        String why = relations.why().isEmpty() ? String.join("; ", series.why()) : String.join("; ", relations.why());
        return new FigureGroup(
                series.id(), title(lines), lines.stream().map(this::line).toList(), relation, why);
    }

    private static long articles(Line line) {
        return line.said().stream()
                .map(counted -> counted.figure().evidence().article())
                .distinct()
                .count();
    }

    /** Measures, place and day: "Killed, injured, Klow, 3 May 1938". */
    private static String title(List<Line> lines) {
        Set<String> measures = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (Line line : lines) {
            measures.add(measure(line.first().figure()));
            places.add(Desk.place(line.first().figure().where()));
        }
        places.remove("");
        long placed = lines.stream()
                .filter(line -> line.first().figure().where() != null)
                .count();
        if (2 * placed < lines.size()) {
            places.clear();
        }
        boolean totals = lines.stream().allMatch(line -> line.first().total());
        String what =
                Wording.capital(String.join(", ", measures).toLowerCase(Locale.ROOT)) + (totals ? ", in all" : "");
        return places.size() > 2 || places.isEmpty() ? what : what + ": " + String.join(", ", places);
    }

    static String measure(Figure figure) {
        String measure = figure.measure();
        return Wording.capital(measure.replace('_', ' '));
    }

    private FigureLine line(Line line) {
        Counted first = line.first();
        Figure figure = first.figure();
        List<Passage> sentences = line.said().stream()
                .map(Counted::sentence)
                .filter(desk.wording::mayShow)
                .distinct()
                .toList();
        Item item = desk.wording.words(
                List.of(first.sentence()),
                sentences.isEmpty() ? desk.wording.cite(List.of(figure.words())) : desk.wording.cite(sentences));
        return new FigureLine(
                desk.holder(figure),
                Desk.through(figure),
                figure.measure(),
                Wording.plain(figure.population()),
                number(figure),
                figure.low(),
                figure.high(),
                figure.strict(),
                figure.approx(),
                figure.vague(),
                when(line),
                Objects.requireNonNullElse(Desk.place(figure.where()), ""),
                line.said().stream()
                        .anyMatch(counted -> counted.figure().evidence().unverified()),
                item);
    }

    /** The words of the number without those of who is counted, where they stand after it. */
    private static String number(Figure figure) {
        String words = Wording.plain(figure.words().exact());
        String population = Wording.plain(figure.population());
        String number = words.endsWith(" " + population)
                ? words.substring(0, words.length() - population.length()).strip()
                : words;
        return population.isEmpty() || number.isEmpty() || number.matches(".*\\b(?:of|of the|of these|of those)$")
                ? words
                : number;
    }

    /** When what is counted happened; for a total without a date of its own, when it was published. */
    private static TimeAnchor when(Line line) {
        Counted first = line.first();
        TimeAnchor own = first.figure().when();
        return own.isKnown() || !first.total() ? own : first.published();
    }
}
