package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parley.lexicon.RuleFile;

/** Tells what an element is for by the names its makers gave it: class, id, property. Immutable. */
final class ElementNames {

    private static final int LONGEST = 300;

    /** What the names of an element say that it holds. */
    enum Meaning {
        PUBLISHED,
        UPDATED,
        DATE,
        AUTHOR,
        TITLE,
        /** Words that go before or after a title and are no part of it. */
        KICKER,
        /** The outlet's own name. */
        SITE,
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
        List<String> words = words(names.substring(0, Math.min(LONGEST, names.length())));
        EnumSet<Meaning> found = EnumSet.noneOf(Meaning.class);
        for (int i = 0; i < words.size(); i++) {
            int longest = 0;
            List<Rule> rules = byFirstWord.getOrDefault(words.get(i), List.of());
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

    private static boolean fits(Rule rule, List<String> words, int at) {
        for (int i = 0; i < rule.words().size(); i++) {
            if (at + i >= words.size() || !rule.words().get(i).equals(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code pubDate2} and {@code pub-date-2} have the same three words, here in small letters. */
    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = -1;
        Sign before = Sign.OTHER;
        for (int at = 0; at < names.length(); at += Character.charCount(names.codePointAt(at))) {
            Sign sign = Sign.of(names.codePointAt(at));
            if (start >= 0 && sign.beginsAfter(before)) {
                words.add(names.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
            start = sign == Sign.OTHER || start >= 0 ? start : at;
            before = sign;
        }
        if (start >= 0) {
            words.add(names.substring(start).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** What words are made of. */
    private enum Sign {
        SMALL,
        CAPITAL,
        LETTER,
        NUMBER,
        OTHER;

        static Sign of(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.LOWERCASE_LETTER -> SMALL;
                case Character.UPPERCASE_LETTER -> CAPITAL;
                case Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER -> LETTER;
                case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
                default -> OTHER;
            };
        }

        /** Whether a word ends before it. */
        boolean beginsAfter(Sign before) {
            return this == OTHER || this == CAPITAL && before == SMALL || (this == NUMBER) != (before == NUMBER);
        }
    }
}
