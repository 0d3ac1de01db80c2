package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.parley.article.ArticleId;
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
        Mentioned last = null;
        for (Mentioned mentioned : byArticle.getOrDefault(article, List.of())) {
            if (mentioned.sentence() > sentence) {
                if (last == null
                        && mentioned.sentence() - sentence <= Math.min(reach, AHEAD)
                        && fits.test(mentioned.thing())) {
                    last = mentioned;
                }
                if (last != null) {
                    break;
                }
            } else if (fits.test(mentioned.thing())) {
                last = mentioned;
            }
        }
        return last != null && Math.abs(sentence - last.sentence()) <= reach
                ? Optional.of(last.thing())
                : Optional.empty();
    }
}
