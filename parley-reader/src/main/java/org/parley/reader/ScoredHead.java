package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import org.parley.reader.Windows.Window;
import org.parley.reading.MentionType;

/** A word that the model takes for the head of a mention, and what its window says for linking it to others. */
final class ScoredHead {

    private static final MentionType[] TYPES = {MentionType.PER, MentionType.ORG, MentionType.LOC};

    private final int token;
    private final MentionType type;
    private final float[] anaphor;
    private final float[] antecedent;

    ScoredHead(int token, MentionType type, float[] anaphor, float[] antecedent) {
        this.token = token;
        this.type = type;
        this.anaphor = anaphor;
        this.antecedent = antecedent;
    }

    /** The heads among the words that count in a window. */
    static List<ScoredHead> of(Scores scores, Window window) {
        List<ScoredHead> heads = new ArrayList<>();
        int width = scores.anaphors().length / scores.size();
        for (int token = window.firstWord(); token < window.endWord(); token++) {
            int word = token - window.readFrom() + 1;
            int best = Scores.best(scores.mentions(), word, TYPES.length + 1);
            if (best > 0) {
                heads.add(new ScoredHead(
                        token,
                        TYPES[best - 1],
                        row(scores.anaphors(), word, width),
                        row(scores.antecedents(), word, width)));
            }
        }
        return heads;
    }

    private static float[] row(float[] values, int word, int width) {
        float[] row = new float[width];
        System.arraycopy(values, word * width, row, 0, width);
        return row;
    }

    int token() {
        return token;
    }

    MentionType type() {
        return type;
    }

    /** How far the model takes this mention to refer back to the earlier one, by their vectors. */
    float dot(ScoredHead earlier) {
        float sum = 0;
        for (int i = 0; i < anaphor.length; i++) {
            sum += anaphor[i] * earlier.antecedent[i];
        }
        return sum;
    }
}
