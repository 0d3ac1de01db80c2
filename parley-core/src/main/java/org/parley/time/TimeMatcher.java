package org.parley.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** Matches the patterns against the words of a text. Bounded work for each word, so linear in the text. */
final class TimeMatcher {

    private static final Set<String> CONTINUES =
            Set.of("when", "and", "as", "after", "but", "or", "to", "with", "before", "because");

    private static final Set<String> SINGULAR_S =
            Set.of("was", "is", "has", "as", "its", "his", "this", "us", "crisis", "elections", "olympics", "across");

    /** What a match found: the words, and the values of the classes in it, in order. */
    record Match(TimePattern pattern, int from, int end, List<Captured> captured) {

        Optional<String> value(String kind) {
            return captured.stream()
                    .filter(one -> one.kind().equals(kind))
                    .map(Captured::value)
                    .findFirst();
        }

        List<String> values(String kind) {
            return captured.stream()
                    .filter(one -> one.kind().equals(kind))
                    .map(Captured::value)
                    .toList();
        }

        boolean has(String kind) {
            return value(kind).isPresent();
        }

        Optional<Integer> number(String kind) {
            return value(kind).map(Integer::parseInt);
        }
    }

    record Captured(String kind, String value) {}

    private final TimeLexicon lexicon;
    private final NumberWords numbers;
    private final Map<String, List<TimePattern>> byWord = new HashMap<>();
    private final Map<String, List<TimePattern>> byKind = new HashMap<>();

    TimeMatcher(TimeLexicon lexicon, RuleFile patterns) {
        this.lexicon = lexicon;
        this.numbers = new NumberWords(lexicon);
        for (RuleFile.Row row : patterns.rows()) {
            index(TimePattern.of(row));
        }
    }

    private void index(TimePattern pattern) {
        for (TimePattern.Element element : pattern.body()) {
            element.words()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(pattern));
            element.kinds()
                    .forEach(kind -> byKind.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(pattern));
            if (!element.optional()) {
                return;
            }
        }
    }

    /** The longest match that begins at this word; null if none does. */
    @Nullable
    Match at(List<TimeWord> words, int from) {
        Match best = longest(words, from, byWord.getOrDefault(words.get(from).lower(), List.of()), null);
        for (Map.Entry<String, List<TimePattern>> entry : byKind.entrySet()) {
            if (value(entry.getKey(), words, from) != null) {
                best = longest(words, from, entry.getValue(), best);
            }
        }
        return best;
    }

    private @Nullable Match longest(List<TimeWord> words, int from, List<TimePattern> patterns, @Nullable Match best) {
        Match longest = best;
        for (TimePattern pattern : patterns) {
            Match match = match(words, from, pattern);
            if (match != null && (longest == null || match.end() > longest.end())) {
                longest = match;
            }
        }
        return longest;
    }

    private @Nullable Match match(List<TimeWord> words, int from, TimePattern pattern) {
        TimePattern.Element before = pattern.before();
        if (before != null && (from == 0 || words.get(from).first() || !contextMatches(words, from - 1, before))) {
            return null;
        }
        List<Captured> captured = new ArrayList<>();
        int end = body(words, from, pattern, 0, captured, from);
        return end < 0 ? null : new Match(pattern, from, end, List.copyOf(captured));
    }

    private boolean contextMatches(List<TimeWord> words, int at, TimePattern.Element element) {
        return element.words().contains(words.get(at).lower())
                || element.kinds().stream().anyMatch(kind -> value(kind, words, at) != null);
    }

    private int body(List<TimeWord> words, int at, TimePattern pattern, int place, List<Captured> captured, int from) {
        if (place == pattern.body().size()) {
            return at > from && afterMatches(words, at, pattern) ? at : -1;
        }
        TimePattern.Element element = pattern.body().get(place);
        int mark = captured.size();
        int next = step(words, at, element, captured, from);
        if (next > 0) {
            int end = body(words, next, pattern, place + 1, captured, from);
            if (end > 0) {
                return end;
            }
        }
        captured.subList(mark, captured.size()).clear();
        return element.optional() ? body(words, at, pattern, place + 1, captured, from) : -1;
    }

    private boolean afterMatches(List<TimeWord> words, int at, TimePattern pattern) {
        int next = at;
        for (TimePattern.Element element : pattern.after()) {
            boolean negated = element.kinds().stream().anyMatch(kind -> kind.startsWith("NOT"));
            if (next >= words.size()) {
                return negated;
            }
            if (element.glued() && !words.get(next).glued() || !contextMatches(words, next, element)) {
                return false;
            }
            next++;
        }
        return true;
    }

    private int step(List<TimeWord> words, int at, TimePattern.Element element, List<Captured> captured, int from) {
        if (at >= words.size() || (at > from && words.get(at).first())) {
            return -1;
        }
        TimeWord word = words.get(at);
        if (element.glued() && !word.glued()) {
            return -1;
        }
        if (element.words().contains(word.lower())) {
            captured.add(new Captured("WORD", word.lower()));
            return at + 1;
        }
        for (String kind : element.kinds()) {
            NumberWords.Read number = kind.equals("NUM") ? numbers.read(words, at) : null;
            if (number != null) {
                captured.add(new Captured("NUM", number.value()));
                return number.end();
            }
            String value = kind.equals("NUM") ? null : value(kind, words, at);
            if (value != null) {
                captured.add(new Captured(kind.endsWith("MONTH") ? "MONTH" : kind, value));
                return at + 1;
            }
        }
        return -1;
    }

    private @Nullable String value(String kind, List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        return switch (kind) {
            case "NUM" -> numbers.begins(words, at) ? "" : null;
            case "DAY" -> within(word, 1, 31, 1, 2);
            case "DD" -> within(word, 1, 31, 2, 2);
            case "MM" -> within(word, 1, 12, 2, 2);
            case "HOUR" -> within(word, 0, 24, 1, 2);
            case "MINUTE" -> within(word, 0, 59, 2, 2);
            case "HHMM" -> within(word, 0, 2400, 4, 4);
            case "YEAR" -> within(word, 1600, 2100, 4, 4);
            case "WORD" -> word.isWord() ? word.lower() : null;
            case "NOTWORD" -> !word.isWord() || CONTINUES.contains(word.lower()) ? word.lower() : null;
            case "NOTCOUNTED" -> isCounted(words, at) ? null : word.lower();
            case "NOTTHAN" -> word.lower().equals("as") ? null : word.lower();
            case "ANYDAY" -> word.capital() ? either(word, "WEEKDAY", "SHORTDAY") : null;
            case "ANYMONTH" -> word.capital() ? either(word, "MONTH", "WEAKMONTH", "SHORTMONTH") : null;
            case "MONTH", "WEAKMONTH", "WEEKDAY", "WEEKDAYS", "FEAST" -> word.capital() ? either(word, kind) : null;
            case "RHYTHM" -> word.capital() && !word.first() ? null : either(word, kind);
            default -> either(word, kind);
        };
    }

    /** A number before a plural ("2000 people") or a part of a longer number counts things and is no year. */
    private static boolean isCounted(List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        boolean goesOn = word.glued()
                && (word.lower().equals(",") || word.lower().equals("."))
                && at + 1 < words.size()
                && words.get(at + 1).glued()
                && words.get(at + 1).isNumber();
        boolean plural = word.isWord()
                && !word.capital()
                && (word.lower().endsWith("s") && !SINGULAR_S.contains(word.lower())
                        || Set.of("people", "men", "women", "children", "troops", "gmt", "km", "miles")
                                .contains(word.lower()));
        return goesOn || plural || word.lower().equals("%") || word.lower().equals("percent");
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
