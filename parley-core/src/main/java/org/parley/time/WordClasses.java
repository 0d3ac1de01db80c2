package org.parley.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes that words and numbers of a text belong to: those that {@code time-words.txt} lists, and those told by shape or by the words beside. */
final class WordClasses {

    /** The classes a number in digits can be of. */
    static final List<String> OF_NUMBERS =
            List.of("NUM", "DAY", "DD", "MM", "HOUR", "MINUTE", "HHMM", "YEAR", "YEARALONE", "OLDYEAR", "YY");

    private static final Set<String> CONTINUES =
            Set.of("when", "and", "as", "after", "but", "or", "to", "with", "before", "because");

    private static final Set<String> DASHES = Set.of("-", "–", "—", "/");

    private static final int HUNDRED = 100;

    /** A class that was taken: its value, and the word after it. */
    record Taken(String kind, String value, int end) {}

    private final TimeLexicon lexicon;
    private final NumberWords numbers;
    private final CountWords counts = new CountWords();

    WordClasses(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new NumberWords(lexicon);
    }

    /** Takes one of this class at this place; null if there is none. */
    @Nullable
    Taken take(List<TimeWord> words, int at, String kind) {
        switch (kind) {
            case "NUM" -> {
                return taken("NUM", numbers.read(words, at));
            }
            case "SPOKENYEAR" -> {
                return taken("YEAR", numbers.year(words, at));
            }
            default -> {
                String value = value(kind, words, at);
                return value == null ? null : new Taken(shown(kind), value, at + 1);
            }
        }
    }

    private static @Nullable Taken taken(String kind, NumberWords.@Nullable Read number) {
        return number == null ? null : new Taken(kind, number.value(), number.end());
    }

    private static String shown(String kind) {
        return kind.endsWith("MONTH") ? "MONTH" : kind.equals("YEARALONE") ? "YEAR" : kind;
    }

    boolean is(String kind, List<TimeWord> words, int at) {
        return value(kind, words, at) != null;
    }

    private @Nullable String value(String kind, List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        if (kind.startsWith("NOT")) {
            return excludes(kind, words, at) ? null : word.lower();
        }
        return switch (kind) {
            case "NUM" -> numbers.begins(words, at) ? "" : null;
            case "SPOKENYEAR" -> numbers.year(words, at) == null ? null : "";
            case "NUMERAL" -> word.isNumber() ? word.lower() : null;
            case "YY" -> within(word, 0, 99, 2, 2);
            case "OLDYEAR" -> within(word, 1, 9999, 1, 4);
            case "YEARALONE" -> word.number() % HUNDRED == 0 ? null : within(word, 1500, 2100, 4, 4);
            case "DAY" -> within(word, 1, 31, 1, 2);
            case "DD" -> within(word, 1, 31, 2, 2);
            case "MM" -> within(word, 1, 12, 2, 2);
            case "HOUR" -> within(word, 0, 24, 1, 2);
            case "MINUTE" -> within(word, 0, 59, 2, 2);
            case "HHMM" -> within(word, 0, 2400, 4, 4);
            case "YEAR" -> within(word, 1600, 2100, 4, 4);
            case "WORD" -> word.isWord() ? word.lower() : null;
            case "LOWER" -> word.isWord() && !word.capital() && !CONTINUES.contains(word.lower()) ? word.lower() : null;
            case "CAPITAL" -> word.isWord() && word.capital() ? word.lower() : null;
            case "PLURAL" -> counts.isPlural(word) ? word.lower() : null;
            case "ANYDAY" -> word.capital() ? either(word, "WEEKDAY", "SHORTDAY") : null;
            case "ANYMONTH" -> word.capital() ? either(word, "MONTH", "WEAKMONTH", "SHORTMONTH") : null;
            case "MONTH", "WEAKMONTH", "WEEKDAY", "WEEKDAYS", "FEAST" -> word.capital() ? either(word, kind) : null;
            case "RHYTHM" -> word.capital() && !word.first() ? null : either(word, kind);
            default -> either(word, kind);
        };
    }

    /** Whether the word is what a class that begins with NOT leaves out. */
    private boolean excludes(String kind, List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        return switch (kind) {
            case "NOTLOWER" -> word.isWord() && !word.capital();
            case "NOTCOUNTING" -> counts.isCounting(words, at);
            case "NOTCOUNTED" -> counts.isCounted(words, at);
            case "NOTMEASURED" -> counts.isMeasured(words, at);
            case "NOTDASH" -> DASHES.contains(word.lower());
            case "NOTTENS" -> word.glued() && word.lower().equals("s");
            case "NOTWORD" -> word.isWord() && !CONTINUES.contains(word.lower());
            case "NOTOF" -> word.lower().equals("of") || word.capital();
            default -> throw new IllegalArgumentException("no class of words " + kind);
        };
    }

    private @Nullable String either(TimeWord word, String... kinds) {
        for (String kind : kinds) {
            Optional<String> value = lexicon.value(kind, word.lower());
            if (value.isPresent()) {
                return value.get();
            }
        }
        return null;
    }

    private static @Nullable String within(TimeWord word, int low, int high, int shortest, int longest) {
        int number = word.number();
        int length = word.lower().length();
        return number >= low && number <= high && length >= shortest && length <= longest
                ? Integer.toString(number)
                : null;
    }
}
