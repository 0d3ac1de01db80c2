package org.parley.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The happenings of one section: those that stand open, and the many with neither a date nor a second report, folded.
 *
 * @param open shown at once
 * @param folded shown when asked for
 */
record Shelf(List<HappeningView> open, List<HappeningView> folded) {

    private static final int TOO_FEW_TO_FOLD = 3;
    private static final int STATES = 4;

    static Shelf of(List<HappeningView> happenings) {
        List<HappeningView> folded =
                happenings.stream().filter(HappeningView::isUndatedAndAlone).toList();
        if (folded.size() <= TOO_FEW_TO_FOLD || folded.size() == happenings.size()) {
            return new Shelf(happenings, List.of());
        }
        return new Shelf(
                happenings.stream()
                        .filter(happening -> !happening.isUndatedAndAlone())
                        .toList(),
                folded);
    }

    boolean isEmpty() {
        return open.isEmpty() && folded.isEmpty();
    }

    /** How many are held, announced, ..., for a heading: "8 held · 2 announced". */
    String states() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<HappeningView> part : List.of(open, folded)) {
            part.stream()
                    .map(happening -> happening.state().words())
                    .filter(words -> !words.isBlank())
                    .forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        List<String> words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(STATES)
                .map(entry -> Counts.number(entry.getValue()) + " " + entry.getKey())
                .toList();
        return String.join(" · ", words);
    }
}
