package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** The frames by the words that call them up. Immutable. */
final class Frames {

    private static final Set<String> PARTS_OF_SPEECH = Set.of("v", "n", "a");

    private final Map<String, List<Frame>> byWord = new HashMap<>();

    Frames(RuleFile frames, RuleFile patterns, WordClasses classes) {
        Map<String, Pattern> byName = new HashMap<>();
        for (RuleFile.Row row : patterns.rows()) {
            if (byName.put(row.field(0), Pattern.of(row, classes)) != null) {
                throw row.problem(0, "this pattern already has a line");
            }
        }
        for (RuleFile.Row row : frames.rows()) {
            add(row, byName, classes);
        }
        // A stable sort: of frames with as many conditions the first in the file stays first.
        byWord.values()
                .forEach(list -> list.sort((a, b) ->
                        Integer.compare(b.conditions().size(), a.conditions().size())));
    }

    private void add(RuleFile.Row row, Map<String, Pattern> patterns, WordClasses classes) {
        if (!PARTS_OF_SPEECH.contains(row.field(1))) {
            throw row.problem(1, "a part of speech is v, n or a");
        }
        List<String> modes = Plover.MODES.get(row.field(3));
        if (modes == null) {
            throw row.problem(3, "no type of event " + row.field(3));
        }
        String mode = row.field(4).equals("-") ? "" : row.field(4);
        if (!mode.isEmpty() && !modes.contains(mode)) {
            throw row.problem(4, row.field(3) + " has no mode " + mode);
        }
        Pattern pattern = patterns.get(row.field(5));
        if (pattern == null) {
            throw row.problem(5, "no pattern " + row.field(5));
        }
        List<Condition> conditions = new ArrayList<>();
        for (String words : row.field(2).split("\\s+")) {
            if (!words.equals("-")) {
                conditions.add(Condition.of(words, classes, row, 2));
            }
        }
        Frame frame = new Frame(row.line(), conditions, row.field(3), mode, pattern);
        for (String lemma : row.list(0)) {
            byWord.computeIfAbsent(lemma + "/" + row.field(1), key -> new ArrayList<>())
                    .add(frame);
        }
    }

    /** The frames of a word, those with most conditions first. */
    List<Frame> of(String lemma, String partOfSpeech) {
        return byWord.getOrDefault(lemma + "/" + partOfSpeech, List.of());
    }
}
