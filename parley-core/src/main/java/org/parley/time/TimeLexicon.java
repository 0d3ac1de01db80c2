package org.parley.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.lexicon.RuleFile;

/** The words that say when, by class, as {@code time-words.txt} lists them. */
final class TimeLexicon {

    /** One class a word can be of, and its value there. */
    record Sense(String kind, String value) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();

    static TimeLexicon english() {
        TimeLexicon lexicon = new TimeLexicon();
        for (RuleFile.Row row :
                RuleFile.read(TimeLexicon.class, "lang/en/time-words.txt", 3).rows()) {
            lexicon.senses
                    .computeIfAbsent(row.field(1), word -> new ArrayList<>())
                    .add(new Sense(row.field(0), row.field(2)));
        }
        return lexicon;
    }

    boolean knows(String word) {
        return senses.containsKey(word);
    }

    /** Every word with its classes. */
    Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new TreeMap<>();
        senses.forEach(
                (word, its) -> words.put(word, its.stream().map(Sense::kind).collect(Collectors.toSet())));
        return words;
    }

    Optional<String> value(String kind, String word) {
        for (Sense sense : senses.getOrDefault(word, List.of())) {
            if (sense.kind().equals(kind)) {
                return Optional.of(sense.value());
            }
        }
        return Optional.empty();
    }
}
