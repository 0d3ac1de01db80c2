package org.parley.reading.attribution;

import java.util.Optional;
import java.util.Set;
import org.parley.reading.Tree;

/** Finds the words that name the source of a cue by their place in the tree. */
final class SourceWords {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final int FAR = 6;

    private final Tree tree;
    private final ContentClauses contents;

    SourceWords(Tree tree, ContentClauses contents) {
        this.tree = tree;
        this.contents = contents;
    }

    /** The source's words. */
    Optional<Stretch> of(CueMatch match) {
        int head = match.rule().isNoun() ? owner(match.head()) : subject(match.head());
        return head < 0 ? Optional.empty() : Optional.of(phrase(head));
    }

    /** Who has the claim, the call, the demand: the possessor, or who makes it. */
    private int owner(int noun) {
        int possessor = tree.child(noun, "nmod:poss");
        if (possessor >= 0) {
            return possessor;
        }
        for (int child : tree.children(noun)) {
            int marker = tree.token(child).is("nmod") ? tree.child(child, "case") : -1;
            if (marker >= 0
                    && (tree.word(marker).equals("by") || tree.word(marker).equals("from"))) {
                return child;
            }
        }
        return -1;
    }

    /** The head word of who does it: the subject, or that of the clause it shares a subject with; -1 if none is said. */
    int subject(int cue) {
        int at = cue;
        for (int steps = 0; steps < FAR && at >= 0; steps++) {
            int agent = contents.agent(at);
            if (agent >= 0 && isPassive(at)) {
                return agent;
            }
            int subject = tree.child(at, "nsubj");
            if (subject >= 0 && tree.token(subject).deprel().equals("nsubj:pass") && steps == 0) {
                return -1;
            }
            if (subject >= 0) {
                return RELATIVES.contains(tree.word(subject)) ? antecedent(at) : subject;
            }
            if (isPassive(at) && steps == 0) {
                return -1;
            }
            if (tree.token(at).is("acl")) {
                return tree.head(at);
            }
            at = sharesSubject(at) ? tree.head(at) : -1;
        }
        return -1;
    }

    /** A relative pronoun stands for the noun that its clause belongs to. */
    private int antecedent(int verb) {
        int at = verb;
        for (int steps = 0; steps < FAR && at >= 0; steps++) {
            if (tree.token(at).is("acl")) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return -1;
    }

    private boolean isPassive(int verb) {
        return tree.child(verb, "aux:pass", "nsubj:pass") >= 0
                || (tree.token(verb).is("acl") && contents.agent(verb) >= 0);
    }

    private boolean sharesSubject(int verb) {
        return tree.token(verb).is("conj")
                || tree.token(verb).is("xcomp")
                || tree.token(verb).is("advcl")
                || tree.token(verb).is("parataxis");
    }

    /** The noun phrase without its relative clauses, its preposition and what is loosely joined to it. */
    Stretch phrase(int head) {
        int first = tree.first(head);
        int end = tree.end(head);
        for (int child : tree.children(head)) {
            boolean loose = tree.token(child).is("acl:relcl")
                    || tree.token(child).is("parataxis")
                    || tree.token(child).is("cop")
                    || tree.token(child).is("advcl");
            if (loose && child > head) {
                end = Math.min(end, tree.first(child));
            }
            if (child < head
                    && (tree.token(child).is("case")
                            || tree.token(child).is("advmod")
                            || tree.token(child).is("cc"))) {
                first = Math.max(first, tree.end(child));
            }
        }
        first = Math.min(first, head);
        end = Math.max(end, head + 1);
        while (end > head + 1 && isTrailing(end - 1)) {
            end--;
        }
        while (first < head
                && tree.token(first).upos().equals("PUNCT")
                && !tree.word(first).equals("(")) {
            first++;
        }
        return new Stretch(first, end);
    }

    private boolean isTrailing(int token) {
        String word = tree.word(token);
        return word.equals(",") || word.equals(";") || word.equals(":") || word.equals("–") || word.equals("—");
    }
}
