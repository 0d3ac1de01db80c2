package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** The words that report, by the lemma of their main word; read once from cues.txt. */
final class CueLexicon {

    private static final Set<String> ACTS = Set.of(
            "assert",
            "confirm",
            "deny",
            "accuse",
            "demand",
            "ask",
            "offer",
            "promise",
            "threaten",
            "warn",
            "refuse",
            "reject",
            "praise",
            "condemn",
            "doubt",
            "hope",
            "plan",
            "decline");

    private static final CueLexicon ENGLISH = new CueLexicon(RuleFile.read(CueLexicon.class, "lang/en/cues.txt", 4));

    private final Map<String, List<CueRule>> byLemma = new HashMap<>();

    private CueLexicon(RuleFile file) {
        for (RuleFile.Row row : file.rows()) {
            CueRule rule = rule(row);
            byLemma.computeIfAbsent(rule.words().get(0), lemma -> new ArrayList<>())
                    .add(rule);
        }
        Comparator<CueRule> longestFirst =
                Comparator.comparingInt((CueRule rule) -> rule.words().size()).reversed();
        byLemma.values().forEach(rules -> rules.sort(longestFirst));
    }

    static CueLexicon english() {
        return ENGLISH;
    }

    /** The rules of a lemma, those with more words first. */
    List<CueRule> rules(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    private static CueRule rule(RuleFile.Row row) {
        List<String> words = new ArrayList<>(Arrays.asList(row.field(0).split(" ")));
        boolean copula = words.size() > 1 && words.get(0).equals("be");
        if (copula) {
            words.remove(0);
        }
        boolean negated = words.size() > 1 && words.get(0).equals("not");
        if (negated) {
            words.remove(0);
        }
        List<CuePattern> patterns = row.list(1).stream()
                .map(code -> CuePattern.parse(code, row.field(0)))
                .toList();
        if (patterns.isEmpty()) {
            throw row.problem(1, "a cue needs a pattern");
        }
        if (!ACTS.contains(row.field(2))) {
            throw row.problem(2, "no such act: " + row.field(2));
        }
        String strength = row.field(3);
        if (!strength.equals("speech") && !strength.equals("stance")) {
            throw row.problem(3, "strength is speech or stance");
        }
        return new CueRule(words, copula, negated, patterns, row.field(2), strength.equals("stance"));
    }
}
