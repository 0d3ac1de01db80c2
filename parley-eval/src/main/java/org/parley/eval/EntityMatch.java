package org.parley.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts found entities against gold, by kind. Each found one answers for one gold one at most: those of its own kind and
 * of most common characters first, so that a long span does not collect all that lies in it.
 */
final class EntityMatch {

    private final Map<String, Score> byKind = new LinkedHashMap<>();
    private final boolean exactSpans;
    private final BiPredicate<String, String> kinds;

    /**
     * @param shown the kinds counted, in the order shown
     * @param exactSpans whether spans must be the same, or only overlap
     * @param kinds whether a gold kind takes a found kind
     */
    EntityMatch(List<String> shown, boolean exactSpans, BiPredicate<String, String> kinds) {
        this.exactSpans = exactSpans;
        this.kinds = kinds;
        shown.forEach(kind -> byKind.put(kind, new Score()));
    }

    private record Pair(int gold, int found, boolean sameKind, int common, int apart) {}

    /** What of one text has no counterpart, by its number in the lists. */
    record Alone(Set<Integer> gold, Set<Integer> found) {}

    /** Counts one text; gold and found both in the kinds of the gold. */
    Alone add(List<Entity> gold, List<Entity> found) {
        gold.forEach(entity -> score(entity).add(0, 0, 1));
        found.forEach(entity -> score(entity).add(0, 1, 0));
        Set<Integer> goldAlone = numbers(gold);
        Set<Integer> foundAlone = numbers(found);
        for (Pair pair : pairs(gold, found)) {
            if (goldAlone.contains(pair.gold()) && foundAlone.remove(pair.found())) {
                goldAlone.remove(pair.gold());
                score(gold.get(pair.gold())).met();
                score(found.get(pair.found())).right();
            }
        }
        return new Alone(goldAlone, foundAlone);
    }

    private static Set<Integer> numbers(List<Entity> entities) {
        return IntStream.range(0, entities.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Pair> pairs(List<Entity> gold, List<Entity> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Entity wanted = gold.get(i);
                Entity got = found.get(j);
                boolean place = exactSpans
                        ? wanted.span().equals(got.span())
                        : wanted.span().overlaps(got.span());
                if (place && kinds.test(wanted.type(), got.type())) {
                    pairs.add(pair(i, j, wanted, got));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::sameKind)
                .thenComparingInt(Pair::common)
                .thenComparingInt(Pair::apart)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return pairs;
    }

    private static Pair pair(int gold, int found, Entity wanted, Entity got) {
        int common = Math.min(wanted.span().end(), got.span().end())
                - Math.max(wanted.span().start(), got.span().start());
        int apart = 2 * common - wanted.span().length() - got.span().length();
        return new Pair(gold, found, wanted.type().equals(got.type()), common, apart);
    }

    private Score score(Entity entity) {
        return byKind.computeIfAbsent(entity.type(), key -> new Score());
    }

    Score of(String kind) {
        return byKind.computeIfAbsent(kind, key -> new Score());
    }

    /** All of these kinds together. */
    Score micro(List<String> of) {
        Score sum = new Score();
        of.forEach(kind -> sum.add(of(kind)));
        return sum;
    }
}
