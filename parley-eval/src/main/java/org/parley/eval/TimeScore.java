package org.parley.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.eval.TimeMl.Timex;

/**
 * Scores time expressions as TempEval-3 does: relaxed (the words overlap), strict (the same words), value and type (right
 * among those that overlap, as a share of all found and of all in the gold).
 */
final class TimeScore {

    /** A gold expression and the found one it is compared with. */
    record Pair(Timex gold, Timex found) {

        boolean sameWords() {
            return gold.span().equals(found.span());
        }

        boolean sameValue() {
            return gold.value().equals(found.value());
        }

        boolean sameType() {
            return gold.type().equals(found.type());
        }

        private int shared() {
            return Math.min(gold.span().end(), found.span().end())
                    - Math.max(gold.span().start(), found.span().start());
        }
    }

    /** One document compared: what goes together, what was missed, what is too much. */
    record Compared(List<Pair> pairs, List<Timex> missed, List<Timex> extra) {}

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Map<String, Map<String, Score>> byType = new TreeMap<>();

    /** Pairs each gold expression with at most one found: the same words first, then the most shared characters. */
    static Compared compare(List<Timex> gold, List<Timex> found) {
        List<Pair> candidates = new ArrayList<>();
        int from = 0;
        for (Timex one : found) {
            while (from < gold.size()
                    && gold.get(from).span().end() <= one.span().start()) {
                from++;
            }
            for (int i = from;
                    i < gold.size() && gold.get(i).span().start() < one.span().end();
                    i++) {
                Pair pair = new Pair(gold.get(i), one);
                if (pair.shared() > 0) {
                    candidates.add(pair);
                }
            }
        }
        candidates.sort(Comparator.comparing(Pair::sameWords)
                .thenComparing(Pair::shared)
                .reversed());
        Set<Timex> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.gold()) && !taken.contains(pair.found())) {
                taken.add(pair.gold());
                taken.add(pair.found());
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair.gold().span().start()));
        return new Compared(
                pairs,
                gold.stream().filter(one -> !taken.contains(one)).toList(),
                found.stream().filter(one -> !taken.contains(one)).toList());
    }

    void add(Compared compared) {
        for (Pair pair : compared.pairs()) {
            count(scores, "relaxed", true, 1, 1);
            count(scores, "strict", pair.sameWords(), 1, 1);
            count(scores, "value", pair.sameValue(), 1, 1);
            count(scores, "type", pair.sameType(), 1, 1);
            if (pair.sameType()) {
                typed(pair.gold(), pair, 1, 1);
            } else {
                typed(pair.gold(), null, 0, 1);
                typed(pair.found(), null, 1, 0);
            }
        }
        compared.missed().forEach(one -> alone(one, 0, 1));
        compared.extra().forEach(one -> alone(one, 1, 0));
    }

    private void alone(Timex one, int found, int gold) {
        for (String key : List.of("relaxed", "strict", "value", "type")) {
            count(scores, key, false, found, gold);
        }
        typed(one, null, found, gold);
    }

    private void typed(Timex one, @Nullable Pair pair, int found, int gold) {
        Map<String, Score> own = byType.computeIfAbsent(one.type(), type -> new LinkedHashMap<>());
        count(own, "relaxed", pair != null, found, gold);
        count(own, "strict", pair != null && pair.sameWords(), found, gold);
        count(own, "value", pair != null && pair.sameValue(), found, gold);
    }

    private static void count(Map<String, Score> scores, String key, boolean right, int found, int gold) {
        scores.computeIfAbsent(key, each -> new Score()).add(right ? 1 : 0, found, gold);
    }

    Map<String, Score> scores() {
        return scores;
    }

    /** For each type in the gold or found: those found with this type against those the gold has with it. */
    Map<String, Map<String, Score>> byType() {
        return byType;
    }
}
