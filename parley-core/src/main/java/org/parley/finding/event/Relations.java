package org.parley.finding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who stands in which relation to a word, through passives, shared subjects, relative clauses and nouns that verbs carry. */
final class Relations {

    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "to", "against", "on", "from", "at", "in", "into", "of", "for", "over", "by", "near", "along",
            "around", "across", "between", "toward", "towards", "through", "via", "upon", "as", "out", "off", "under",
            "about");

    /** Relations that rules can name. */
    static final Set<String> KNOWN;

    static {
        Set<String> known = new LinkedHashSet<>(PREPOSITIONS);
        known.addAll(List.of(
                "subj", "obj", "agent", "iobj", "csubj", "cobj", "poss", "dem", "light", "during", "holder", "pred"));
        KNOWN = Set.copyOf(known);
    }

    private static final int DEEPEST = 8;
    private static final int BACK_TO_SAYING = 7;
    /** "Called on the king to go", "called for the king to go". */
    private static final List<String> CALLED = List.of("on", "for");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> MADE_TO = Set.of(
            "urge",
            "ask",
            "tell",
            "order",
            "force",
            "allow",
            "want",
            "call",
            "persuade",
            "invite",
            "press",
            "help",
            "let",
            "make",
            "see",
            "hear",
            "leave",
            "warn",
            "encourage",
            "enable",
            "require",
            "expect",
            "compel",
            "oblige",
            "instruct",
            "command",
            "permit",
            "push",
            "cause",
            "keep",
            "send",
            "beg",
            "implore",
            "exhort",
            "pressure",
            "lobby",
            "need",
            "bring",
            "get",
            "find",
            "advise",
            "authorise",
            "authorize",
            "lead",
            "drive",
            "commit",
            "accuse");
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "accuse",
            "blame",
            "suspect",
            "stop",
            "prevent",
            "keep",
            "ban",
            "bar",
            "deter",
            "charge",
            "see",
            "leave",
            "condemn",
            "criticise",
            "criticize",
            "denounce");

    private final Words words;
    private final Governors governors;
    private final Passives passives;

    Relations(Words words, Governors governors) {
        this.words = words;
        this.governors = governors;
        this.passives = new Passives(words);
    }

    /** The words that stand in a relation to the trigger; empty if none does. */
    List<Integer> of(int trigger, String relation, List<Integer> extras) {
        return switch (relation) {
            case "subj" -> subjects(trigger, 0);
            case "agent" -> objects(trigger).isEmpty() ? List.of() : subjects(trigger, 0);
            case "obj" -> objects(trigger);
            case "iobj" -> words.children(trigger, "iobj");
            case "csubj" -> complementSubjects(trigger);
            case "cobj" -> complementObjects(trigger);
            case "poss" -> atNoun(trigger, "nmod:poss");
            case "dem" -> demonyms(trigger);
            case "light" -> carriers(trigger);
            case "during" -> amid(trigger);
            case "pred" -> predicated(trigger);
            case "holder" -> List.of();
            default -> prepositional(trigger, relation, extras);
        };
    }

    private List<Integer> subjects(int verb, int depth) {
        if (!passives.isPassive(verb)) {
            return surfaceSubjects(verb, depth);
        }
        return passives.agents(verb);
    }

    /** What a predicate is said of, from its own subject or from the word that shares its subject with it. */
    private List<Integer> surfaceSubjects(int verb, int depth) {
        List<Integer> own = ownSubjects(verb);
        int head = words.head(verb);
        if (!own.isEmpty()) {
            return RELATIVE.contains(words.word(own.get(0))) ? antecedent(verb, own.get(0)) : own;
        }
        if (head < 0 || depth > DEEPEST) {
            return List.of();
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
        if (words.is(verb, "conj")) {
            return surfaceSubjects(head, depth + 1);
        }
        if (words.is(verb, "xcomp", "advcl", "ccomp")) {
            return controllers(verb, head, depth);
        }
        return List.of();
    }

    /** A title before a name is taken for something else than the subject now and then. */
    private List<Integer> ownSubjects(int verb) {
        List<Integer> all = words.children(verb, "nsubj");
        List<Integer> own = all.size() > 1 && all.get(0) < verb ? all.subList(0, 1) : all;
        if (!own.isEmpty() || !words.isVerb(verb) || words.is(verb, "xcomp")) {
            return own;
        }
        return words.children(verb, "nmod", "vocative", "dislocated", "flat", "compound", "appos", "obl").stream()
                .filter(child -> child < verb && words.isName(child) && !words.hasPreposition(child))
                .limit(1)
                .toList();
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

    /** Whether the word only dates something else: "the first talks since the invasion began". Its own time and place are others. */
    boolean isBackground(int word) {
        int at = word;
        for (int step = 0; at >= 0 && step < DEEPEST; step++) {
            if (words.hasChild(at, Set.of("since"), "mark") || words.hasChild(at, Set.of("since"), "case")) {
                return true;
            }
            if (!words.is(at, "nsubj") && at != word) {
                return false;
            }
            at = words.head(at);
        }
        return false;
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
        boolean byObject = words.is(verb, "xcomp")
                ? MADE_TO.contains(words.lemma(governor))
                : OBJECT_CONTROL.contains(words.lemma(governor));
        if (byObject && !objects.isEmpty() && words.isVerb(governor)) {
            return objects.subList(0, 1);
        }
        for (String preposition : words.lemma(governor).equals("call") ? CALLED : List.<String>of()) {
            List<Integer> called = prepositional(governor, preposition, List.of());
            if (!called.isEmpty()) {
                return called;
            }
        }
        return surfaceSubjects(governor, depth + 1);
    }

    private List<Integer> objects(int verb) {
        if (passives.isPassive(verb)) {
            return words.is(verb, "amod") && words.head(verb) >= 0
                    ? List.of(words.head(verb))
                    : surfaceSubjects(verb, 0);
        }
        List<Integer> own = words.children(verb, "obj", "obl").stream()
                .filter(object ->
                        words.is(object, "obj") ? !words.hasPreposition(object) : words.isBareObject(object, verb))
                .toList();
        int head = words.head(verb);
        if (own.isEmpty()) {
            own = words.children(verb, "iobj");
        }
        if (own.isEmpty()) {
            own = strayObjects(verb);
        }
        boolean relativeObject = own.isEmpty()
                ? words.hasChild(verb, "nsubj") && !RELATIVE.contains(firstSubject(verb))
                : RELATIVE.contains(words.word(own.get(0)));
        if (words.is(verb, "acl:relcl") && head >= 0 && relativeObject) {
            return List.of(head);
        }
        return own;
    }

    /** Objects that the tree hangs elsewhere: a second subject after the verb, or the object of the verb that governs it ("resumed shelling the port"). */
    private List<Integer> strayObjects(int verb) {
        List<Integer> subjects = words.children(verb, "nsubj");
        if (subjects.size() > 1 && subjects.get(0) < verb && subjects.get(1) > verb) {
            return subjects.subList(1, 2);
        }
        if (!words.is(verb, "xcomp")) {
            return List.of();
        }
        return words.children(words.head(verb), "obj").stream()
                .filter(object -> object > verb && !words.hasPreposition(object))
                .toList();
    }

    private String firstSubject(int verb) {
        List<Integer> subjects = words.children(verb, "nsubj");
        return subjects.isEmpty() ? "" : words.word(subjects.get(0));
    }

    private List<Integer> complementSubjects(int verb) {
        for (int clause : words.children(verb, "ccomp", "xcomp", "advcl", "acl", "csubj")) {
            boolean asked =
                    words.is(clause, "ccomp", "xcomp") || words.hasChild(clause, Set.of("for", "to", "that"), "mark");
            List<Integer> subjects = asked ? words.children(clause, "nsubj") : List.of();
            if (!subjects.isEmpty() && !RELATIVE.contains(words.word(subjects.get(0)))) {
                return subjects;
            }
            List<Integer> bare = asked ? beforeBareClause(verb, clause) : List.of();
            if (!bare.isEmpty()) {
                return bare;
            }
        }
        return List.of();
    }

    /** "Demands that the king leave" without the "that": the king may be taken for an object of the demanding. */
    private List<Integer> beforeBareClause(int verb, int clause) {
        boolean bare = words.word(clause).equals(words.lemma(clause)) && !words.hasChild(clause, "mark", "nsubj");
        return words.children(verb, "obj", "obl").stream()
                .filter(noun -> bare && noun > verb && words.tree.end(noun) == clause && !words.hasPreposition(noun))
                .toList();
    }

    /** Whoever something is to be done to or with: "refused to meet the envoy". */
    private List<Integer> complementObjects(int verb) {
        for (int clause : words.children(verb, "xcomp", "ccomp", "advcl")) {
            List<Integer> objects = objects(clause);
            objects = objects.isEmpty() ? prepositional(clause, "with", List.of()) : objects;
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return List.of();
    }

    /** The noun and the nouns it is counted or parcelled by: "talks" and "round" of "a round of talks". */
    private List<Integer> nounChain(int noun) {
        List<Integer> chain = new ArrayList<>();
        int at = noun;
        while (at >= 0 && chain.size() < 4) {
            chain.add(at);
            boolean contained = words.is(at, "nmod") && words.hasCase(at, "of") && words.head(at) >= 0;
            at = contained && governors.isContainer(words.lemma(words.head(at))) ? words.head(at) : -1;
        }
        return chain;
    }

    /** The outermost noun that stands for this one. */
    int position(int noun) {
        List<Integer> chain = nounChain(noun);
        int at = chain.get(chain.size() - 1);
        return words.is(at, "conj") && words.head(at) >= 0 && !words.isVerb(words.head(at)) ? words.head(at) : at;
    }

    private List<Integer> atNoun(int noun, String relation) {
        for (int at : nounChain(noun)) {
            List<Integer> found = words.children(at, relation);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> demonyms(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int at : nounChain(noun)) {
            for (int child : words.children(at, "amod", "compound", "nmod")) {
                boolean bare = !words.hasChild(child, "case");
                boolean country =
                        words.country(child).isPresent() || words.leader(child).isPresent();
                if (bare && (country || isActingModifier(child))) {
                    found.add(child);
                    found.addAll(words.children(child, "conj"));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private boolean isActingModifier(int child) {
        return words.actor(child) != null
                || (words.is(child, "compound") && Governors.FORCES.contains(words.lemma(child)));
    }

    /** The verb that carries the noun ("held" of "held talks"), -1 if none does. */
    int carrier(int noun) {
        int at = position(noun);
        int head = words.head(at);
        if (head < 0 || !words.isVerb(head)) {
            return -1;
        }
        boolean object = words.is(at, "obj", "nsubj:pass") || (words.is(at, "obl") && carriesBy(at));
        return object && governors.isLight(words.lemma(head)) ? head : -1;
    }

    private boolean carriesBy(int noun) {
        return words.hasCase(noun, "in")
                || words.hasCase(noun, "for")
                || words.hasCase(noun, "to")
                || words.hasCase(noun, "from")
                || words.hasCase(noun, "out")
                || words.hasCase(noun, "with");
    }

    private List<Integer> carriers(int noun) {
        int at = position(noun);
        List<Integer> own = words.children(at, "nsubj");
        if (!own.isEmpty() && !words.is(own.get(0), "nsubj:pass")) {
            return own;
        }
        int verb = carrier(noun);
        return verb < 0 ? List.of() : subjects(verb, 0);
    }

    /** Whoever does something "in a telephone call", "after talks". */
    private List<Integer> amid(int noun) {
        int at = position(noun);
        int head = words.head(at);
        boolean stands = head >= 0 && words.isVerb(head) && words.is(at, "obl");
        boolean within = stands
                && List.of("in", "during", "after", "at", "following").stream()
                        .anyMatch(preposition -> words.hasCase(at, preposition));
        return within ? subjects(head, 0) : List.of();
    }

    private List<Integer> predicated(int word) {
        List<Integer> own = words.children(word, "nsubj");
        if (!own.isEmpty()) {
            return own;
        }
        int head = words.head(word);
        boolean secondary = head >= 0 && words.is(word, "xcomp", "obl", "ccomp");
        return secondary ? objects(head) : List.of();
    }

    private List<Integer> prepositional(int trigger, String preposition, List<Integer> extras) {
        List<Integer> found = new ArrayList<>();
        addPrepositional(trigger, preposition, found);
        for (int extra : extras) {
            addPrepositional(extra, preposition, found);
        }
        if (found.isEmpty() && !words.isVerb(trigger)) {
            for (int at : nounChain(trigger)) {
                addPrepositional(at, preposition, found);
            }
            int carrier = carrier(trigger);
            if (carrier >= 0 && found.isEmpty()) {
                addPrepositional(carrier, preposition, found);
                found.remove(Integer.valueOf(position(trigger)));
            }
        }
        return found;
    }

    private void addPrepositional(int head, String preposition, List<Integer> found) {
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
