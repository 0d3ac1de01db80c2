package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;

/** Which verbs are passive, and who did what they say. */
final class Passives {

    /** A preterite such as "broke" or "took" is no participle. */
    private static final List<String> PARTICIPLE_ENDS =
            List.of("ed", "en", "wn", "ght", "lt", "nt", "pt", "ld", "de", "ot", "it", "ut", "un", "rn", "et", "st");

    private final Words words;

    Passives(Words words) {
        this.words = words;
    }

    boolean isPassive(int verb) {
        if (words.hasChild(verb, "nsubj:pass", "aux:pass")) {
            return true;
        }
        if (words.hasChild(verb, "obj") || !isPastParticiple(verb)) {
            return false;
        }
        if (words.is(verb, "acl:relcl")) {
            return false;
        }
        if (words.is(verb, "acl", "amod") && !words.hasChild(verb, "nsubj")) {
            return true;
        }
        if (!agents(verb).isEmpty() && !words.hasChild(verb, "nsubj")) {
            return true;
        }
        boolean bare = !words.hasChild(verb, "aux", "mark", "nsubj");
        if (bare && words.is(verb, "conj")) {
            return words.head(verb) >= 0 && isPassive(words.head(verb));
        }
        return bare && words.is(verb, "advcl", "xcomp") || words.hasChild(verb, "obl:agent");
    }

    private boolean isPastParticiple(int verb) {
        String word = words.word(verb);
        return !word.equals(words.lemma(verb)) && PARTICIPLE_ENDS.stream().anyMatch(word::endsWith);
    }

    /** Who did it, also where verbs that are joined share a "by". */
    List<Integer> agents(int verb) {
        List<Integer> own = ownAgents(verb);
        boolean joined = words.is(verb, "conj") && words.head(verb) >= 0;
        if (own.isEmpty() && joined && isPassive(words.head(verb))) {
            own = ownAgents(words.head(verb));
        }
        for (int other : own.isEmpty() ? words.children(verb, "conj") : List.<Integer>of()) {
            own = own.isEmpty() && sharesPassive(other) ? ownAgents(other) : own;
        }
        return own;
    }

    /** "Was shelled and encircled by the army": the army did both. */
    private boolean sharesPassive(int verb) {
        return words.isVerb(verb) && isPastParticiple(verb) && !words.hasChild(verb, "nsubj", "obj");
    }

    private List<Integer> ownAgents(int verb) {
        List<Integer> agents = new ArrayList<>();
        addAgents(verb, agents);
        for (int phrase : agents.isEmpty() ? words.children(verb, "obl") : List.<Integer>of()) {
            // "Dismissed as a pretext by the king"
            if (words.hasCase(phrase, "as")) {
                addAgents(phrase, agents);
            }
        }
        return agents;
    }

    private void addAgents(int word, List<Integer> agents) {
        for (int child : words.children(word)) {
            boolean by = words.is(child, "obl", "nmod") && words.hasCase(child, "by");
            if (by && words.isNominal(child)) {
                agents.add(child);
            }
        }
    }
}
