package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;

/** Nouns that stand for one another ("a round of talks"), and the verbs that carry them ("held a round of talks"). */
final class NounChains {

    private static final int LONGEST = 4;
    private static final List<String> CARRYING = List.of("in", "for", "to", "from", "out", "with");

    private final Words words;
    private final Governors governors;
    private final WordClasses classes;

    NounChains(Words words, EventLexicon lexicon) {
        this.words = words;
        this.governors = lexicon.governors();
        this.classes = lexicon.classes();
    }

    /** The noun and the nouns it is counted or parcelled by: "talks" and "round" of "a round of talks". */
    List<Integer> of(int noun) {
        List<Integer> chain = new ArrayList<>();
        int at = noun;
        while (at >= 0 && chain.size() < LONGEST) {
            chain.add(at);
            boolean contained = words.is(at, "nmod") && words.hasCase(at, "of") && words.head(at) >= 0;
            at = contained && governors.isContainer(words.lemma(words.head(at))) ? words.head(at) : -1;
        }
        return chain;
    }

    /** The outermost noun that stands for this one. */
    int position(int noun) {
        List<Integer> chain = of(noun);
        int at = chain.get(chain.size() - 1);
        return words.is(at, "conj") && words.head(at) >= 0 && !words.isVerb(words.head(at)) ? words.head(at) : at;
    }

    /** What hangs by a relation from the first noun of the chain that has such. */
    List<Integer> children(int noun, String relation) {
        for (int at : of(noun)) {
            List<Integer> found = words.children(at, relation);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
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
        return CARRYING.stream().anyMatch(preposition -> words.hasCase(noun, preposition));
    }

    /** Words for countries and acting bodies before a noun: "Syrian raids", "government shelling". */
    List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int at : of(noun)) {
            for (int child : words.children(at, "amod", "compound", "nmod")) {
                boolean bare = !words.hasChild(child, "case");
                boolean country =
                        words.country(child).isPresent() || words.leader(child).isPresent();
                if (bare && (country || isActing(child))) {
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

    private boolean isActing(int child) {
        return words.actor(child) != null || (words.is(child, "compound") && isForce(words.lemma(child)));
    }

    private boolean isForce(String lemma) {
        return Governors.FORCES.contains(lemma) || classes.lemmas("governments").contains(lemma);
    }
}
