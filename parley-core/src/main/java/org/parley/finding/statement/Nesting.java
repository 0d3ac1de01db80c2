package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.article.Span;
import org.parley.reading.Attribution;

/** Which attribution stands within the content of which: speech within speech. */
final class Nesting {

    private final List<Attribution> attributions;
    private final int[] outer;

    /** Time is linear for attributions in text order, as long as few overlap one place. */
    Nesting(List<Attribution> attributions) {
        this.attributions = attributions;
        this.outer = new int[attributions.size()];
        Arrays.fill(outer, -1);
        nest();
    }

    private void nest() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            int start = start(i);
            open.removeIf(candidate -> end(candidate) <= start);
            for (int candidate : open) {
                decide(i, candidate);
                decide(candidate, i);
            }
            if (open.size() < 32) {
                open.add(i);
            }
        }
    }

    /** The innermost of those that hold the cue wins. */
    private void decide(int inner, int candidate) {
        boolean holds = holdsCue(candidate, inner) && !holdsCue(inner, candidate);
        if (holds && (outer[inner] < 0 || length(candidate) < length(outer[inner]))) {
            outer[inner] = candidate;
        }
    }

    private boolean holdsCue(int holder, int held) {
        List<Span> cue = attributions.get(held).cue();
        return !cue.isEmpty()
                && attributions.get(holder).content().stream().anyMatch(piece -> piece.contains(cue.get(0)));
    }

    private int length(int index) {
        return attributions.get(index).content().stream().mapToInt(Span::length).sum();
    }

    private int start(int index) {
        Attribution attribution = attributions.get(index);
        int start = attribution.content().get(0).start();
        return attribution.cue().isEmpty()
                ? start
                : Math.min(start, attribution.cue().get(0).start());
    }

    private int end(int index) {
        Attribution attribution = attributions.get(index);
        int end = attribution.content().get(attribution.content().size() - 1).end();
        return attribution.cue().isEmpty()
                ? end
                : Math.max(
                        end, attribution.cue().get(attribution.cue().size() - 1).end());
    }

    /** Index of the attribution whose content holds this one's cue, -1 if none does. */
    int outer(int index) {
        return outer[index];
    }
}
