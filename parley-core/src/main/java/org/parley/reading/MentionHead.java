package org.parley.reading;

/**
 * The word that carries a mention of a person, body or place, and the word it refers back to.
 *
 * @param token index of the word
 * @param type PER (persons and groups of them), ORG or LOC
 * @param antecedent index of the word that carries the earlier mention of the same, -1 if this one is the first
 */
public record MentionHead(int token, MentionType type, int antecedent) {

    public MentionHead {
        if (antecedent >= token || antecedent < -1) {
            throw new IllegalArgumentException("word " + token + " cannot refer back to word " + antecedent);
        }
    }

    /** Whether it is the first mention of whom it means. */
    public boolean isFirst() {
        return antecedent < 0;
    }
}
