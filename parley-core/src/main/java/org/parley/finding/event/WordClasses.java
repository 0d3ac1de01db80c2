package org.parley.finding.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** Classes of words that rules name by {@code @name}. Immutable. */
final class WordClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses(RuleFile file) {
        for (RuleFile.Row row : file.rows()) {
            if (classes.put(row.field(0), Set.copyOf(new HashSet<>(row.list(1)))) != null) {
                throw row.problem(0, "this class already has a line");
            }
        }
    }

    boolean has(String name) {
        return classes.containsKey(name);
    }

    Set<String> lemmas(String name) {
        return classes.getOrDefault(name, Set.of());
    }
}
