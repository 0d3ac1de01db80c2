package org.parley.finding.event;

import java.util.List;
import java.util.Set;

/** Who does what a verb says: through passives, shared subjects, relative clauses, and verbs that govern other verbs. */
final class Subjects {

    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final int DEEPEST = 8;
    private static final int BACK_TO_SAYING = 7;
    private static final int BACK_TO_AND = 8;

    /** "Called on the king to go", "called for the king to go". */
    private static final List<String> CALLED = List.of("on", "for");

    private final Words words;
    private final WordClasses classes;
    private final Passives passives;
    private final Prepositions prepositions;
    private final NounChains chains;

    Subjects(Words words, WordClasses classes, Passives passives, Prepositions prepositions, NounChains chains) {
        this.words = words;
        this.classes = classes;
        this.passives = passives;
        this.prepositions = prepositions;
        this.chains = chains;
    }

    List<Integer> of(int verb) {
        return passives.isPassive(verb) ? passives.agents(verb) : surface(verb, 0);
    }

    private List<Integer> of(int verb, int depth) {
        return passives.isPassive(verb) ? passives.agents(verb) : surface(verb, depth);
    }

    /** What a passive is said of. */
    List<Integer> ofPassive(int verb) {
        return surface(verb, 0);
    }

    /** What a predicate is said of, from its own subject or from the word that shares its subject with it. */
    private List<Integer> surface(int verb, int depth) {
        List<Integer> own = own(verb);
        int head = words.head(verb);
        if (!own.isEmpty() && !RELATIVE.contains(words.word(own.get(0)))) {
            return own;
        }
        if (!own.isEmpty()) {
            return antecedents(verb);
        }
        if (head < 0 || depth > DEEPEST) {
            return List.of();
        }
        if (words.is(verb, "acl") && words.word(verb).endsWith("ing") && words.hasChild(verb, "mark")) {
            return ofGoverningNoun(head, depth);
        }
        if (words.is(verb, "amod") || (words.is(verb, "acl") && words.word(verb).endsWith("ing"))) {
            return List.of(head);
        }
        if (words.is(verb, "acl:relcl")) {
            return words.children(verb, "obj").stream().anyMatch(object -> RELATIVE.contains(words.word(object)))
                    ? List.of()
                    : List.of(head);
        }
        if (words.is(verb, "acl")) {
            return passives.isPassive(verb) ? List.of(head) : carriers(head);
        }
        if (words.is(verb, "conj") && words.hasChild(head, "expl") && words.is(head, "ccomp")) {
            // "Wrote that there were dead and called it a crime": those there were call nothing
            return surface(words.head(head), depth + 1);
        }
        if (words.is(verb, "conj")) {
            return surface(head, depth + 1);
        }
        if (words.is(verb, "xcomp", "advcl", "ccomp")) {
            return controllers(verb, head, depth);
        }
        return List.of();
    }

    /** "The army showed no sign of leaving": who shows it would leave. */
    private List<Integer> ofGoverningNoun(int noun, int depth) {
        List<Integer> owners = words.children(noun, "nmod:poss");
        int verb = words.is(noun, "obj", "obl") ? words.head(noun) : -1;
        return !owners.isEmpty() || verb < 0 || !words.isVerb(verb) ? owners : of(verb, depth + 1);
    }

    /** Of several before the verb the nearest, for a place line or a title is taken for one now and then; all of them where "and" joins them. */
    private List<Integer> own(int verb) {
        List<Integer> all = words.children(verb, "nsubj");
        List<Integer> before = all.stream().filter(subject -> subject < verb).toList();
        boolean several = all.size() > 1 && !before.isEmpty() && !areJoined(before);
        List<Integer> own = several ? before.subList(before.size() - 1, before.size()) : all;
        if (!own.isEmpty() || !words.isVerb(verb) || words.is(verb, "xcomp")) {
            return own;
        }
        return words.children(verb, "nmod", "vocative", "dislocated", "flat", "compound", "appos", "obl").stream()
                .filter(child -> child < verb && words.isName(child) && !words.hasPreposition(child))
                .limit(1)
                .toList();
    }

    private boolean areJoined(List<Integer> subjects) {
        int last = subjects.get(subjects.size() - 1);
        for (int at = last - 1; subjects.size() > 1 && at > Math.max(subjects.get(0), last - BACK_TO_AND); at--) {
            if (words.is(at, "cc")) {
                return true;
            }
        }
        return false;
    }

    /** Of "which ... and which ..." the first that has a noun before it. */
    private List<Integer> antecedents(int verb) {
        for (int subject : words.children(verb, "nsubj")) {
            List<Integer> found = RELATIVE.contains(words.word(subject)) ? antecedent(verb, subject) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What "which" and "who" take up: the noun that the clause hangs on, else the one that stands before them. */
    private List<Integer> antecedent(int verb, int pronoun) {
        int head = words.head(verb);
        if (words.is(verb, "acl") && head >= 0) {
            return List.of(head);
        }
        int before = pronoun - 1;
        before = before >= 0 && words.is(before, "punct") ? before - 1 : before;
        boolean noun = before >= 0 && words.isNominal(before) && !words.isVerb(before);
        return noun ? List.of(words.is(before, "flat") ? words.head(before) : before) : List.of();
    }

    /** "..., the envoy said, accusing the junta of ...": who says it accuses, wherever the tree hangs the participle. */
    private List<Integer> justSaid(int verb) {
        boolean apart = verb > 0
                && words.word(verb).endsWith("ing")
                && words.word(verb - 1).equals(",");
        for (int at = verb - 2; apart && at >= Math.max(0, verb - BACK_TO_SAYING); at--) {
            if (words.isVerb(at) && HolderFinder.SAYING.contains(words.lemma(at))) {
                return words.children(at, "nsubj");
            }
        }
        return List.of();
    }

    private List<Integer> controllers(int verb, int governor, int depth) {
        List<Integer> speakers = words.is(verb, "advcl") ? justSaid(verb) : List.of();
        if (!speakers.isEmpty()) {
            return speakers;
        }
        List<Integer> objects = words.children(governor, "obj", "iobj");
        String control = words.is(verb, "xcomp") ? "made-to" : "object-control";
        boolean byObject = classes.lemmas(control).contains(words.lemma(governor));
        if (byObject && !objects.isEmpty() && words.isVerb(governor)) {
            return objects.subList(0, 1);
        }
        for (String preposition : words.lemma(governor).equals("call") ? CALLED : List.<String>of()) {
            List<Integer> called = prepositions.of(governor, preposition);
            if (!called.isEmpty()) {
                return called;
            }
        }
        return surface(governor, depth + 1);
    }

    /** Who does what a noun says by the verb that carries it: "the envoy held talks". */
    List<Integer> carriers(int noun) {
        int at = chains.position(noun);
        List<Integer> own = words.children(at, "nsubj");
        if (!own.isEmpty() && !words.is(own.get(0), "nsubj:pass")) {
            return own;
        }
        int verb = chains.carrier(noun);
        return verb < 0 || isReceived(verb) ? List.of() : of(verb, 0);
    }

    /** Who gets what a noun says: "the islands received aid". */
    List<Integer> receivers(int noun) {
        int verb = chains.carrier(noun);
        return verb >= 0 && isReceived(verb) ? of(verb, 0) : List.of();
    }

    private boolean isReceived(int verb) {
        return classes.lemmas("receive").contains(words.lemma(verb));
    }
}
