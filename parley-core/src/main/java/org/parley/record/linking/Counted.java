package org.parley.record.linking;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Passage;
import org.parley.finding.Figure;
import org.parley.time.TimeAnchor;

/**
 * One article's figure, with what linking compares.
 *
 * @param figure the finding
 * @param order place of its article in the order of publication
 * @param published when its article was published
 * @param holder who counts, empty if the outlet itself does
 * @param sentence the sentence that its words stand in
 * @param sentenceIndex number of that sentence in the article
 */
public record Counted(
        Figure figure, int order, TimeAnchor published, Optional<Who> holder, Passage sentence, int sentenceIndex) {

    private static final Set<String> CASUALTIES = Set.of("killed", "injured", "missing");
    private static final Set<String> DISPLACEMENT = Set.of("refugees", "displaced");

    static Counted of(Figure figure, Scene scene) {
        return new Counted(
                figure,
                scene.order(figure.evidence().article()),
                scene.received(figure).dated(),
                scene.who().of(figure.evidence().article(), figure.evidence().source()),
                scene.sentence(figure.words()),
                scene.sentenceAt(
                        figure.evidence().article(), figure.words().span().start()));
    }

    /** Measures that one sentence may count side by side. */
    String family() {
        if (CASUALTIES.contains(figure.measure())) {
            return "casualties";
        }
        return DISPLACEMENT.contains(figure.measure()) ? "displacement" : figure.measure();
    }

    /** Whether it counts what has gathered so far rather than what one event did. */
    public boolean total() {
        return figure.running() || DISPLACEMENT.contains(figure.measure());
    }

    public boolean sameArticle(Counted other) {
        return figure.evidence().article().equals(other.figure.evidence().article());
    }

    int distance(Counted other) {
        return sameArticle(other) ? Math.abs(sentenceIndex - other.sentenceIndex) : Integer.MAX_VALUE;
    }

    long publishedApart(Counted other) {
        if (published.first() == null || other.published.first() == null) {
            return Long.MAX_VALUE;
        }
        return Math.abs(published.first().toEpochDay() - other.published.first().toEpochDay());
    }

    /** Equal for the same holder: who counts, or the article where the outlet itself does. */
    public String holderKey() {
        return holder.map(Who::key).orElse("writer:" + figure.evidence().article());
    }

    /** Whether the bounds and qualifiers are the same. */
    public boolean sameNumber(Counted other) {
        Figure a = figure;
        Figure b = other.figure;
        boolean bounds = Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high());
        return bounds
                && a.strict() == b.strict()
                && a.vague() == b.vague()
                && (!a.vague() || a.words().exact().equalsIgnoreCase(b.words().exact()));
    }
}
