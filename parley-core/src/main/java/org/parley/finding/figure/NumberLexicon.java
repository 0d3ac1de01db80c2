package org.parley.finding.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** The words that make numbers, and those that qualify them. */
final class NumberLexicon {

    /** What a word does in a number. */
    enum Kind {
        UNIT,
        TENS,
        SCALE,
        PLURAL,
        QUANTIFIER,
        COUPLE,
        ORDINAL
    }

    /** What words beside a number do to it. */
    enum Effect {
        LOW,
        LOW_STRICT,
        HIGH,
        HIGH_STRICT,
        APPROX,
        TOTAL,
        NONE
    }

    /** A word of a number. */
    record Word(Kind kind, long value) {}

    static final int LONGEST_QUALIFIER = 4;

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Effect> before = new HashMap<>();
    private final Map<String, Effect> after = new HashMap<>();

    NumberLexicon() {
        for (RuleFile.Row row :
                RuleFile.read(NumberLexicon.class, "lang/en/numbers.txt", 3).rows()) {
            try {
                Kind kind = Kind.valueOf(row.field(1).toUpperCase(Locale.ROOT));
                words.put(row.field(0), new Word(kind, Long.parseLong(row.field(2))));
            } catch (IllegalArgumentException e) {
                throw row.problem(1, "not a kind of number word with a value");
            }
        }
        for (RuleFile.Row row :
                RuleFile.read(NumberLexicon.class, "lang/en/qualifiers.txt", 3).rows()) {
            qualifier(row);
        }
    }

    private void qualifier(RuleFile.Row row) {
        if (row.field(0).split(" ").length > LONGEST_QUALIFIER) {
            throw row.problem(0, "a qualifier has at most " + LONGEST_QUALIFIER + " words");
        }
        try {
            Effect effect = Effect.valueOf(row.field(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            (row.field(1).equals("before") ? before : after).put(row.field(0), effect);
        } catch (IllegalArgumentException e) {
            throw row.problem(2, "not an effect");
        }
    }

    @Nullable
    Word word(String lowerCase) {
        return words.get(lowerCase);
    }

    @Nullable
    Effect before(String phrase) {
        return before.get(phrase);
    }

    @Nullable
    Effect after(String phrase) {
        return after.get(phrase);
    }
}
