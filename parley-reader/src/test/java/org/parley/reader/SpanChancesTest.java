package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.reader.TagDecoder.TagSpan;

class SpanChancesTest {

    private static final int TAGS = 5;
    private static final double LEAST = 0.2;

    private final Random random = new Random(13);
    private final float[] begin = new float[TAGS];
    private final float[] between = new float[TAGS * TAGS];

    /** The chance of each span is counted over every sequence of tags, and every choice of spans is tried. */
    @Test
    void takesTheSpansThatAreLikeliestTogether() {
        for (int round = 0; round < 300; round++) {
            double[][] scores = new double[1 + round % 5][TAGS];
            fill(scores);
            Map<TagSpan, Double> chances = chances(scores);
            List<TagSpan> found = new SpanChances(begin, between, scores).best("X", 1, LEAST);
            double gain = found.stream()
                    .mapToDouble(span -> chances.get(span) - LEAST)
                    .sum();
            assertThat(gain).isCloseTo(best(List.copyOf(chances.entrySet()), 0, 0), within(1e-6));
        }
    }

    private void fill(double[][] scores) {
        for (int tag = 0; tag < TAGS; tag++) {
            begin[tag] = isInside(tag) ? -10_000 : (float) random.nextGaussian();
            for (int from = 0; from < TAGS; from++) {
                boolean may = !isInside(tag) || from == tag || from == tag - 1;
                between[from * TAGS + tag] = may ? (float) random.nextGaussian() : -10_000;
            }
        }
        for (double[] word : scores) {
            for (int tag = 0; tag < TAGS; tag++) {
                word[tag] = tag > 2 && random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : random.nextGaussian() * 2;
            }
        }
    }

    private static boolean isInside(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    private Map<TagSpan, Double> chances(double[][] scores) {
        Map<TagSpan, Double> weights = new HashMap<>();
        double all = 0;
        for (int code = 0; code < Math.pow(TAGS, scores.length); code++) {
            int[] tags = new int[scores.length];
            int rest = code;
            double sum = 0;
            for (int i = 0; i < tags.length; i++) {
                tags[i] = rest % TAGS;
                rest /= TAGS;
                sum += scores[i][tags[i]] + (i == 0 ? begin[tags[0]] : between[tags[i - 1] * TAGS + tags[i]]);
            }
            double weight = Math.exp(sum);
            all += weight;
            spans(tags).forEach(span -> weights.merge(span, weight, Double::sum));
        }
        double whole = all;
        weights.replaceAll((span, weight) -> weight / whole);
        return weights;
    }

    private static List<TagSpan> spans(int[] tags) {
        List<TagSpan> spans = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == 1) {
                int end = i + 1;
                while (end < tags.length && tags[end] == 2) {
                    end++;
                }
                spans.add(new TagSpan("X", i, end));
            }
        }
        return spans;
    }

    private static double best(List<Map.Entry<TagSpan, Double>> chances, int at, int taken) {
        if (at == chances.size()) {
            return 0;
        }
        TagSpan span = chances.get(at).getKey();
        int words = (1 << span.to()) - (1 << span.from());
        double without = best(chances, at + 1, taken);
        return (taken & words) != 0
                ? without
                : Math.max(without, chances.get(at).getValue() - LEAST + best(chances, at + 1, taken | words));
    }

    @Test
    void findsNothingInNoWords() {
        assertThat(new SpanChances(begin, between, new double[0][]).best("X", 1, LEAST))
                .isEmpty();
    }
}
