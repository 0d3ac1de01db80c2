package org.parley.reading.actor;

import java.util.List;
import java.util.Set;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Mends a possessor that the model took for the head of what it has: in "Kassala's deputy mayor" the mayor is spoken of. */
final class Possessors {

    private static final Set<String> GENITIVES = Set.of("'s", "’s");
    private static final Set<String> BESIDE = Set.of("appos", "flat", "compound", "nmod:desc", "nmod");
    private static final Set<String> WITHIN = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private Possessors() {}

    static void mend(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        for (int genitive = 1; genitive < tree.size(); genitive++) {
            if (GENITIVES.contains(tree.word(genitive))
                    && tree.token(genitive).upos().equals("PART")) {
                mend(tree, tokens, genitive);
            }
        }
    }

    private static void mend(Tree tree, List<Token> tokens, int genitive) {
        int owner = genitive - 1;
        while (tree.token(owner).is("flat") && tree.head(owner) >= 0 && tree.head(owner) < owner) {
            owner = tree.head(owner);
        }
        int owned = owned(tree, owner, genitive);
        if (owned < 0
                || tokens.get(owner).head() != tree.head(owner)
                || tokens.get(owned).head() != owner) {
            return;
        }
        tokens.set(
                owned,
                tokens.get(owned).under(tree.head(owner), tree.token(owner).deprel()));
        tokens.set(owner, tokens.get(owner).under(owned, "nmod:poss"));
        tokens.set(genitive, tokens.get(genitive).under(owner, "case"));
        for (int child : tree.children(owner)) {
            boolean moves = child > owned || child < owner && tree.token(child).is("case");
            if (moves && tokens.get(child).head() == owner) {
                tokens.set(
                        child, tokens.get(child).under(owned, tree.token(child).deprel()));
            }
        }
    }

    /** The noun after the genitive, with nothing but its own modifiers between, that hangs from the possessor; -1 if none. */
    private static int owned(Tree tree, int owner, int genitive) {
        int at = genitive + 1;
        while (at < tree.size() && WITHIN.contains(tree.token(at).upos())) {
            if (tree.head(at) == owner
                    && BESIDE.contains(tree.token(at).deprel())
                    && tree.token(at).upos().equals("NOUN")) {
                return at;
            }
            at++;
        }
        return -1;
    }
}
