package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.reader.TagDecoder.TagSpan;

class DecoderTest {

    private static final List<String> TAGS = List.of("O", "B-X", "I-X", "B-Y", "I-Y");

    @Test
    void findsOneRootAndNoCycleWhateverTheScores() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            int n = 1 + random.nextInt(12);
            double[][] scores = new double[n + 1][n + 1];
            for (double[] row : scores) {
                for (int i = 0; i <= n; i++) {
                    row[i] = round % 3 == 0 ? random.nextInt(2) : random.nextGaussian() * 5 - (i == 0 ? round % 7 : 0);
                }
            }
            assertIsTree(TreeDecoder.heads(scores));
        }
    }

    private static void assertIsTree(int[] heads) {
        int roots = 0;
        for (int word = 1; word <= heads.length; word++) {
            roots += heads[word - 1] == 0 ? 1 : 0;
            int at = word;
            int steps = 0;
            while (at != 0) {
                assertThat(heads[at - 1]).isNotEqualTo(at).isBetween(0, heads.length);
                at = heads[at - 1];
                assertThat(++steps).isLessThanOrEqualTo(heads.length);
            }
        }
        assertThat(roots).isEqualTo(1);
    }

    /** With the root given, the tree must be the best of all: every one of a few words' trees is tried. */
    @Test
    void findsTheBestTree() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            double[][] scores = new double[5][5];
            for (double[] row : scores) {
                for (int i = 0; i < 5; i++) {
                    row[i] = random.nextGaussian();
                }
            }
            for (int word = 1; word < 5; word++) {
                scores[word][0] = word == 2 ? 100 : -100;
            }
            assertThat(sum(scores, TreeDecoder.heads(scores))).isEqualTo(best(scores));
        }
    }

    private static double best(double[][] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < 625; code++) {
            int[] heads = {code % 5, code / 5 % 5, code / 25 % 5, code / 125};
            if (isTree(heads)) {
                best = Math.max(best, sum(scores, heads));
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 1; word <= 4; word++) {
            roots += heads[word - 1] == 0 ? 1 : 0;
            int at = word;
            for (int steps = 0; at != 0; steps++) {
                if (steps > 4) {
                    return false;
                }
                at = heads[at - 1];
            }
        }
        return roots == 1;
    }

    private static double sum(double[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 1; word <= heads.length; word++) {
            sum += scores[word][heads[word - 1]];
        }
        return sum;
    }

    @Test
    void takesWordsThatPointAtEachOtherApart() {
        double[][] scores = {{0, 0, 0, 0}, {1, 0, 9, 2}, {1, 9, 0, 3}, {5, 2, 2, 0}};
        assertThat(TreeDecoder.heads(scores)).containsExactly(2, 3, 0);
    }

    /** A chain that only forbids. */
    private static TagDecoder free() {
        return decoder(new float[TAGS.size()], new float[TAGS.size() * TAGS.size()]);
    }

    private static TagDecoder decoder(Random random) {
        float[] begin = new float[TAGS.size()];
        float[] between = new float[TAGS.size() * TAGS.size()];
        fill(begin, random);
        fill(between, random);
        return decoder(begin, between);
    }

    private static TagDecoder decoder(float[] begin, float[] between) {
        forbid(begin, between);
        return new TagDecoder(TAGS, begin, between);
    }

    private static void forbid(float[] begin, float[] between) {
        for (int inside : new int[] {2, 4}) {
            begin[inside] = -10_000;
            for (int from = 0; from < TAGS.size(); from++) {
                if (from != inside && from != inside - 1) {
                    between[from * TAGS.size() + inside] = -10_000;
                }
            }
        }
    }

    private static void fill(float[] values, Random random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * 4);
        }
    }

    /** Every sequence of tags is tried. */
    @Test
    void findsTheBestTags() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int words = 1 + round % 5;
            float[] begin = new float[TAGS.size()];
            float[] between = new float[TAGS.size() * TAGS.size()];
            float[] scores = new float[(words + 1) * TAGS.size()];
            fill(begin, random);
            fill(between, random);
            fill(scores, random);
            TagDecoder decoder = decoder(begin, between);
            double best = Double.NEGATIVE_INFINITY;
            for (int code = 0; code < Math.pow(TAGS.size(), words); code++) {
                int[] tags = new int[words];
                int rest = code;
                for (int i = 0; i < words; i++) {
                    tags[i] = rest % TAGS.size();
                    rest /= TAGS.size();
                }
                best = Math.max(best, sum(tags, begin, between, scores));
            }
            assertThat(sum(decoder.path(scores, 0, words), begin, between, scores))
                    .isCloseTo(best, within(1e-3));
        }
    }

    private static double sum(int[] tags, float[] begin, float[] between, float[] scores) {
        double sum = 0;
        for (int i = 0; i < tags.length; i++) {
            sum += i == 0 ? begin[tags[0]] : between[tags[i - 1] * TAGS.size() + tags[i]];
            sum += scores[(i + 1) * TAGS.size() + tags[i]];
        }
        return sum;
    }

    @Test
    void refusesAChainThatDoesNotFitItsTags() {
        assertThatThrownBy(() -> new TagDecoder(TAGS, new float[5], new float[25]))
                .hasMessageContaining("the inside tag 2 follow nothing");
        assertThatThrownBy(() -> new TagDecoder(TAGS, new float[5], new float[24]))
                .hasMessageContaining("not 5 and 24");
        assertThatThrownBy(() -> new TagDecoder(List.of("O", "B-X"), new float[2], new float[4]))
                .hasMessageContaining("not in pairs");
    }

    @Test
    void tagsNothingInNoWords() {
        assertThat(free().spans(new float[5], 0)).isEmpty();
    }

    @Test
    void neverLetsAnInsideTagFollowAnythingButItsOwn() {
        Random random = new Random(3);
        TagDecoder decoder = decoder(random);
        for (int round = 0; round < 500; round++) {
            int words = random.nextInt(20);
            float[] scores = new float[(words + 1) * TAGS.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (float) (random.nextGaussian() * 4);
            }
            int[] path = decoder.path(scores, 0, words);
            for (int i = 0; i < words; i++) {
                if (path[i] == 2 || path[i] == 4) {
                    assertThat(i).isPositive();
                    assertThat(path[i - 1]).isIn(path[i], path[i] - 1);
                }
            }
        }
    }

    @Test
    void readsSpansOffTags() {
        float[] scores = new float[6 * 5];
        int[] tags = {1, 2, 1, 0, 3};
        for (int i = 0; i < tags.length; i++) {
            scores[(i + 1) * 5 + tags[i]] = 9;
        }
        assertThat(free().spans(scores, 5))
                .containsExactly(new TagSpan("X", 0, 2), new TagSpan("X", 2, 3), new TagSpan("Y", 4, 5));
    }

    @Test
    void readsAStretchAsIfItStoodAlone() {
        float[] scores = new float[6 * 5];
        int[] tags = {1, 2, 2, 2, 0};
        for (int i = 0; i < tags.length; i++) {
            scores[(i + 1) * 5 + tags[i]] = 9;
        }
        scores[3 * 5 + 1] = 8;
        assertThat(free().spans(scores, 5)).containsExactly(new TagSpan("X", 0, 4));
        assertThat(free().spans(scores, 2, 5)).containsExactly(new TagSpan("X", 2, 4));
    }

    @Test
    void prefersAWholeSpanToAnImpossibleOne() {
        float[] scores = {0, 0, 0, 0, 0, 1, 0.9f, 0, 0, 0, 0, 0, 9, 0, 0};
        assertThat(free().spans(scores, 2)).containsExactly(new TagSpan("X", 0, 2));
    }

    /** Five equal ends of X share the chance, and the best sequence's Y stays where it is. */
    @Test
    void takesTheLikelySpanAndElseTheBestOne() {
        float[] clear = {0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 9, 0};
        assertThat(free().spansWithLikely("X", 0.4, clear, 3))
                .containsExactly(new TagSpan("X", 0, 1), new TagSpan("Y", 2, 3));
        float[] open = {0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0.1f, 0, 0, 0, 0, 0.1f, 0, 0, 0, 0, 0.1f, 0, 0};
        assertThat(free().spansWithLikely("X", 0.9, open, 4)).containsExactly(new TagSpan("X", 0, 4));
    }
}
