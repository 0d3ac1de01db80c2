package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.lexicon.RuleFile;

/** The modes of events by the words around their triggers. Immutable. */
final class Modes {

    private static final int MOST_WORDS = 40;

    private record Rule(String mode, boolean overrides, WordTest test) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();

    Modes(RuleFile file, WordClasses classes) {
        for (RuleFile.Row row : file.rows()) {
            boolean overrides = row.field(1).endsWith("!");
            String mode = overrides ? row.field(1).substring(0, row.field(1).length() - 1) : row.field(1);
            if (!Plover.MODES.getOrDefault(row.field(0), List.of()).contains(mode)) {
                throw row.problem(1, row.field(0) + " has no mode " + mode);
            }
            WordTest test = WordTest.parse(String.join(",", row.list(2)), classes, row, 2);
            rules.computeIfAbsent(row.field(0), key -> new ArrayList<>()).add(new Rule(mode, overrides, test));
        }
    }

    String of(Trigger trigger, Words words, Relations relations) {
        String mode = trigger.frame().mode();
        List<Rule> typed = rules.getOrDefault(trigger.frame().type(), List.of());
        if (typed.isEmpty()) {
            return mode;
        }
        List<Integer> near = near(trigger, words, relations);
        for (Rule rule : typed) {
            boolean open = mode.isEmpty() || rule.overrides();
            if (open && near.stream().anyMatch(word -> words.passes(word, rule.test()))) {
                return rule.mode();
            }
        }
        return mode;
    }

    /** The trigger's own words, breadth first; clauses only where they say what is asked, refused or threatened. */
    private static List<Integer> near(Trigger trigger, Words words, Relations relations) {
        boolean speech = Plover.SPEECH.contains(trigger.frame().type());
        List<Integer> near = new ArrayList<>();
        near.add(trigger.token());
        if (!words.isVerb(trigger.token())) {
            int carrier = relations.carrier(trigger.token());
            if (carrier >= 0) {
                near.add(carrier);
            }
            near.add(relations.position(trigger.token()));
        }
        for (int at = 0; at < near.size() && near.size() < MOST_WORDS; at++) {
            for (int child : words.children(near.get(at))) {
                boolean clause = words.is(child, "ccomp", "advcl", "acl", "parataxis", "csubj", "conj", "appos");
                boolean subject = words.is(child, "nsubj") && at > 0;
                boolean follow = speech ? !words.is(child, "nsubj") || at > 0 : !clause && !subject;
                if (follow && !near.contains(child)) {
                    near.add(child);
                }
            }
        }
        return near;
    }
}
