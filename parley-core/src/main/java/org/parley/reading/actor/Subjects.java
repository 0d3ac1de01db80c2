package org.parley.reading.actor;

import java.util.List;
import java.util.Set;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Mends a name before its verb that the model hung there by a relation no name has to a verb: it is the subject. */
final class Subjects {

    private static final Set<String> NOT_OF_VERBS =
            Set.of("flat", "compound", "nmod:desc", "nmod", "appos", "amod", "obj");

    private Subjects() {}

    static void mend(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            int verb = token.head();
            boolean candidate = token.upos().equals("PROPN") && verb > i && NOT_OF_VERBS.contains(token.deprel());
            if (candidate && isBareVerb(tree, i, verb)) {
                tokens.set(
                        i,
                        new Token(
                                i,
                                token.span(),
                                token.text(),
                                token.lemma(),
                                token.upos(),
                                verb,
                                "nsubj",
                                token.sentence()));
            }
        }
    }

    /** A finite verb without a subject, near enough that nothing but its auxiliaries and adverbs stands between. */
    private static boolean isBareVerb(Tree tree, int name, int verb) {
        if (!tree.token(verb).upos().equals("VERB")
                || tree.child(verb, "nsubj", "csubj", "mark") >= 0
                || tree.token(verb).is("amod")
                || tree.token(verb).is("acl")) {
            return false;
        }
        for (int i = tree.end(name); i < verb; i++) {
            String upos = tree.token(i).upos();
            if (!(upos.equals("AUX") || upos.equals("ADV") || upos.equals("PART"))) {
                return false;
            }
        }
        return true;
    }
}
