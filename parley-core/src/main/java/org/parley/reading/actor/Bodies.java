package org.parley.reading.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** Bodies with names of their own that articles abbreviate, and the agencies and outlets that carry news. */
final class Bodies {

    static final int LONGEST = 8;

    private final Map<String, Body> byWords = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    /** A body of the list, by its full name. */
    record Body(
            String name, @Nullable String role, @Nullable String country) {}

    private Bodies() {
        for (RuleFile.Row row :
                RuleFile.read(Bodies.class, "lang/en/bodies.txt", 3).rows()) {
            String name = row.list(0).get(0);
            Body body = new Body(name, emptyToNull(row.field(1)), emptyToNull(row.field(2)));
            for (String words : row.list(0)) {
                if (words.startsWith("~")) {
                    byWords.putIfAbsent(firstLarge(words.substring(1)), body);
                } else {
                    byWords.putIfAbsent(bare(words), body);
                }
            }
        }
        for (RuleFile.Row row :
                RuleFile.read(Bodies.class, "lang/en/body-adjectives.txt", 2).rows()) {
            adjectives.put(row.field(0), row.field(1));
        }
    }

    static Bodies load() {
        return new Bodies();
    }

    /** The body that goes by these words, matched with their capitals; null if none. */
    @Nullable
    Body named(String words) {
        return byWords.get(bare(words));
    }

    /** Short words that are English words too ("WHO", "IS") or common letters; they need the language model's word for it. */
    static boolean isDoubtful(String words) {
        return switch (words) {
            case "IS", "WHO", "AA", "PA", "SPA", "MENA", "SAF", "AP", "FT", "ABC", "AU" -> true;
            default -> !words.contains(" ") && !isAbbreviation(words);
        };
    }

    static boolean isAbbreviation(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.chars().anyMatch(Character::isLetter);
    }

    /** Whether a word before a name is a body's letters: three or more, as two may be initials, and the name is not in capitals too. */
    static boolean isLettersBefore(String word, String name) {
        return word.length() > 2
                && isAbbreviation(word)
                && word.chars().allMatch(Character::isLetter)
                && !isAbbreviation(name);
    }

    /** The word that a country puts before its bodies' names, if that is not the people's adjective. */
    @Nullable
    String adjective(String country) {
        return adjectives.get(country);
    }

    private static String bare(String words) {
        String plain = words.replace('’', '\'');
        return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
    }

    private static String firstLarge(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
