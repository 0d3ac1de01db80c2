package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.parley.article.ArticleId;
import org.parley.article.TextOrder;
import org.parley.record.linking.Report;
import org.parley.record.linking.Thing;

/** Which thing an article is speaking of at a sentence: the one that it reported last, or is about to report. */
final class Topics {

    /** How far ahead a thing may be that a sentence already speaks of. */
    private static final int AHEAD = 3;

    private final Map<ArticleId, List<Mentioned>> byArticle = new HashMap<>();

    /** A thing reported in a sentence. */
    private record Mentioned(Report report, Thing thing) {
        int sentence() {
            return report.sentenceIndex();
        }
    }

    /**
     * @param reports which reports of the things count
     */
    Topics(List<Thing> things, BiPredicate<Thing, Report> reports) {
        for (Thing thing : things) {
            for (Report report : thing.reports()) {
                if (reports.test(thing, report)) {
                    byArticle
                            .computeIfAbsent(report.article(), id -> new ArrayList<>())
                            .add(new Mentioned(report, thing));
                }
            }
        }
        byArticle
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(Mentioned::sentence)
                        .thenComparing(mentioned ->
                                mentioned.report().event().trigger().span())));
    }

    /**
     * The thing last reported at or before the sentence, or the one reported next if there is none.
     *
     * @param reach how many sentences away its report may stand
     * @param fits which things the words can be about at all
     */
    Optional<Thing> at(ArticleId article, int sentence, int reach, Predicate<Thing> fits) {
        List<Mentioned> all = byArticle.getOrDefault(article, List.of());
        int here = upTo(all, sentence);
        for (int i = here - 1; i >= 0 && sentence - all.get(i).sentence() <= reach; i--) {
            if (fits.test(all.get(i).thing())) {
                return Optional.of(all.get(i).thing());
            }
        }
        for (int i = here; i < all.size() && all.get(i).sentence() - sentence <= Math.min(reach, AHEAD); i++) {
            if (fits.test(all.get(i).thing())) {
                return isToldBefore(all, sentence - reach - 1, fits)
                        ? Optional.empty()
                        : Optional.of(all.get(i).thing());
            }
        }
        return Optional.empty();
    }

    /** Whether a thing that fits was reported by that sentence already, each looked at once. */
    private static boolean isToldBefore(List<Mentioned> all, int sentence, Predicate<Thing> fits) {
        Set<String> seen = new HashSet<>();
        return all.subList(0, upTo(all, sentence)).stream()
                .map(Mentioned::thing)
                .anyMatch(thing -> seen.add(thing.id()) && fits.test(thing));
    }

    /** How many are reported at or before a sentence. */
    private static int upTo(List<Mentioned> all, int sentence) {
        return TextOrder.first(all, mentioned -> mentioned.sentence() > sentence);
    }
}
