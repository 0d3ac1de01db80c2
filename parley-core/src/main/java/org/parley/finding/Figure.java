package org.parley.finding;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.time.TimeAnchor;

/**
 * A reported quantity as the range that its words allow, with who is counted and who counts.
 *
 * @param evidence the source is the holder of the figure
 * @param when when what is counted happened, or the end of the period of a running total
 * @param where where, null if not said
 * @param measure what is counted: killed, injured, missing, captured, arrested, abducted, displaced, refugees, evacuated, trapped, besieged, homeless, buried, population_of_place, aid, weapons, vehicles, sorties, assassination_attempts, or other:WORD
 * @param low lower bound in {@code unit}s, null if the words give none
 * @param high upper bound in {@code unit}s, null if the words give none
 * @param strict "more than", "fewer than": the bound itself is excluded
 * @param approx "about", "some"
 * @param vague "dozens", "thousands": the words stay, no number is made up
 * @param running a running total rather than one event's count
 * @param words the words of the number with its qualifier and what is counted
 * @param population who is counted, in the text's words, empty if not said
 * @param unit "people" or what else is counted
 */
public record Figure(
        Evidence evidence,
        TimeAnchor when,
        @Nullable Where where,
        String measure,
        @Nullable Long low,
        @Nullable Long high,
        boolean strict,
        boolean approx,
        boolean vague,
        boolean running,
        Passage words,
        String population,
        String unit)
        implements Finding {

    public Figure {
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("lower bound above the upper: " + low + " > " + high);
        }
    }

    @Override
    public FindingId id() {
        return FindingIds.of("figure", evidence, List.of(words), measure);
    }

    @Override
    public <R> R match(Function<Statement, R> statement, Function<EventReport, R> event, Function<Figure, R> figure) {
        return figure.apply(this);
    }
}
