package org.parley.reading.actor;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.reading.ReferenceChains;

/** Whom the language model takes a word to mean: the latest earlier mention of the same that the article says more of. */
final class ModelChains {

    /** A chain of pronouns can be as long as a text; nobody is looked for farther back. */
    private static final int MOST_STEPS = 60;

    private final Scene scene;
    private final ReferenceChains chains;
    private final Draft[] byHead;
    private final @Nullable Draft[] byName;

    ModelChains(Scene scene, ReferenceChains chains, Draft[] byHead) {
        this.scene = scene;
        this.chains = chains;
        this.byHead = byHead;
        this.byName = new Draft[byHead.length];
    }

    /** Lets every word of a name stand for it: the model may take another word of it for its head. */
    void know(Draft name) {
        for (int i = name.first(); i < name.end(); i++) {
            byName[i] = name;
        }
    }

    /** The latest earlier mention that means somebody wanted, null if there is none. */
    @Nullable
    Draft before(int token, Predicate<Member> wanted) {
        int at = chains.antecedent(token);
        for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
            Draft draft = at(at);
            Member member = draft == null ? null : draft.member();
            if (draft != null && member != null && wanted.test(member)) {
                return draft;
            }
            at = chains.antecedent(at);
        }
        return null;
    }

    private @Nullable Draft at(int token) {
        Draft draft = byHead[token];
        return draft != null ? draft : byName[token];
    }

    /** The words, no pronouns, that sources that are pronouns and "who" refer back to: whoever they mean should be known. */
    boolean[] meantBy(boolean[] sources) {
        boolean[] meant = sources.clone();
        for (int i = 0; i < sources.length; i++) {
            boolean who = scene.lower(i).equals("who") && scene.relativeAntecedent(i) >= 0;
            int at = i;
            for (int steps = 0; (sources[i] || who) && at >= 0 && steps < MOST_STEPS && isPronoun(at); steps++) {
                int relative = scene.relativeAntecedent(at);
                at = relative >= 0 ? relative : chains.antecedent(at);
            }
            if (at >= 0 && at != i) {
                meant[at] = true;
            }
        }
        return meant;
    }

    private boolean isPronoun(int token) {
        return scene.upos(token).equals("PRON");
    }
}
