package org.parley.reader;

/**
 * The model's scores for one window of n words; row 0 of the word axis is the root.
 *
 * @param size n + 1
 */
record Scores(
        int size, float[] upos, float[] arcs, float[] relations, float[] names, float[] attributions, float[] links) {

    /** The best of the {@code width} scores of a word. */
    static int best(float[] scores, int word, int width) {
        int best = 0;
        int row = word * width;
        for (int i = 1; i < width; i++) {
            if (scores[row + i] > scores[row + best]) {
                best = i;
            }
        }
        return best;
    }
}
