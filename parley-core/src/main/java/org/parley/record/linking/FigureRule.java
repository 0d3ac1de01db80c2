package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.finding.Figure;
import org.parley.finding.Where;

/** Which figures stand together because they count one thing; none is ever merged with another. */
final class FigureRule {

    /** Running totals further apart than this are of different phases of a war. */
    private static final int MONTH = 31;

    private static final int WEEK = 7;

    /** Measures that are background, supplies or hardware, not people harmed. */
    private static final Set<String> BACKGROUND =
            Set.of("population_of_place", "aid", "weapons", "vehicles", "sorties");

    static final Comparator<Counted> IN_ORDER = Comparator.comparingInt(Counted::order)
            .thenComparing(counted -> counted.figure().words().span())
            .thenComparing(counted -> counted.figure().id());

    private FigureRule() {}

    static boolean isHumanCost(Figure figure) {
        return !figure.measure().startsWith("other:") && !BACKGROUND.contains(figure.measure());
    }

    static List<FigureSeries> group(List<Counted> figures) {
        Map<String, List<Counted>> families = new LinkedHashMap<>();
        figures.stream()
                .filter(counted -> isHumanCost(counted.figure()))
                .sorted(IN_ORDER)
                .forEach(counted -> families.computeIfAbsent(counted.family(), family -> new ArrayList<>())
                        .add(counted));
        List<FigureSeries> series = new ArrayList<>();
        families.values().forEach(family -> series.addAll(join(family)));
        series.sort(Comparator.comparing(one -> one.members().get(0), IN_ORDER));
        return series;
    }

    private static List<FigureSeries> join(List<Counted> family) {
        int[] root = new int[family.size()];
        List<Set<String>> reasons = new ArrayList<>();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            reasons.add(new LinkedHashSet<>());
            for (int j = 0; j < i; j++) {
                Optional<String> why = why(family.get(j), family.get(i));
                if (why.isPresent()) {
                    int a = find(root, i);
                    int b = find(root, j);
                    int first = Math.min(a, b);
                    int second = Math.max(a, b);
                    root[second] = first;
                    reasons.get(first).add(why.get());
                    if (first != second) {
                        reasons.get(first).addAll(reasons.get(second));
                    }
                }
            }
        }
        Map<Integer, List<Counted>> members = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            members.computeIfAbsent(find(root, i), first -> new ArrayList<>()).add(family.get(i));
        }
        List<FigureSeries> series = new ArrayList<>();
        members.forEach((first, all) -> series.add(
                new FigureSeries("figures-" + all.get(0).figure().id(), all, List.copyOf(reasons.get(first)))));
        return series;
    }

    private static int find(int[] root, int index) {
        int at = index;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static Optional<String> why(Counted a, Counted b) {
        Where left = a.figure().where();
        Where right = b.figure().where();
        Places.Relation place = Places.relation(left, right);
        if (Parts.isPartOf(b, a)) {
            return Optional.of("one is a part of the other, by the article's words");
        }
        if (place == Places.Relation.APART) {
            return Optional.empty();
        }
        if (a.distance(b) == 0 && a.total() == b.total()) {
            return Optional.of("counted in the same sentence");
        }
        if (a.figure().measure().equals(b.figure().measure())
                && a.holderKey().equals(b.holderKey())
                && a.sameNumber(b)
                && !a.figure().vague()
                && a.publishedApart(b) <= WEEK) {
            return Optional.of("the same number by the same holder");
        }
        boolean local = Places.isLocal(left) && Places.isLocal(right);
        boolean sameMeasure = a.figure().measure().equals(b.figure().measure());
        if (!a.total() && !b.total()) {
            if (local
                    && place == Places.Relation.SAME
                    && a.figure().when().canCoincideWith(b.figure().when())) {
                return Optional.of("the same place and time");
            }
            return sameMeasure && rare(a) && (a.sameArticle(b) || a.publishedApart(b) <= WEEK)
                    ? Optional.of("the same thing counted")
                    : Optional.empty();
        }
        boolean near = a.sameArticle(b) || a.publishedApart(b) <= MONTH;
        return sameMeasure && near && (a.total() && b.total() || rare(a))
                ? Optional.of("running totals of the same measure")
                : Optional.empty();
    }

    /** Counted so seldom that two figures of it in one week are about one thing. */
    private static boolean rare(Counted counted) {
        return counted.figure().measure().equals("assassination_attempts");
    }
}
