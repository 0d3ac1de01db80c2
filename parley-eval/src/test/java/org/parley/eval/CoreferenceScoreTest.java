package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {

    private static final Offset<Double> NEAR = within(1e-9);

    private static List<Set<Character>> entities(String drawn) {
        List<Set<Character>> entities = new ArrayList<>();
        for (String entity : drawn.split(" ")) {
            entities.add(Set.copyOf(entity.chars().mapToObj(c -> (char) c).toList()));
        }
        return entities;
    }

    private static CoreferenceScore score(boolean singletons, String gold, String found) {
        CoreferenceScore score = new CoreferenceScore(singletons);
        score.add(entities(gold), entities(found));
        return score;
    }

    private static void holds(CoreferenceScore.Ratio ratio, double precision, double recall) {
        assertThat(ratio.precision()).isEqualTo(precision, NEAR);
        assertThat(ratio.recall()).isEqualTo(recall, NEAR);
    }

    /** The worked example of the paper on the reference scorer (Pradhan and others 2014, section 4). */
    @Test
    void countsThePublishedExampleAsItsAuthorsDo() {
        CoreferenceScore score = score(true, "abc defg", "ab cd fghi");
        holds(score.muc(), 2 / 5.0, 2 / 5.0);
        holds(score.bCubed(), 4 / 8.0, (4 / 3.0 + 1 / 3.0 + 1 / 4.0 + 1) / 7);
        holds(score.ceaf(), 1.3 / 3, 1.3 / 2);
        holds(score.mentions(), 6 / 8.0, 6 / 7.0);
        assertThat(score.conll()).isEqualTo((0.4 + score.bCubed().f1() + 0.52) / 3, NEAR);
    }

    @Test
    void allRightIsOneAndNothingFoundIsNone() {
        CoreferenceScore all = score(true, "ab cde f", "f ab cde");
        assertThat(all.conll()).isEqualTo(1, NEAR);
        CoreferenceScore none = new CoreferenceScore(true);
        none.add(entities("ab"), List.<Set<Character>>of());
        assertThat(none.conll()).isZero();
    }

    @Test
    void oneEntityForAllHasItsPrice() {
        CoreferenceScore score = score(true, "ab cd", "abcd");
        holds(score.muc(), 2 / 3.0, 1);
        holds(score.bCubed(), 2 / 4.0, 1);
        holds(score.ceaf(), 2 / 3.0, 1 / 3.0);
    }

    @Test
    void singletonsCountOnlyWhereTheyAreWanted() {
        holds(score(true, "ab c", "ab d").mentions(), 2 / 3.0, 2 / 3.0);
        CoreferenceScore without = score(false, "ab c", "ab d");
        holds(without.mentions(), 1, 1);
        assertThat(without.conll()).isEqualTo(1, NEAR);
        holds(score(true, "a b", "a b").muc(), 0, 0);
    }

    @Test
    void documentsAreSummedAndNotAveraged() {
        CoreferenceScore score = new CoreferenceScore(true);
        score.add(entities("ab"), entities("a b"));
        score.add(entities("cdefg"), entities("cdefg"));
        holds(score.muc(), 1, 4 / 5.0);
    }

    @Test
    void pairsRowsAndColumnsForTheLargestSum() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            double[][] values = new double[1 + random.nextInt(4)][1 + random.nextInt(5)];
            for (double[] row : values) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                }
            }
            assertThat(Assignment.best(values)).isEqualTo(tried(values, 0, 0), NEAR);
        }
        assertThat(Assignment.best(new double[0][0])).isZero();
    }

    private static double tried(double[][] values, int row, int used) {
        if (row == values.length) {
            return 0;
        }
        double best = tried(values, row + 1, used);
        for (int column = 0; column < values[row].length; column++) {
            if ((used & 1 << column) == 0) {
                best = Math.max(best, values[row][column] + tried(values, row + 1, used | 1 << column));
            }
        }
        return best;
    }
}
