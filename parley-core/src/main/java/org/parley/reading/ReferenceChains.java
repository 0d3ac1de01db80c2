package org.parley.reading;

import java.util.Arrays;
import java.util.List;

/** Which words of a text carry mentions of the same person, body or place; built in time linear in the words. */
public final class ReferenceChains {

    private static final int NONE = -1;

    private final int[] first;
    private final int[] antecedent;
    private final int[][] members;

    /** @param words how many words the text has */
    public ReferenceChains(List<MentionHead> heads, int words) {
        first = new int[words];
        antecedent = new int[words];
        Arrays.fill(first, NONE);
        Arrays.fill(antecedent, NONE);
        int[] sizes = new int[words];
        for (MentionHead head : heads) {
            antecedent[head.token()] = head.antecedent();
            first[head.token()] =
                    head.isFirst() || first[head.antecedent()] == NONE ? head.token() : first[head.antecedent()];
            sizes[first[head.token()]]++;
        }
        members = new int[words][];
        for (MentionHead head : heads) {
            int chain = first[head.token()];
            if (members[chain] == null) {
                members[chain] = new int[sizes[chain]];
                sizes[chain] = 0;
            }
            members[chain][sizes[chain]++] = head.token();
        }
    }

    /** The first word of the chain that the word belongs to, -1 if it carries no mention. */
    public int first(int word) {
        return first[word];
    }

    /** The word that the word refers back to, -1 if there is none. */
    public int antecedent(int word) {
        return antecedent[word];
    }

    /** The words of the chain that the word belongs to, in text order; none if it carries no mention. */
    public int[] chain(int word) {
        return first[word] == NONE ? new int[0] : members[first[word]].clone();
    }
}
