package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parley.lexicon.RuleFile;

/** Tells what an element is for by the names its makers gave it: class, id, property. Immutable. */
final class ElementNames {

    private static final int LONGEST = 300;
    private static final Pattern PARTS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    /** What the names of an element say that it holds. */
    enum Meaning {
        PUBLISHED,
        UPDATED,
        DATE,
        AUTHOR,
        TITLE,
        /** Words that go before or after a title and are no part of it. */
        KICKER,
        /** An event's own date. */
        EVENT,
        COMMENTS,
        /** Other articles. */
        OTHERS,
        NAVIGATION,
        FOOTER
    }

    private record Rule(List<String> words, Meaning meaning) {}

    private final Map<String, List<Rule>> byFirstWord = new HashMap<>();

    private ElementNames() {
        for (RuleFile.Row row :
                RuleFile.read(ElementNames.class, "lang/element-names.txt", 2).rows()) {
            List<String> words = List.of(row.field(0).split(" "));
            Meaning meaning = Meaning.valueOf(row.field(1).toUpperCase(Locale.ROOT));
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Rule(words, meaning));
            if (!of(row.example()).contains(meaning)) {
                throw row.problem(0, "the rule does not find its own example");
            }
        }
    }

    static ElementNames load() {
        return new ElementNames();
    }

    /** What an element's class and id say. */
    Set<Meaning> of(Element element) {
        String names = element.className();
        String id = element.id();
        return names.isEmpty() && id.isEmpty() ? Set.of() : of(id.isEmpty() ? names : names + " " + id);
    }

    /** What names say; the longest rule that fits at a word decides there. */
    Set<Meaning> of(String names) {
        String[] words = PARTS.split(names.substring(0, Math.min(LONGEST, names.length())));
        EnumSet<Meaning> found = EnumSet.noneOf(Meaning.class);
        for (int i = 0; i < words.length; i++) {
            int longest = 0;
            List<Rule> rules = byFirstWord.getOrDefault(words[i].toLowerCase(Locale.ROOT), List.of());
            for (Rule rule : rules) {
                longest = fits(rule, words, i) ? Math.max(longest, rule.words().size()) : longest;
            }
            for (Rule rule : rules) {
                if (rule.words().size() == longest && fits(rule, words, i)) {
                    found.add(rule.meaning());
                }
            }
            i += Math.max(0, longest - 1);
        }
        return found;
    }

    private static boolean fits(Rule rule, String[] words, int at) {
        for (int i = 0; i < rule.words().size(); i++) {
            if (at + i >= words.length || !rule.words().get(i).equalsIgnoreCase(words[at + i])) {
                return false;
            }
        }
        return true;
    }
}
