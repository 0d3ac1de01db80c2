package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/**
 * Which words will do: some lemmas, some classes of words ("@troops"), or any.
 *
 * @param lemmas lemmas listed or belonging to a listed class
 * @param kinds what the reading has to say of the word: party, person, country, group, place, any
 */
record WordTest(Set<String> lemmas, List<Kind> kinds) {

    /** Classes that no list of lemmas can give. */
    enum Kind {
        PARTY,
        PERSON,
        COUNTRY,
        GROUP,
        PLACE,
        ANY
    }

    static final WordTest ANY = new WordTest(Set.of(), List.of(Kind.ANY));

    WordTest {
        lemmas = Set.copyOf(lemmas);
        kinds = List.copyOf(kinds);
    }

    /** @throws RuleFileException (by the row) if a class has no line */
    static WordTest parse(String words, WordClasses classes, RuleFile.Row row, int field) {
        Set<String> lemmas = new HashSet<>();
        List<Kind> kinds = new ArrayList<>();
        for (String word : words.split(",")) {
            if (!word.startsWith("@")) {
                lemmas.add(word);
            } else if (classes.has(word.substring(1))) {
                lemmas.addAll(classes.lemmas(word.substring(1)));
            } else {
                kinds.add(kind(word, row, field));
            }
        }
        return new WordTest(lemmas, kinds);
    }

    private static Kind kind(String word, RuleFile.Row row, int field) {
        for (Kind kind : Kind.values()) {
            if (word.equalsIgnoreCase("@" + kind)) {
                return kind;
            }
        }
        throw row.problem(field, "no class of words " + word);
    }
}
