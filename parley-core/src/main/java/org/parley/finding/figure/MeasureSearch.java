package org.parley.finding.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.finding.figure.MeasureLexicon.Kind;
import org.parley.finding.figure.MeasureLexicon.Role;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Finds what a number counts from the verb or noun that governs the counted words, up the tree. */
final class MeasureSearch {

    private static final int MAX_STEPS = 8;

    /** What governs more words than this is no sentence, and looking through them takes long. */
    private static final int MAX_CHILDREN = 200;

    private static final Set<String> PART = Set.of("including", "among", "amongst");
    private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");

    private final MeasureLexicon lexicon;
    private final Tree tree;
    private final Quantity quantity;
    private final int counted;

    MeasureSearch(MeasureLexicon lexicon, Tree tree, Quantity quantity, int counted) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.quantity = quantity;
        this.counted = counted;
    }

    /** What the governing words say; null if they say nothing of the kind. */
    @Nullable
    Measured above() {
        int at = counted;
        for (int step = 0; step < MAX_STEPS && !isNoWord(at); step++) {
            Measured below = at != counted && isVerb(at) ? object(at) : dependents(at);
            if (below != null) {
                return below;
            }
            Token token = tree.token(at);
            int head = token.head();
            if (head >= 0 && isNoWord(head)) {
                return null;
            }
            Measured here = head < 0 ? predicate(at) : governed(token, head);
            if (here != null) {
                return here;
            }
            if (head < 0 || !passesUp(token, head)) {
                return null;
            }
            at = head;
        }
        return null;
    }

    private boolean isNoWord(int at) {
        return tree.children(at).length > MAX_CHILDREN;
    }

    /** What a clause that hangs on the counted words says. */
    @Nullable
    Measured below() {
        return dependents(counted);
    }

    /** Clauses that hang on the counted words: "killed in the raid", "who fled". */
    private @Nullable Measured dependents(int at) {
        for (int child : tree.children(at)) {
            Token token = tree.token(child);
            if (child > at && token.is("acl:relcl")) {
                Measured relative = relative(child);
                if (relative != null) {
                    return relative;
                }
            } else if (child > at && (token.is("acl") || token.is("amod"))) {
                String role = token.text().endsWith("ing") || hasTo(child) ? "subject" : "object";
                Measured measured = role.equals("subject") ? subject(child) : object(child);
                if (measured != null) {
                    return measured;
                }
            }
        }
        return null;
    }

    private boolean hasTo(int verb) {
        int mark = tree.child(verb, "mark");
        return mark >= 0 && tree.word(mark).equals("to");
    }

    private @Nullable Measured relative(int verb) {
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0 && RELATIVE.contains(tree.word(subject))) {
            return asSubject(verb, tree.token(subject).deprel().equals("nsubj:pass"));
        }
        return subject >= 0 ? object(verb) : null;
    }

    private @Nullable Measured governed(Token token, int head) {
        if (token.is("nsubj")) {
            Measured subject = asSubject(head, token.deprel().equals("nsubj:pass"));
            return subject != null ? subject : throughVerb(head, token);
        }
        if (token.is("obj") || token.is("iobj")) {
            Measured object = object(head);
            if (object != null) {
                return object;
            }
            Measured toll = toll(head, token.index());
            return toll != null ? toll : throughVerb(head, token);
        }
        if (token.is("obl") || token.is("xcomp") || token.is("ccomp") || token.is("advmod") || token.is("dep")) {
            return oblique(token, head);
        }
        if (token.is("nmod")) {
            return nominal(token, head);
        }
        return token.is("conj") && isVerb(head) ? object(head) : null;
    }

    private @Nullable Measured oblique(Token token, int head) {
        Measured toll = toll(head, token.index());
        if (toll != null) {
            return toll;
        }
        int preposition = tree.child(token.index(), "case");
        boolean beside = preposition >= 0 && (PART.contains(tree.word(preposition)) || isBeside(preposition));
        if (beside) {
            Measured object = object(head);
            return object != null ? object : subject(head);
        }
        return null;
    }

    /** "along with", "as well as", "together with". */
    private boolean isBeside(int preposition) {
        String word = tree.word(preposition);
        String before = preposition > 0 ? tree.word(preposition - 1) : "";
        return word.equals("plus")
                || word.equals("along")
                || word.equals("together")
                || (word.equals("with") && (before.equals("along") || before.equals("together")))
                || (word.equals("as") && before.equals("well"));
    }

    private @Nullable Measured nominal(Token token, int head) {
        int preposition = tree.child(token.index(), "case");
        String word = preposition < 0 ? "" : tree.word(preposition);
        if (word.equals("of") || word.equals("for")) {
            @Nullable String measure = lexicon.noun(Role.OF, tree, head);
            if (measure != null) {
                return new Measured(measure, head, "of");
            }
        }
        if (word.equals("of") || word.equals("at")) {
            @Nullable String measure = lexicon.noun(Role.TOLL, tree, head);
            return measure == null ? null : new Measured(measure, head, "toll");
        }
        return null;
    }

    /** The counted as subject: of a passive, of an adjective, of a verb. */
    private @Nullable Measured asSubject(int verb, boolean passive) {
        @Nullable String state = lexicon.measure(Role.STATE, tree.lemma(verb));
        if (state == null) {
            state = lexicon.measure(Role.STATE, tree.word(verb));
        }
        if (state != null && !tree.token(verb).upos().equals("NOUN")) {
            return new Measured(state, verb, "state");
        }
        boolean elliptic = tree.child(verb, "obj") < 0
                && tree.child(verb, "aux") < 0
                && isParticiple(verb)
                && lexicon.measure(Role.SUBJECT, tree.lemma(verb)) == null;
        return passive || elliptic || isPassive(verb) ? object(verb) : subject(verb);
    }

    private boolean isPassive(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.token(child).deprel().equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(int verb) {
        String word = tree.word(verb);
        return !word.equals(tree.lemma(verb)) && !word.endsWith("ing") && !word.endsWith("s");
    }

    private boolean isVerb(int index) {
        String upos = tree.token(index).upos();
        return upos.equals("VERB") || upos.equals("AUX");
    }

    private @Nullable Measured object(int verb) {
        @Nullable String measure = lexicon.done(tree, verb, counted);
        if (measure == null) {
            measure = lexicon.measure(Role.STATE, tree.word(verb));
        }
        return measure == null ? null : new Measured(measure, verb, "verb");
    }

    private @Nullable Measured subject(int verb) {
        @Nullable String measure = lexicon.verb(Role.SUBJECT, tree, verb);
        return measure == null ? null : new Measured(measure, verb, "verb");
    }

    /** "thousands are thought to have been killed", "leaving 40 dead", "allow thousands to escape": the verb below says what happened. */
    private @Nullable Measured throughVerb(int verb, Token argument) {
        boolean isSubject = argument.deprel().equals("nsubj");
        if (!lexicon.is(Kind.TRANSPARENT, tree.lemma(verb)) || (isSubject && tree.child(verb, "obj") >= 0)) {
            return null;
        }
        for (int child : tree.children(verb)) {
            Token token = tree.token(child);
            boolean below = token.is("xcomp") || token.is("ccomp") || token.is("advcl") || token.is("acl");
            int own = tree.child(child, "nsubj");
            if (below && (own < 0 || own == argument.index() || own > child)) {
                Measured measured = asSubject(child, isPassive(child));
                if (measured != null) {
                    return measured;
                }
                Measured deeper = throughVerbOnce(child);
                if (deeper != null) {
                    return deeper;
                }
            }
        }
        return null;
    }

    private @Nullable Measured throughVerbOnce(int verb) {
        if (!lexicon.is(Kind.TRANSPARENT, tree.lemma(verb))) {
            return null;
        }
        int below = tree.child(verb, "xcomp");
        return below < 0 ? null : asSubject(below, isPassive(below));
    }

    /** "the death toll rose to 40", "bringing the death toll to 40". */
    private @Nullable Measured toll(int verb, int value) {
        if (!lexicon.is(Kind.TOLL_VERB, tree.lemma(verb))) {
            return null;
        }
        for (int child : tree.children(verb)) {
            boolean argument =
                    tree.token(child).is("nsubj") || tree.token(child).is("obj");
            @Nullable String measure = argument && child != value ? lexicon.noun(Role.TOLL, tree, child) : null;
            if (measure != null) {
                return new Measured(measure, child, "toll");
            }
        }
        return null;
    }

    /** The counted words as the predicate: "the death toll was 40", "40 dead". */
    private @Nullable Measured predicate(int at) {
        int subject = tree.child(at, "nsubj");
        @Nullable String measure = subject < 0 ? null : lexicon.noun(Role.TOLL, tree, subject);
        return measure == null ? null : new Measured(measure, subject, "toll");
    }

    /** Whether what governs the head also governs these words: lists, groups, parts, appositions. */
    private boolean passesUp(Token token, int head) {
        if (token.is("conj") || token.is("nummod") || token.is("compound") || token.is("flat")) {
            return true;
        }
        if (token.is("appos") || token.is("parataxis") || token.is("list") || token.is("dep")) {
            return !isVerb(head) && !tree.token(head).upos().equals("PROPN");
        }
        if (!token.is("nmod")) {
            return false;
        }
        if (head >= quantity.first() && head < quantity.end()) {
            return true;
        }
        int preposition = tree.child(token.index(), "case");
        String word = preposition < 0 ? "" : tree.word(preposition);
        return PART.contains(word) || (word.equals("of") && lexicon.is(Kind.CROWD, tree.lemma(head)));
    }
}
