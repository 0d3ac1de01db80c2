package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** Words that govern an event: those that carry it ("held talks") and those that say whether it happens. Immutable. */
final class Governors {

    /** What a governing word does to the event. */
    enum Effect {
        LIGHT,
        PASS,
        ACTUAL,
        PLANNED,
        PROPOSED,
        HYPOTHETICAL,
        NEGATED
    }

    /** Nouns for armed men that may stand before what they do ("rebel attack"). */
    static final Set<String> FORCES = Set.of(
            "rebel", "army", "government", "militia", "police", "militant", "guerrilla", "separatist", "insurgent");

    private record Rule(String position, Effect effect, List<String> types) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> containers = new HashSet<>();

    Governors(RuleFile file) {
        for (RuleFile.Row row : file.rows()) {
            Rule rule = new Rule(position(row), effect(row), types(row));
            for (String lemma : row.list(0)) {
                rules.computeIfAbsent(lemma + "/" + row.field(1), key -> new ArrayList<>())
                        .add(rule);
                boolean ofSome =
                        rule.effect() == Effect.PLANNED && !rule.types().isEmpty();
                if (rule.effect() == Effect.LIGHT || ofSome) {
                    light.add(lemma);
                }
                if (rule.effect() == Effect.PASS && row.field(1).equals("n")) {
                    containers.add(lemma);
                }
            }
        }
    }

    private static String position(RuleFile.Row row) {
        if (!Set.of("comp", "subj", "any").contains(row.field(2))) {
            throw row.problem(2, "the event is comp, subj or any");
        }
        return row.field(2);
    }

    private static Effect effect(RuleFile.Row row) {
        for (Effect effect : Effect.values()) {
            if (effect.name().toLowerCase(Locale.ROOT).equals(row.field(3))) {
                return effect;
            }
        }
        throw row.problem(3, "no effect " + row.field(3));
    }

    private static List<String> types(RuleFile.Row row) {
        if (row.field(4).equals("-")) {
            return List.of();
        }
        for (String type : row.list(4)) {
            if (!Plover.MODES.containsKey(type)) {
                throw row.problem(4, "no type of event " + type);
            }
        }
        return row.list(4);
    }

    boolean isLight(String lemma) {
        return light.contains(lemma);
    }

    boolean isContainer(String lemma) {
        return containers.contains(lemma);
    }

    /** What the word does to an event of the type in that position ("comp", "subj"); empty if it is not known to do anything. Rules for certain types come first. */
    Optional<Effect> effect(String lemma, String partOfSpeech, String position, String type) {
        Effect general = null;
        for (Rule rule : rules.getOrDefault(lemma + "/" + partOfSpeech, List.of())) {
            boolean fits = rule.position().equals("any") || rule.position().equals(position);
            if (fits && rule.types().contains(type)) {
                return Optional.of(rule.effect());
            }
            if (fits && rule.types().isEmpty() && (general == null || general == Effect.LIGHT)) {
                general = rule.effect();
            }
        }
        return Optional.ofNullable(general);
    }
}
