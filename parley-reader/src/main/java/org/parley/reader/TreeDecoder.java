package org.parley.reader;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best tree of one sentence: every word has one head, one word has none, no cycle (Chu-Liu/Edmonds; the
 * usual case, in which each word's best head already makes a tree, costs one pass).
 */
final class TreeDecoder {

    private static final double NEVER = -1e9;

    private TreeDecoder() {}

    /**
     * Heads of n words.
     *
     * @param scores scores[word][head], both from 1 to n, head 0 for the root; row 0 is not read
     * @return heads[word - 1], 0 for the one root
     */
    static int[] heads(double[][] scores) {
        int[] greedy = greedy(scores);
        int root = onlyRoot(greedy);
        if (root > 0 && cycle(greedy) == null) {
            return Arrays.copyOfRange(greedy, 1, greedy.length);
        }
        int[] tree = withRoot(scores, bestRoot(scores));
        return Arrays.copyOfRange(tree, 1, tree.length);
    }

    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int word = 1; word < scores.length; word++) {
            int best = -1;
            for (int head = 0; head < scores.length; head++) {
                if (head != word && (best < 0 || scores[word][head] > scores[word][best])) {
                    best = head;
                }
            }
            heads[word] = best;
        }
        return heads;
    }

    private static int onlyRoot(int[] heads) {
        int root = 0;
        for (int word = 1; word < heads.length; word++) {
            if (heads[word] == 0) {
                if (root > 0) {
                    return 0;
                }
                root = word;
            }
        }
        return root;
    }

    /** The word that loses least by being the root. */
    private static int bestRoot(double[][] scores) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int word = 1; word < scores.length; word++) {
            double rival = NEVER;
            for (int head = 1; head < scores.length; head++) {
                if (head != word) {
                    rival = Math.max(rival, scores[word][head]);
                }
            }
            double loss = rival - scores[word][0];
            if (loss < least) {
                least = loss;
                best = word;
            }
        }
        return best;
    }

    private static int[] withRoot(double[][] scores, int root) {
        int n = scores.length;
        double[][] closed = new double[n][];
        for (int word = 0; word < n; word++) {
            closed[word] = scores[word].clone();
            if (word > 0) {
                closed[word][0] = word == root ? 0 : NEVER;
                closed[word][word] = NEVER;
            }
        }
        for (int head = 1; head < n; head++) {
            closed[root][head] = NEVER;
        }
        return edmonds(closed);
    }

    /** Chu-Liu/Edmonds: contract a cycle, solve what is left, open the cycle where the solution enters it. */
    private static int[] edmonds(double[][] scores) {
        int[] heads = greedy(scores);
        boolean @Nullable [] cycle = cycle(heads);
        if (cycle == null) {
            return heads;
        }
        Contraction contraction = new Contraction(scores, heads, cycle);
        return contraction.expand(edmonds(contraction.scores));
    }

    /** The words of one cycle among the heads, null if there is none. */
    private static boolean @Nullable [] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at != 0 && seen[at] == start) {
                boolean[] cycle = new boolean[heads.length];
                int each = at;
                do {
                    cycle[each] = true;
                    each = heads[each];
                } while (each != at);
                return cycle;
            }
        }
        return null;
    }

    /** A graph in which one cycle has become one word, the last. */
    private static final class Contraction {
        private final double[][] scores;
        private final int[] heads;
        private final boolean[] cycle;
        private final int[] outside;
        private final int[] entry;
        private final int[] exit;

        Contraction(double[][] full, int[] heads, boolean[] cycle) {
            this.heads = heads;
            this.cycle = cycle;
            outside = new int[full.length];
            int count = 0;
            for (int word = 0; word < full.length; word++) {
                if (!cycle[word]) {
                    outside[count++] = word;
                }
            }
            int last = count;
            scores = new double[count + 1][count + 1];
            entry = new int[count];
            exit = new int[count];
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    scores[i][j] = full[outside[i]][outside[j]];
                }
                linkCycle(full, i, last);
            }
            scores[last][last] = NEVER;
        }

        private void linkCycle(double[][] full, int i, int last) {
            int word = outside[i];
            double in = Double.NEGATIVE_INFINITY;
            double out = Double.NEGATIVE_INFINITY;
            for (int each = 1; each < full.length; each++) {
                if (!cycle[each]) {
                    continue;
                }
                double gain = full[each][word] - full[each][heads[each]];
                if (gain > in) {
                    in = gain;
                    entry[i] = each;
                }
                if (full[word].length > 0 && full[word][each] > out) {
                    out = full[word][each];
                    exit[i] = each;
                }
            }
            scores[last][i] = in;
            scores[i][last] = out;
        }

        int[] expand(int[] small) {
            int[] full = heads.clone();
            int last = small.length - 1;
            for (int i = 1; i < last; i++) {
                full[outside[i]] = small[i] == last ? exit[i] : outside[small[i]];
            }
            int entered = entry[small[last]];
            full[entered] = outside[small[last]];
            return full;
        }
    }
}
