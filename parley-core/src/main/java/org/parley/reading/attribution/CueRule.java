package org.parley.reading.attribution;

import java.util.List;

/**
 * One line of cues.txt: words that report, and how.
 *
 * @param words the cue's lemmas, its verb, adjective or noun first
 * @param copula whether the cue needs "be"
 * @param negated whether the cue needs "not"
 * @param patterns where its content may stand, the first that fits is taken
 * @param act what the source does with the words
 * @param stance whether it counts only for a person, a body or a government
 */
record CueRule(
        List<String> words, boolean copula, boolean negated, List<CuePattern> patterns, String act, boolean stance) {

    CueRule {
        words = List.copyOf(words);
        patterns = List.copyOf(patterns);
    }

    boolean isNoun() {
        return patterns.get(0).shape() == CuePattern.Shape.NOUN;
    }

    /** Whether the cue names or describes its object. */
    boolean names() {
        return patterns.stream()
                .anyMatch(pattern -> pattern.shape() == CuePattern.Shape.OBJECT_BE
                        || pattern.word().equals("as"));
    }

    boolean isSource() {
        return patterns.get(0).shape() == CuePattern.Shape.SOURCE;
    }
}
