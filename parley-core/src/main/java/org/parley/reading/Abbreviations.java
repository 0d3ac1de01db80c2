package org.parley.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** Words that are written with a full stop, and the words that show that a sentence begins after one. */
final class Abbreviations {

    /** What may follow an abbreviation within its sentence. */
    enum Kind {
        /** A name: the sentence never ends here. */
        TITLE,
        /** A number: the sentence goes on if one follows. */
        NUMBER,
        /** Anything: the sentence ends here only if the next word is one that begins sentences. */
        ANY
    }

    private final Map<String, Kind> kinds;
    private final Set<String> starters;
    private final Set<String> units;
    private final int longest;

    private Abbreviations(Map<String, Kind> kinds, Set<String> starters, Set<String> units) {
        this.kinds = Collections.unmodifiableMap(kinds);
        this.starters = Collections.unmodifiableSet(starters);
        this.units = Collections.unmodifiableSet(units);
        this.longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Abbreviations english() {
        Map<String, Kind> kinds = new HashMap<>();
        for (RuleFile.Row row : RuleFile.read(Abbreviations.class, "lang/en/abbreviations.txt", 2)
                .rows()) {
            Kind kind = kind(row);
            row.list(0).forEach(word -> kinds.put(normal(word), kind));
        }
        return new Abbreviations(kinds, words("lang/en/sentence-starters.txt"), words("lang/en/glued-units.txt"));
    }

    /** Lower case after the first letter, whose case is part of the rule. */
    private static String normal(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Kind kind(RuleFile.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.field(1))) {
                return kind;
            }
        }
        throw row.problem(1, "an abbreviation is followed by title, number or any");
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (RuleFile.Row row : RuleFile.read(Abbreviations.class, resource, 1).rows()) {
            words.addAll(row.list(0));
        }
        return words;
    }

    /** The kind of a word that ends in a full stop, null if it is not known. */
    @Nullable
    Kind kindOf(String word) {
        if (word.length() < 2 || word.length() > longest) {
            return null;
        }
        Kind kind = kinds.get(normal(word));
        return kind != null ? kind : kinds.get(word.toLowerCase(Locale.ROOT));
    }

    boolean contains(String word) {
        return kindOf(word) != null;
    }

    /** Length of the longest abbreviation, its full stop included. */
    int longest() {
        return longest;
    }

    /** Whether a word is letters with a full stop after each: "U.S.", "a.m.". */
    static boolean isDotted(String word) {
        if (word.length() < 4 || word.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a capitalised word after an abbreviation begins a sentence rather than a name. */
    boolean beginsSentence(String word) {
        return starters.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether letters that stand right after a number are a word of their own ("2million", "5pm"). */
    boolean isUnit(String letters) {
        return units.contains(letters.toLowerCase(Locale.ROOT));
    }
}
