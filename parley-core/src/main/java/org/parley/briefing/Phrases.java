package org.parley.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.finding.EventReport;
import org.parley.lexicon.RuleFile;

/** The small lexicons of the briefing: who has not settled, what became of a truce, words that speak of talks, names of kinds. */
final class Phrases {

    private static final String WHO =
            "((?:the )?\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}(?:[\\s\\u00A0]\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}){0,3})";

    private static final List<Unsettled> UNSETTLED = unsettled();
    private static final Pattern TALK = talk("talk");
    private static final Pattern OUTCOME = talk("outcome");
    private static final Set<String> OUTCOME_ACTS = firstFields("lang/en/outcome-acts.txt");
    private static final Set<String> CUES_SHOWN = firstFields("lang/en/cues-shown.txt");
    private static final List<RuleFile.Row> CEASEFIRE =
            RuleFile.read(Phrases.class, "lang/en/ceasefire-words.txt", 2).rows();
    private static final Map<String, String> MODES = modes();

    private Phrases() {}

    private record Unsettled(String literal, Pattern pattern, String state) {}

    /**
     * A party that has not settled.
     *
     * @param who the words for it
     * @param state "not yet confirmed" and the like
     */
    record Open(String who, String state) {}

    /** Parties that a sentence says have not confirmed. */
    static List<Open> unsettled(String sentence) {
        List<Open> found = new ArrayList<>();
        for (Unsettled unsettled : UNSETTLED) {
            if (!sentence.contains(unsettled.literal())) {
                continue;
            }
            Matcher matcher = unsettled.pattern().matcher(sentence);
            while (matcher.find()) {
                Open open = new Open(matcher.group(1), unsettled.state());
                if (found.stream().noneMatch(before -> before.who().equals(open.who()))) {
                    found.add(open);
                }
            }
        }
        return found;
    }

    /** Whether the words speak of a meeting or of what came of it. */
    static boolean speakOfTalks(String words) {
        return TALK.matcher(words.toLowerCase(Locale.ROOT)).find() || speakOfOutcome(words);
    }

    /** Whether the words name a meeting. */
    static boolean speakOfMeeting(String words) {
        return TALK.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the words speak of what came of a meeting. */
    static boolean speakOfOutcome(String words) {
        return OUTCOME.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a statement of this act can say what came of a meeting. */
    static boolean isOutcomeAct(String act) {
        return OUTCOME_ACTS.contains(act);
    }

    /** Whether what is said is no clause without the verb that reports it: "the talks as constructive". */
    static boolean isShownWithItsWords(String cue) {
        return CUES_SHOWN.contains(cue.toLowerCase(Locale.ROOT));
    }

    /** What the words say became of a ceasefire or corridor, if they do. */
    static Optional<String> fate(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return CEASEFIRE.stream()
                .filter(row -> lower.contains(row.field(0)))
                .map(row -> row.field(1))
                .findFirst();
    }

    /** Words for the kind of an event, "" if there are none. */
    static String kind(EventReport event) {
        return MODES.getOrDefault(event.type() + "/" + event.mode(), MODES.getOrDefault(event.type() + "/", ""));
    }

    private static List<Unsettled> unsettled() {
        List<Unsettled> all = new ArrayList<>();
        for (RuleFile.Row row :
                RuleFile.read(Phrases.class, "lang/en/unsettled.txt", 2).rows()) {
            String[] around = row.field(0).split(Pattern.quote("{who}"), -1);
            if (around.length != 2) {
                throw row.problem(0, "a pattern names the party once, as {who}");
            }
            Pattern pattern = Pattern.compile(words(around[0]) + WHO + words(around[1]));
            if (!pattern.matcher(row.example()).find()) {
                throw row.problem(0, "the example does not show this pattern");
            }
            all.add(new Unsettled((around[0].isBlank() ? around[1] : around[0]).strip(), pattern, row.field(1)));
        }
        return List.copyOf(all);
    }

    private static String words(String literal) {
        return literal.isBlank() ? literal.isEmpty() ? "" : "\\s" : Pattern.quote(literal);
    }

    private static Set<String> firstFields(String file) {
        Set<String> words = new HashSet<>();
        RuleFile.read(Phrases.class, file, 1).rows().forEach(row -> words.add(row.field(0)));
        return Set.copyOf(words);
    }

    private static Pattern talk(String kind) {
        List<String> stems = new ArrayList<>();
        for (RuleFile.Row row :
                RuleFile.read(Phrases.class, "lang/en/talk-words.txt", 2).rows()) {
            if (row.field(1).equals(kind)) {
                stems.add(Pattern.quote(row.field(0)));
            }
        }
        return Pattern.compile("\\b(?:" + String.join("|", stems) + ")");
    }

    private static Map<String, String> modes() {
        Map<String, String> modes = new HashMap<>();
        for (RuleFile.Row row :
                RuleFile.read(Phrases.class, "lang/en/modes.txt", 2).rows()) {
            modes.put(row.field(0), row.field(1));
        }
        return Map.copyOf(modes);
    }
}
