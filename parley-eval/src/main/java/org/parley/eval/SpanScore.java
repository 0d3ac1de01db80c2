package org.parley.eval;

import java.util.Set;
import org.parley.article.Span;

/**
 * Spans of one role as CofeNet's tables count them (exe/eval/evaluation.py of its repository): the same span; the same
 * beginning; and Jaccard, the mean over all gold spans of the best share of common words with a found one, where each
 * found span that touches no gold one counts as one more gold span missed. So it is a mean, not an F1.
 */
final class SpanScore {

    private final Score exact = new Score();
    private final Score begin = new Score();
    private double shares;
    private int terms;

    /** Counts one text. */
    void add(Set<Span> gold, Set<Span> found) {
        exact.add((int) gold.stream().filter(found::contains).count(), found.size(), gold.size());
        int begins = (int) gold.stream()
                .filter(span -> found.stream().anyMatch(other -> other.start() == span.start()))
                .count();
        begin.add(begins, found.size(), gold.size());
        for (Span span : gold) {
            shares += best(span, found);
            terms++;
        }
        terms += (int) found.stream().filter(span -> best(span, gold) == 0).count();
    }

    private static double best(Span span, Set<Span> others) {
        return others.stream().mapToDouble(other -> share(span, other)).max().orElse(0);
    }

    private static double share(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common <= 0 ? 0 : (double) common / a.hull(b).length();
    }

    Score exact() {
        return exact;
    }

    Score begin() {
        return begin;
    }

    double jaccard() {
        return terms == 0 ? 0 : shares / terms;
    }
}
