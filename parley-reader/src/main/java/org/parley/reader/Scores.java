package org.parley.reader;

/**
 * The model's scores for one window of n words; row 0 of the word axis is the root.
 *
 * @param size n + 1
 * @param mentions whether the word carries a mention, and of what type
 * @param anaphors what the word is like as a later mention of somebody
 * @param antecedents what the word is like as an earlier mention of somebody
 * @param factuality how surely what the word tells of is said to have happened
 */
record Scores(
        int size,
        float[] upos,
        float[] arcs,
        float[] relations,
        float[] names,
        float[] attributions,
        float[] links,
        float[] mentions,
        float[] anaphors,
        float[] antecedents,
        float[] factuality) {

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
