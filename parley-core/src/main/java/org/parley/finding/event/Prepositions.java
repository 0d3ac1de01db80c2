package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;

/** Which nouns hang from a word by a preposition. */
final class Prepositions {

    private final Words words;

    Prepositions(Words words) {
        this.words = words;
    }

    /** The nouns that hang from the word by this preposition; empty if there are none. */
    List<Integer> of(int head, String preposition) {
        List<Integer> found = new ArrayList<>();
        add(head, preposition, found);
        return found;
    }

    /** Adds those that are not among the found ones. */
    void add(int head, String preposition, List<Integer> found) {
        for (int child : words.children(head)) {
            boolean nominal = words.isNominal(child)
                    && !words.is(child, "conj", "appos")
                    && (child > head || !words.is(child, "nsubj"));
            if (nominal && words.hasCase(child, preposition) && !words.isReporting(child) && !found.contains(child)) {
                found.add(child);
            }
        }
        int next = next(head, preposition);
        if (found.isEmpty() && next >= 0) {
            found.add(next);
        }
    }

    /** The noun whose preposition stands right after the word, wherever the tree hangs it. */
    private int next(int word, String preposition) {
        int after = word + 1;
        if (preposition.equals("between")
                && after < words.size()
                && words.word(after).equals(",")) {
            after++;
        }
        boolean stands = after < words.size()
                && words.word(after).equals(preposition)
                && words.is(after, "case")
                && words.token(after).sentence() == words.token(word).sentence();
        int noun = stands ? words.head(after) : -1;
        return noun > after && words.isNominal(noun) ? noun : -1;
    }
}
