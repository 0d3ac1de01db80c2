package org.parley.finding.event;

import java.util.List;
import java.util.Set;

/** To whom a verb does what it says, also where it is passive, in a relative clause, or names them in its complement. */
final class Objects {

    private final Words words;
    private final Passives passives;
    private final Subjects subjects;
    private final Prepositions prepositions;

    Objects(Words words, Passives passives, Subjects subjects, Prepositions prepositions) {
        this.words = words;
        this.passives = passives;
        this.subjects = subjects;
        this.prepositions = prepositions;
    }

    List<Integer> of(int verb) {
        if (passives.isPassive(verb)) {
            return words.is(verb, "amod") && words.head(verb) >= 0
                    ? List.of(words.head(verb))
                    : subjects.ofPassive(verb);
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
            own = stray(verb);
        }
        boolean relativeObject = own.isEmpty()
                ? words.hasChild(verb, "nsubj") && !Subjects.RELATIVE.contains(firstSubject(verb))
                : Subjects.RELATIVE.contains(words.word(own.get(0)));
        if (words.is(verb, "acl:relcl") && head >= 0 && relativeObject) {
            return List.of(head);
        }
        return own;
    }

    /** Objects that the tree hangs elsewhere: a second subject after the verb, or the object of the verb that governs it ("resumed shelling the port"). */
    private List<Integer> stray(int verb) {
        List<Integer> subjectsOfVerb = words.children(verb, "nsubj");
        if (subjectsOfVerb.size() > 1 && subjectsOfVerb.get(0) < verb && subjectsOfVerb.get(1) > verb) {
            return subjectsOfVerb.subList(1, 2);
        }
        if (!words.is(verb, "xcomp")) {
            return List.of();
        }
        return words.children(words.head(verb), "obj").stream()
                .filter(object -> object > verb && !words.hasPreposition(object))
                .toList();
    }

    private String firstSubject(int verb) {
        List<Integer> all = words.children(verb, "nsubj");
        return all.isEmpty() ? "" : words.word(all.get(0));
    }

    /** Whoever is to do what the complement says: "demanded that the king leave". */
    List<Integer> subjectsOfComplement(int verb) {
        for (int clause : words.children(verb, "ccomp", "xcomp", "advcl", "acl", "csubj")) {
            boolean asked =
                    words.is(clause, "ccomp", "xcomp") || words.hasChild(clause, Set.of("for", "to", "that"), "mark");
            List<Integer> found = asked ? words.children(clause, "nsubj") : List.of();
            if (!found.isEmpty() && !Subjects.RELATIVE.contains(words.word(found.get(0)))) {
                return found;
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
    List<Integer> ofComplement(int verb) {
        for (int clause : words.children(verb, "xcomp", "ccomp", "advcl", "acl")) {
            if (words.is(clause, "acl") && !words.hasChild(clause, Set.of("to"), "mark")) {
                continue;
            }
            List<Integer> found = of(clause);
            found = found.isEmpty() ? prepositions.of(clause, "with") : found;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What a predicate is said of: its subject, else the object of the verb that it completes. */
    List<Integer> predicated(int word) {
        List<Integer> own = words.children(word, "nsubj");
        if (!own.isEmpty()) {
            return own;
        }
        int head = words.head(word);
        boolean secondary = head >= 0 && words.is(word, "xcomp", "obl", "ccomp");
        return secondary ? of(head) : List.of();
    }
}
