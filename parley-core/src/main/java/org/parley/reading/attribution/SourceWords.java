package org.parley.reading.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Finds the words that name the source of a cue by their place in the tree. */
final class SourceWords {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "PRON");
    private static final int FAR = 6;
    private static final int LONGEST = 10;

    private final Tree tree;
    private final ContentClauses contents;
    private final IntPredicate isCue;

    SourceWords(Tree tree, ContentClauses contents, IntPredicate isCue) {
        this.tree = tree;
        this.contents = contents;
        this.isCue = isCue;
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
        int at = isParticiple(cue) || isReportersNext(cue) ? reporter(cue) : cue;
        for (int steps = 0; steps < FAR && at >= 0; steps++) {
            int agent = contents.agent(at);
            if (agent >= 0 && isPassive(at)) {
                return agent;
            }
            int subject = tree.child(at, "nsubj");
            if (isPassive(at) && steps == 0) {
                return -1;
            }
            if (subject >= 0) {
                return RELATIVES.contains(tree.word(subject)) ? antecedent(at) : subject;
            }
            if (tree.token(at).is("acl")) {
                return tree.head(at);
            }
            int beside = nameBeside(at);
            if (beside >= 0) {
                return beside;
            }
            at = sharesSubject(at) ? tree.head(at) : -1;
        }
        return -1;
    }

    /** ", adding", ", accusing": a participle without a subject of its own. */
    private boolean isParticiple(int cue) {
        return tree.word(cue).endsWith("ing")
                && tree.child(cue, "nsubj", "aux", "cop") < 0
                && (tree.token(cue).is("advcl")
                        || tree.token(cue).is("conj")
                        || tree.token(cue).is("xcomp"));
    }

    /** "The envoy said the clinic was empty and denied ...": the second cue goes on from the first, not from what is reported. */
    private boolean isReportersNext(int cue) {
        int head = tree.head(cue);
        return head >= 0
                && tree.token(cue).is("conj")
                && tree.child(cue, "nsubj") < 0
                && tree.token(head).is("ccomp")
                && !isCue.test(head);
    }

    /**
     * The verb whose subject a participle shares. Where that verb stands in reported words, the reporter goes on, not the one
     * reported about: "The mayor said the road was cut, blaming the army".
     */
    private int reporter(int cue) {
        int at = cue;
        int best = tree.head(cue);
        for (int steps = 0; steps < FAR && at >= 0 && tree.head(at) >= 0; steps++) {
            if (tree.token(at).is("ccomp") && tree.head(at) < cue) {
                best = tree.head(at);
            }
            at = tree.head(at);
        }
        return best;
    }

    /** A name right before or after the verb that the tree took for something else than its subject. */
    private int nameBeside(int verb) {
        int named = childBeside(verb);
        return named >= 0 ? named : wordsBefore(verb);
    }

    /** The words between a comma or a quotation's end and the verb, if they are a noun phrase: ", the minister said". */
    private int wordsBefore(int verb) {
        int first = verb;
        while (first > 0 && verb - first < LONGEST && isNominalWord(first - 1)) {
            first--;
        }
        boolean opens =
                first > 0 && first < verb && tree.token(first - 1).upos().equals("PUNCT");
        Token top = opens ? tree.top(first, verb) : null;
        return top != null && top.sentence() == tree.token(verb).sentence() && NOMINAL.contains(top.upos())
                ? top.index()
                : -1;
    }

    private boolean isNominalWord(int token) {
        return Set.of("PROPN", "NOUN", "PRON", "ADJ", "DET")
                        .contains(tree.token(token).upos())
                || tree.word(token).equals("of")
                || tree.word(token).equals("'s")
                || tree.word(token).equals("’s");
    }

    private int childBeside(int verb) {
        for (int child : tree.children(verb)) {
            boolean nominal = NOMINAL.contains(tree.token(child).upos()) && tree.child(child, "case") < 0;
            boolean misread = tree.token(child).is("flat")
                    || tree.token(child).is("appos")
                    || tree.token(child).is("nmod")
                    || tree.token(child).is("dep");
            boolean before = tree.end(child) == verb;
            boolean after = misread && tree.first(child) == verb + 1;
            if (nominal && (before || after)) {
                return child;
            }
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
