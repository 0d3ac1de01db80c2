package org.parley.reading.actor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.parley.reading.Mention;
import org.parley.reading.Tree;

/** Whom a pronoun cannot mean, or hardly, because of where both stand in one sentence. */
final class Bars {

    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final int DEEPEST = 40;

    private final Scene scene;
    private final Governments governments;

    Bars(Scene scene, Governments governments) {
        this.scene = scene;
        this.governments = governments;
    }

    /** Those named beside the pronoun under one verb: in "he told Reyes" he is not Reyes, wherever else Reyes is named. */
    static Set<Member> beside(Scene scene, int pronoun, Draft[] byHead) {
        Set<Member> others = Collections.newSetFromMap(new IdentityHashMap<>());
        Tree tree = scene.tree();
        int verb = tree.head(pronoun);
        if (verb < 0 || scene.token(pronoun).is("nmod:poss") || isReflexive(scene, pronoun)) {
            return others;
        }
        int end = Math.min(scene.sentence(pronoun).endToken(), pronoun + DEEPEST);
        for (int child = Math.max(scene.sentence(pronoun).firstToken(), pronoun - DEEPEST); child < end; child++) {
            Draft draft = child == pronoun ? null : byHead[child];
            boolean argument = tree.head(child) == verb
                    && (scene.token(child).is("nsubj")
                            || scene.token(child).is("obj")
                            || scene.token(child).is("iobj")
                            || (scene.token(child).is("obl") && child > pronoun));
            if (draft != null && argument && draft.form() == Mention.Form.NAME && draft.member() != null) {
                others.add(draft.member());
            }
        }
        return others;
    }

    private static boolean isReflexive(Scene scene, int pronoun) {
        return scene.lower(pronoun).endsWith("self") || scene.lower(pronoun).endsWith("selves");
    }

    boolean isBarred(int pronoun, Focus.Seen seen) {
        Tree tree = scene.tree();
        int candidate = seen.head();
        if (scene.token(pronoun).sentence() != seen.sentence()) {
            return false;
        }
        int verb = tree.head(pronoun);
        if (candidate == pronoun || verb < 0) {
            return candidate == pronoun;
        }
        if (isTopic(scene, scene.firstConjunct(candidate))) {
            return false;
        }
        boolean possessive = scene.token(pronoun).is("nmod:poss");
        if (!possessive && !isReflexive(scene, pronoun) && tree.head(scene.firstConjunct(candidate)) == verb) {
            return true;
        }
        if (!possessive && scene.firstConjunct(candidate) == scene.firstConjunct(pronoun)) {
            return true;
        }
        if (possessive && tree.within(candidate, verb) && candidate > pronoun) {
            return true;
        }
        if (isBesideUnspokenSubject(tree, candidate, pronoun)) {
            return true;
        }
        boolean reports = scene.token(pronoun).is("nsubj") && governments.isSpeech(scene, verb);
        return reports && candidate != verb && (isReported(tree, candidate, verb) || isCondition(candidate, verb));
    }

    /** In "pressed by the judge, she ..." and "facing the judge, her ..." somebody else than the judge was pressed or faced her. */
    private static boolean isBesideUnspokenSubject(Tree tree, int candidate, int pronoun) {
        int subject = tree.token(pronoun).is("nmod:poss") ? tree.head(pronoun) : pronoun;
        int clause = tree.head(candidate);
        return tree.token(subject).is("nsubj")
                && clause >= 0
                && clause < pronoun
                && tree.token(clause).is("advcl")
                && tree.head(clause) == tree.head(subject)
                && tree.child(clause, "nsubj", "csubj") < 0;
    }

    /** Whether the candidate stands in what the verb reports, not in a clause that only goes with it. */
    private static boolean isReported(Tree tree, int candidate, int verb) {
        int at = candidate;
        while (at >= 0 && tree.head(at) != verb) {
            at = tree.head(at);
        }
        return at >= 0
                && (tree.token(at).is("ccomp")
                        || tree.token(at).is("parataxis")
                        || tree.token(at).is("xcomp"));
    }

    /** In "unless the rebels agree, they say" and "if Reyes won, he said" the condition is what is said: of others. */
    private boolean isCondition(int candidate, int verb) {
        Tree tree = scene.tree();
        int host = scene.token(verb).is("parataxis") ? tree.head(verb) : verb;
        int at = candidate;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            int head = tree.head(at);
            int mark = scene.token(at).is("advcl") ? tree.child(at, "mark") : -1;
            if (mark >= 0 && (head == verb || head == host)) {
                return CONDITIONS.contains(scene.lower(mark));
            }
            at = head;
        }
        return false;
    }

    /** Whether the candidate is an aside before the clause of the pronoun, no subject and no owner: "when it comes to Reyes, he". */
    static boolean isAside(Scene scene, int pronoun, Focus.Seen seen) {
        Tree tree = scene.tree();
        int candidate = scene.firstConjunct(seen.head());
        int verb = tree.head(pronoun);
        boolean subject = scene.token(pronoun).is("nsubj")
                && seen.sentence() == scene.token(pronoun).sentence();
        if (!subject
                || verb < 0
                || candidate > pronoun
                || scene.token(candidate).is("nsubj")
                || scene.token(candidate).is("nmod:poss")
                || isTopic(scene, candidate)) {
            return false;
        }
        int at = candidate;
        for (int steps = 0; at >= 0 && tree.head(at) != verb && steps < DEEPEST; steps++) {
            at = tree.head(at);
        }
        return at >= 0
                && tree.head(at) == verb
                && (scene.token(at).is("obl") || scene.token(at).is("advcl"));
    }

    /** "As for Reyes, he": what is told of from here on. */
    private static boolean isTopic(Scene scene, int candidate) {
        int first = scene.tree().first(candidate);
        return first + 1 < candidate
                && scene.lower(first).equals("as")
                && scene.lower(first + 1).equals("for");
    }
}
