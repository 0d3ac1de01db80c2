package org.parley.eval;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Finding;
import org.parley.finding.Party;

/**
 * Events against PLV. Of a sentence's events the one is scored that has the marked source as actor and the marked target as
 * recipient, else one of the two, else the first in the text.
 */
final class PlvScore {

    private static final String NONE = "-";
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");
    private static final Map<String, String> QUADS = Map.ofEntries(
            Map.entry("AGREE", "verbal cooperation"),
            Map.entry("CONSULT", "verbal cooperation"),
            Map.entry("SUPPORT", "verbal cooperation"),
            Map.entry("COOPERATE", "material cooperation"),
            Map.entry("AID", "material cooperation"),
            Map.entry("YIELD", "material cooperation"),
            Map.entry("REQUEST", "verbal conflict"),
            Map.entry("ACCUSE", "verbal conflict"),
            Map.entry("REJECT", "verbal conflict"),
            Map.entry("THREATEN", "verbal conflict"),
            Map.entry("PROTEST", "material conflict"),
            Map.entry("SANCTION", "material conflict"),
            Map.entry("MOBILIZE", "material conflict"),
            Map.entry("COERCE", "material conflict"),
            Map.entry("ASSAULT", "material conflict"));

    private final PrintStream out;
    private final boolean errors;
    private final Map<String, Score> roots = new TreeMap<>();
    private final Map<String, Score> quads = new TreeMap<>();
    private int sources;
    private int targets;
    private int both;
    private int whole;

    PlvScore(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    Map<String, Object> score(List<PlvSentence> gold, List<List<Finding>> found) {
        for (int i = 0; i < gold.size(); i++) {
            compare(gold.get(i), events(found.get(i)));
        }
        roots.forEach((root, score) -> out.println(root + " " + score.line()));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("sentences", gold.size());
        figures.put("root_macro_f1", macro(roots));
        figures.put("quad_macro_f1", macro(quads));
        figures.put("root_right", percent(right(roots), gold));
        figures.put("source", percent(sources, gold));
        figures.put("target", percent(targets, gold));
        figures.put("both", percent(both, gold));
        figures.put("whole", percent(whole, gold));
        out.println("plv " + figures);
        return figures;
    }

    private static List<EventReport> events(List<Finding> findings) {
        return findings.stream()
                .<EventReport>mapMulti((finding, sink) -> {
                    EventReport event = finding.match(statement -> null, report -> report, figure -> null);
                    if (event != null) {
                        sink.accept(event);
                    }
                })
                .sorted(Comparator.comparing(event -> event.trigger().span()))
                .toList();
    }

    private void compare(PlvSentence gold, List<EventReport> events) {
        EventReport best = events.stream()
                .filter(event -> !root(event).equals(NONE))
                .max(Comparator.comparingInt((EventReport event) -> fit(gold, event))
                        .thenComparing(event -> event.trigger().span(), Comparator.reverseOrder()))
                .orElse(null);
        String root = best == null ? NONE : root(best);
        count(roots, gold.root(), root);
        count(quads, QUADS.getOrDefault(gold.root(), NONE), QUADS.getOrDefault(root, NONE));
        boolean source = events.stream().anyMatch(event -> touches(event.actors(), gold.source()));
        boolean target = events.stream().anyMatch(event -> touches(others(event), gold.target()));
        boolean linked = best != null && fit(gold, best) == 5;
        sources += source ? 1 : 0;
        targets += target ? 1 : 0;
        both += linked ? 1 : 0;
        whole += linked && root.equals(gold.root()) ? 1 : 0;
        if (errors && !(linked && root.equals(gold.root()))) {
            out.println(described(gold, events, root));
        }
    }

    private static String described(PlvSentence gold, List<EventReport> events, String root) {
        String text = gold.article().text();
        StringBuilder line = new StringBuilder(gold.root() + " got " + root + " | "
                + gold.source().in(text) + " -> " + gold.target().in(text) + " | " + text);
        for (EventReport event : events) {
            line.append("\n    ")
                    .append(event.type())
                    .append(' ')
                    .append(event.realis().code())
                    .append(" [")
                    .append(event.trigger().exact())
                    .append("] ")
                    .append(names(event.actors()))
                    .append(" -> ")
                    .append(names(event.recipients()));
        }
        return line.toString();
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private static void count(Map<String, Score> scores, String gold, String found) {
        boolean right = gold.equals(found);
        scores.computeIfAbsent(gold, key -> new Score()).add(right ? 1 : 0, 0, 1);
        if (!found.equals(NONE)) {
            scores.computeIfAbsent(found, key -> new Score()).add(0, 1, 0);
        }
    }

    /** Both parties in their places, the two exchanged, one of them, none. */
    private static int fit(PlvSentence gold, EventReport event) {
        int straight =
                (touches(event.actors(), gold.source()) ? 2 : 0) + (touches(others(event), gold.target()) ? 2 : 0);
        boolean crossed = touches(event.actors(), gold.target()) && touches(event.recipients(), gold.source());
        return straight == 4 ? 5 : Math.max(straight, crossed ? 3 : 0);
    }

    /** What two agree or do together has both as actors. */
    private static List<Party> others(EventReport event) {
        boolean mutual = MUTUAL.contains(event.type()) && event.actors().size() > 1;
        return mutual
                ? Stream.concat(
                                event.recipients().stream(),
                                event.actors().stream().skip(1))
                        .toList()
                : event.recipients();
    }

    private static boolean touches(List<Party> parties, Span span) {
        return parties.stream()
                .flatMap(party -> party.words().stream())
                .map(Passage::span)
                .anyMatch(span::overlaps);
    }

    private static String root(EventReport event) {
        String type = event.type();
        boolean yields = type.equals("RETREAT") || type.equals("CONCEDE");
        return yields ? "YIELD" : QUADS.containsKey(type) ? type : NONE;
    }

    private static int right(Map<String, Score> scores) {
        return (int) scores.values().stream()
                .mapToLong(score -> Math.round(score.recall() * score.gold()))
                .sum();
    }

    private static double macro(Map<String, Score> scores) {
        return Score.percent(scores.values().stream()
                .filter(score -> score.gold() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0));
    }

    private static double percent(int right, List<PlvSentence> gold) {
        return Score.percent((double) right / Math.max(1, gold.size()));
    }
}
