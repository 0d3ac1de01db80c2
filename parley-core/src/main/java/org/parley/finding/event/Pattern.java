package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.lexicon.RuleFile;

/** Where around a trigger its actors and recipients stand. */
record Pattern(String name, List<Slot> actors, List<Slot> recipients) {

    /**
     * One relation to a trigger.
     *
     * @param relation "subj", "obj", "poss", a preposition, ...
     * @param test which words will do
     * @param adds whether it adds to the slots before, rather than standing in for them
     */
    record Slot(String relation, WordTest test, boolean adds) {}

    static Pattern of(RuleFile.Row row, WordClasses classes) {
        return new Pattern(row.field(0), slots(row, 1, classes), slots(row, 2, classes));
    }

    private static List<Slot> slots(RuleFile.Row row, int field, WordClasses classes) {
        List<Slot> slots = new ArrayList<>();
        for (String words : row.list(field)) {
            if (words.equals("-")) {
                continue;
            }
            boolean adds = words.endsWith("+");
            String[] parts = (adds ? words.substring(0, words.length() - 1) : words).split(":", 2);
            if (!Relations.KNOWN.contains(parts[0])) {
                throw row.problem(field, "no relation " + parts[0]);
            }
            WordTest test = parts.length == 1 ? WordTest.ANY : WordTest.parse(parts[1], classes, row, field);
            slots.add(new Slot(parts[0], test, adds));
        }
        return List.copyOf(slots);
    }
}
