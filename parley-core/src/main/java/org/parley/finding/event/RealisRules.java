package org.parley.finding.event;

import java.util.Optional;
import java.util.Set;
import org.parley.finding.Realis;
import org.parley.finding.event.Governors.Effect;

/** Whether an event is said to have happened: from negation and modal verbs of its clause, and from the words that govern it. */
final class RealisRules {

    private static final int MOST_STEPS = 10;
    private static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither", "hardly", "n’t", "without");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo", "going");
    private static final Set<String> MAY = Set.of("would", "'d", "could", "may", "might", "can");
    private static final Set<String> SHOULD = Set.of("should", "must", "ought", "shall");
    private static final Set<String> IF = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "their", "its", "his", "her");
    private static final Set<String> SAYING =
            Set.of("tell", "warn", "suggest", "insist", "suspect", "advise", "ask", "fear", "worry");
    private static final Set<String> ATTEMPTS = Set.of("attempt", "plot", "bid");
    private static final Set<String> ENDING = Set.of("stop", "cease", "halt", "end", "break", "fail");
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "announce",
            "confirm",
            "add",
            "state",
            "report",
            "stress",
            "insist",
            "declare",
            "claim",
            "hope",
            "believe",
            "promise",
            "agree",
            "vow",
            "note",
            "explain",
            "write",
            "indicate",
            "predict");

    private final Words words;
    private final Relations relations;
    private final Governors governors;

    RealisRules(Words words, Relations relations, Governors governors) {
        this.words = words;
        this.relations = relations;
        this.governors = governors;
    }

    /** The strongest thing that is said of the event on the way up from its trigger. */
    Realis of(int trigger, Frame frame) {
        boolean verbal = words.isVerb(trigger) || isPredicate(trigger);
        Realis realis = frame.wantsNegation() ? Realis.ACTUAL : level(trigger, verbal);
        int at = verbal ? trigger : relations.position(trigger);
        if (at != trigger) {
            realis = stronger(realis, level(at, false));
        }
        for (int steps = 0; steps < MOST_STEPS && words.head(at) >= 0; steps++) {
            int head = words.head(at);
            Step step = verbal ? fromClause(at, head, frame) : fromNoun(at, head, frame);
            if (step.known()) {
                return step.realis();
            }
            realis = stronger(realis, step.realis());
            if (!step.goOn()) {
                return realis;
            }
            at = head;
            verbal = words.isVerb(head) || isPredicate(head);
        }
        return realis;
    }

    /** One step up the tree; {@code known} settles the matter whatever was said below. */
    private record Step(Realis realis, boolean goOn, boolean known) {

        static Step up(Realis realis) {
            return new Step(realis, true, false);
        }

        static Step end(Realis realis) {
            return new Step(realis, false, false);
        }
    }

    private boolean isPredicate(int word) {
        return words.hasChild(word, "cop") || (words.is(word, "xcomp") && !words.isVerb(word));
    }

    private Step fromClause(int at, int head, Frame frame) {
        String position = words.is(at, "csubj") ? "subj" : "comp";
        // The tree calls a second finite verb a complement now and then; "and" and its own auxiliary tell.
        boolean second = words.hasChild(at, "cc") && words.hasChild(at, "aux") && !isInfinitive(at);
        if (words.is(at, "conj") || second) {
            boolean alone = words.hasChild(at, "nsubj", "aux");
            if (alone) {
                return Step.end(Realis.ACTUAL);
            }
            Realis shared = modal(head);
            return Step.up(
                    shared == Realis.NEGATED && !words.hasChild(at, Set.of("or", "nor"), "cc")
                            ? Realis.ACTUAL
                            : shared);
        }
        if (words.is(at, "xcomp", "ccomp", "csubj")) {
            Optional<Effect> effect = effect(head, position, frame.type());
            if (effect.isPresent() && SAYING.contains(words.lemma(head)) && words.is(at, "ccomp") && isFinite(at)) {
                return Step.end(Realis.ACTUAL);
            }
            Realis here = governed(head, effect);
            boolean goOn = words.is(at, "xcomp") || effect.isPresent();
            boolean own = words.is(at, "xcomp") && !isDoublyNegated(head, effect);
            return goOn ? Step.up(stronger(here, own ? level(head, true) : Realis.ACTUAL)) : Step.end(here);
        }
        if (words.is(at, "advcl")) {
            return fromAdverbial(at, head, frame);
        }
        if (words.is(at, "acl") && !words.is(at, "acl:relcl")) {
            return fromNounClause(at, head, frame);
        }
        if (words.is(at, "amod") || words.is(at, "acl") || words.is(at, "parataxis")) {
            return Step.end(Realis.ACTUAL);
        }
        // A gerund as object or oblique: "denied bombing", "after bombing".
        return fromNoun(at, head, frame);
    }

    private Step fromAdverbial(int at, int head, Frame frame) {
        if (isInfinitive(at)) {
            Effect effect = effect(head, "comp", frame.type()).orElse(Effect.PLANNED);
            return Step.end(stronger(realis(effect), effect == Effect.PASS ? Realis.ACTUAL : Realis.ACTUAL));
        }
        boolean gerund = words.word(at).endsWith("ing");
        Optional<Effect> effect = gerund ? effect(head, "comp", frame.type()) : Optional.empty();
        boolean blamed = words.hasChild(at, Set.of("of", "from"), "mark", "case");
        return Step.end(effect.isPresent() && blamed ? governed(head, effect) : Realis.ACTUAL);
    }

    private Step fromNounClause(int at, int noun, Frame frame) {
        Optional<Effect> effect = effect(noun, "comp", frame.type());
        if (effect.isPresent()) {
            return Step.up(governed(noun, effect));
        }
        return Step.end(isInfinitive(at) ? Realis.PLANNED : Realis.ACTUAL);
    }

    private Step fromNoun(int at, int head, Frame frame) {
        boolean subject = words.is(at, "nsubj");
        boolean passiveSubject = words.is(at, "nsubj:pass");
        String position = subject ? "subj" : "comp";
        if (subject || words.is(at, "obj", "xcomp", "iobj")) {
            Optional<Effect> effect = effect(head, position, frame.type());
            if (effect.isEmpty() && passiveSubject) {
                effect = effect(head, "comp", frame.type());
            }
            if (effect.isEmpty()) {
                boolean known = words.hasChild(at, DEFINITE, "det", "nmod:poss");
                Realis said = subject && !known ? level(head, true) : Realis.ACTUAL;
                return Step.end(said == Realis.NEGATED && !words.hasChild(head, "cop") ? Realis.ACTUAL : said);
            }
            if (effect.get() == Effect.ACTUAL) {
                return new Step(level(head, true), false, true);
            }
            return Step.up(
                    stronger(governed(head, effect), transparent(effect.get()) ? level(head, true) : Realis.ACTUAL));
        }
        if (words.is(at, "obl")) {
            return fromOblique(at, head, frame);
        }
        if (words.is(at, "nmod")) {
            Optional<Effect> effect = effect(head, "comp", frame.type());
            boolean carries = effect.isPresent() && !words.hasCase(at, "with");
            return carries ? Step.up(governed(head, effect)) : Step.end(Realis.ACTUAL);
        }
        if (words.is(at, "compound") && frame.type().equals("ASSAULT") && ATTEMPTS.contains(words.lemma(head))) {
            return Step.end(Realis.NEGATED);
        }
        return words.is(at, "conj") ? Step.up(Realis.ACTUAL) : Step.end(Realis.ACTUAL);
    }

    /** "Travelled for talks", "called for a truce", "failed to result in a truce", "agreed on a truce". */
    private Step fromOblique(int at, int head, Frame frame) {
        Optional<Effect> effect = effect(head, "comp", frame.type());
        boolean asked = hasAnyCase(at, "for", "on", "to", "of", "from");
        boolean carried = hasAnyCase(at, "in", "out", "with")
                && (effect.equals(Optional.of(Effect.LIGHT)) || effect.equals(Optional.of(Effect.PASS)));
        if (effect.isEmpty() || !(asked || carried)) {
            return Step.end(Realis.ACTUAL);
        }
        return Step.up(stronger(governed(head, effect), level(head, true)));
    }

    private boolean hasAnyCase(int noun, String... prepositions) {
        for (String preposition : prepositions) {
            if (words.hasCase(noun, preposition)) {
                return true;
            }
        }
        return false;
    }

    private static boolean transparent(Effect effect) {
        return effect == Effect.LIGHT || effect == Effect.PASS || effect == Effect.PLANNED;
    }

    private Realis governed(int head, Optional<Effect> effect) {
        Realis realis = effect.map(RealisRules::realis).orElse(Realis.ACTUAL);
        if (!isDoublyNegated(head, effect)) {
            return realis;
        }
        // "did not stop firing" reports the firing; "did not rule out an attack" reports none.
        return ENDING.contains(words.lemma(head)) ? Realis.ACTUAL : Realis.HYPOTHETICAL;
    }

    private boolean isDoublyNegated(int head, Optional<Effect> effect) {
        return effect.isPresent() && effect.get() == Effect.NEGATED && modal(head) == Realis.NEGATED;
    }

    private Optional<Effect> effect(int governor, String position, String type) {
        String partOfSpeech =
                words.isVerb(governor) ? "v" : words.token(governor).upos().equals("ADJ") ? "a" : "n";
        Optional<Effect> effect = governors.effect(words.lemma(governor), partOfSpeech, position, type);
        return effect.isPresent() || !partOfSpeech.equals("v")
                ? effect
                : governors.effect(words.word(governor), "a", position, type);
    }

    private static Realis realis(Effect effect) {
        return switch (effect) {
            case LIGHT, PASS, ACTUAL -> Realis.ACTUAL;
            case PLANNED -> Realis.PLANNED;
            case PROPOSED -> Realis.PROPOSED;
            case HYPOTHETICAL -> Realis.HYPOTHETICAL;
            case NEGATED -> Realis.NEGATED;
        };
    }

    /** "Told us that talks had begun" reports the talks, "told us to begin talks" does not. */
    private boolean isFinite(int verb) {
        boolean inflected =
                !words.word(verb).equals(words.lemma(verb)) && !words.word(verb).endsWith("ing");
        return !isInfinitive(verb)
                && (inflected || words.hasChild(verb, "aux", "cop"))
                && !words.hasChild(verb, SHOULD, "aux");
    }

    private boolean isInfinitive(int verb) {
        return words.hasChild(verb, Set.of("to"), "mark");
    }

    private Realis level(int word, boolean verbal) {
        if (!verbal) {
            return words.hasChild(word, NO, "det") ? Realis.NEGATED : Realis.ACTUAL;
        }
        Realis realis = modal(word);
        if (words.hasChild(word, IF, "mark")) {
            realis = stronger(realis, Realis.HYPOTHETICAL);
        }
        boolean headline = words.is(word, "root") && isInfinitive(word);
        return headline ? stronger(realis, Realis.PLANNED) : realis;
    }

    private Realis modal(int verb) {
        Realis realis = Realis.ACTUAL;
        if (words.hasChild(verb, NOT, "advmod", "cc", "mark", "case") || words.hasChild(verb, NO, "det")) {
            realis = Realis.NEGATED;
        }
        boolean yet = words.hasChild(verb, Set.of("yet"), "advmod")
                && (words.lemma(verb).equals("have") || isInfinitive(verb));
        if (yet) {
            return Realis.NEGATED;
        }
        if (words.hasChild(verb, SHOULD, "aux")) {
            return stronger(realis, Realis.PROPOSED);
        }
        if (words.hasChild(verb, WILL, "aux")) {
            return stronger(realis, Realis.PLANNED);
        }
        if (words.hasChild(verb, Set.of("would", "'d"), "aux") && isReported(verb)) {
            return stronger(realis, Realis.PLANNED);
        }
        return words.hasChild(verb, MAY, "aux") ? stronger(realis, Realis.HYPOTHETICAL) : realis;
    }

    /** "Would" in what somebody said is a reported "will". */
    private boolean isReported(int verb) {
        int at = verb;
        for (int steps = 0; steps < 4 && words.head(at) >= 0; steps++) {
            int head = words.head(at);
            if (words.is(at, "ccomp", "xcomp") && REPORTING.contains(words.lemma(head))) {
                return true;
            }
            boolean saidAfter =
                    words.children(at, "parataxis").stream().anyMatch(child -> REPORTING.contains(words.lemma(child)));
            if (saidAfter) {
                return true;
            }
            at = head;
        }
        return words.attribution(verb).isPresent()
                && words.children(verb, "parataxis").stream().anyMatch(child -> REPORTING.contains(words.lemma(child)));
    }

    private static Realis stronger(Realis a, Realis b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Realis realis) {
        return switch (realis) {
            case ACTUAL -> 0;
            case PLANNED -> 1;
            case PROPOSED -> 2;
            case HYPOTHETICAL -> 3;
            case NEGATED -> 4;
        };
    }
}
