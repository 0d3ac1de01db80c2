package org.parley.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** Matches the patterns against the words of a text. Bounded work for each word, so linear in the text. */
final class TimeMatcher {

    private static final Set<String> CONTINUES =
            Set.of("when", "and", "as", "after", "but", "or", "to", "with", "before", "because");

    /** What says of the number behind it that it counts or numbers something. */
    private static final Set<String> COUNTING = Set.of(
            "about",
            "over",
            "than",
            "nearly",
            "almost",
            "least",
            "most",
            "some",
            "approximately",
            "roughly",
            "up",
            "$",
            "€",
            "£",
            "¥",
            "#",
            "no",
            "number",
            "flight",
            "room",
            "route",
            "highway",
            "page",
            "killed",
            "wounded",
            "injured",
            "arrested",
            "another",
            "additional",
            "total",
            "only",
            "other",
            "all",
            "/",
            ".",
            ":",
            "+",
            "km",
            "resolution",
            "unit",
            "article",
            "section",
            "protocol",
            "channel",
            "version",
            "code",
            "hours",
            "box");

    private static final Set<String> COUNTED =
            Set.of("people", "men", "women", "children", "troops", "percent", "gmt", "utc", "km", "miles");

    /** What a number can count without a plural's s, and what makes it a time of day. */
    private static final Set<String> MEASURES = Set.of(
            "people",
            "men",
            "women",
            "children",
            "troops",
            "percent",
            "gmt",
            "utc",
            "km",
            "kg",
            "m",
            "mm",
            "cm",
            "ft",
            "am",
            "pm",
            "hours",
            "local",
            "or",
            "million",
            "billion",
            "police",
            "more",
            "additional",
            "other",
            "dead",
            "wounded",
            "were",
            "have",
            "per",
            "personnel",
            "staff");

    private static final Set<String> SINGULAR_S =
            Set.of("was", "is", "has", "as", "its", "his", "this", "us", "crisis", "elections", "olympics", "across");

    /** The classes a number in digits can be of. */
    private static final List<String> NUMBERS =
            List.of("NUM", "DAY", "DD", "MM", "HOUR", "MINUTE", "HHMM", "YEAR", "YEARALONE", "OLDYEAR", "YY");

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

    /** Words that can stand inside a time. */
    private final Set<String> inside = new HashSet<>();

    /** Words that can be a time, or no time, by themselves. */
    private final Set<String> alone = new HashSet<>();

    /** For each word that the lexicon lists, the classes in which a pattern may begin with it. */
    private final Map<String, List<String>> kinds = new HashMap<>();

    TimeMatcher(TimeLexicon lexicon, RuleFile patterns) {
        this.lexicon = lexicon;
        this.numbers = new NumberWords(lexicon);
        for (RuleFile.Row row : patterns.rows()) {
            index(TimePattern.of(row));
        }
        lexicon.words().forEach((word, itsKinds) -> kinds.put(word, beginning(itsKinds)));
        inside.addAll(lexicon.words().keySet());
    }

    private List<String> beginning(Set<String> itsKinds) {
        Set<String> all = new TreeSet<>(itsKinds);
        if (itsKinds.contains("NUMBER")) {
            all.addAll(List.of("NUM", "SPOKENYEAR"));
        }
        if (itsKinds.contains("WEEKDAY") || itsKinds.contains("SHORTDAY")) {
            all.add("ANYDAY");
        }
        if (itsKinds.stream().anyMatch(kind -> kind.endsWith("MONTH"))) {
            all.add("ANYMONTH");
        }
        return all.stream().filter(byKind::containsKey).toList();
    }

    private void index(TimePattern pattern) {
        pattern.body().forEach(element -> inside.addAll(element.words()));
        List<TimePattern.Element> needed =
                pattern.body().stream().filter(element -> !element.optional()).toList();
        if (needed.size() == 1) {
            alone.addAll(needed.get(0).words());
        }
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
        String word = words.get(from).lower();
        List<String> itsKinds = words.get(from).isNumber() ? NUMBERS : kinds.getOrDefault(word, List.of());
        List<TimePattern> itsPatterns = byWord.getOrDefault(word, List.of());
        if (itsKinds.isEmpty() && (itsPatterns.isEmpty() || (!alone.contains(word) && !goesOn(words, from + 1)))) {
            return null;
        }
        Match best = longest(words, from, itsPatterns, null);
        for (String kind : itsKinds) {
            if (value(kind, words, from) != null) {
                best = longest(words, from, byKind.getOrDefault(kind, List.of()), best);
            }
        }
        return best;
    }

    /** Whether the word behind a first word can belong to a time at all; most behind "the" cannot. */
    private boolean goesOn(List<TimeWord> words, int at) {
        return at < words.size()
                && (!words.get(at).isWord() || inside.contains(words.get(at).lower()));
    }

    private @Nullable Match longest(List<TimeWord> words, int from, List<TimePattern> patterns, @Nullable Match best) {
        Match longest = best;
        for (TimePattern pattern : patterns) {
            Match match = match(words, from, pattern);
            if (match != null && (longest == null || isBetter(match, longest))) {
                longest = match;
            }
        }
        return longest;
    }

    /** The longer; of two as long the one that asks more of the words around it. */
    private static boolean isBetter(Match match, Match other) {
        return match.end() > other.end()
                || (match.end() == other.end()
                        && match.pattern().asks() > other.pattern().asks());
    }

    private @Nullable Match match(List<TimeWord> words, int from, TimePattern pattern) {
        TimePattern.Element before = pattern.before();
        if (before != null && !beforeMatches(words, from, before)) {
            return null;
        }
        List<Captured> captured = new ArrayList<>();
        int end = body(words, from, pattern, 0, captured, from);
        return end < 0 ? null : new Match(pattern, from, end, List.copyOf(captured));
    }

    private boolean beforeMatches(List<TimeWord> words, int from, TimePattern.Element before) {
        if (from == 0 || words.get(from).first()) {
            return isNegated(before);
        }
        return contextMatches(words, from - 1, before);
    }

    /** What must not stand there is satisfied where nothing stands. */
    private static boolean isNegated(TimePattern.Element element) {
        return element.kinds().stream().anyMatch(kind -> kind.startsWith("NOT"));
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
            if (next >= words.size() || words.get(next).first()) {
                return isNegated(element);
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
            int next = take(words, at, kind, captured);
            if (next > 0) {
                return next;
            }
        }
        return -1;
    }

    /** Takes one of this class at this place; the end of it, -1 if there is none. */
    private int take(List<TimeWord> words, int at, String kind, List<Captured> captured) {
        NumberWords.Read number = switch (kind) {
            case "NUM" -> numbers.read(words, at);
            case "SPOKENYEAR" -> numbers.year(words, at);
            default -> null;
        };
        if (number != null) {
            captured.add(new Captured(kind.equals("NUM") ? "NUM" : "YEAR", number.value()));
            return number.end();
        }
        String value = kind.equals("NUM") || kind.equals("SPOKENYEAR") ? null : value(kind, words, at);
        if (value == null) {
            return -1;
        }
        captured.add(new Captured(shown(kind), value));
        return at + 1;
    }

    private static String shown(String kind) {
        return kind.endsWith("MONTH") ? "MONTH" : kind.equals("YEARALONE") ? "YEAR" : kind;
    }

    private @Nullable String value(String kind, List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        return switch (kind) {
            case "NUM" -> numbers.begins(words, at) ? "" : null;
            case "SPOKENYEAR" -> numbers.year(words, at) == null ? null : "";
            case "NUMERAL" -> word.isNumber() ? word.lower() : null;
            case "YY" -> within(word, 0, 99, 2, 2);
            case "OLDYEAR" -> within(word, 1, 9999, 1, 4);
            case "YEARALONE" -> isRound(word) ? null : within(word, 1500, 2100, 4, 4);
            case "LOWER" -> word.isWord() && !word.capital() && !CONTINUES.contains(word.lower()) ? word.lower() : null;
            case "CAPITAL" -> word.isWord() && word.capital() ? word.lower() : null;
            case "PLURAL" -> isPlural(word) ? word.lower() : null;
            case "NOTLOWER" -> word.isWord() && !word.capital() ? null : word.lower();
            case "NOTCOUNTING" -> isCounting(words, at) ? null : word.lower();
            case "NOTDASH" -> Set.of("-", "–", "—", "/").contains(word.lower()) ? null : word.lower();
            case "NOTTENS" -> word.glued() && word.lower().equals("s") ? null : word.lower();
            case "DAY" -> within(word, 1, 31, 1, 2);
            case "DD" -> within(word, 1, 31, 2, 2);
            case "MM" -> within(word, 1, 12, 2, 2);
            case "HOUR" -> within(word, 0, 24, 1, 2);
            case "MINUTE" -> within(word, 0, 59, 2, 2);
            case "HHMM" -> within(word, 0, 2400, 4, 4);
            case "YEAR" -> within(word, 1600, 2100, 4, 4);
            case "WORD" -> word.isWord() ? word.lower() : null;
            case "NOTWORD" -> !word.isWord() || CONTINUES.contains(word.lower()) ? word.lower() : null;
            case "NOTOF" -> word.lower().equals("of") || word.capital() ? null : word.lower();
            case "NOTMEASURED" -> isCounted(words, at) || MEASURES.contains(word.lower()) ? null : word.lower();
            case "NOTCOUNTED" -> isCounted(words, at) ? null : word.lower();
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
                && Set.of(",", ".", ":").contains(word.lower())
                && at + 1 < words.size()
                && words.get(at + 1).glued()
                && words.get(at + 1).isNumber();
        boolean measure = word.isWord() && (COUNTED.contains(word.lower()) || isPlural(word));
        boolean joined = word.glued() && (word.isWord() || word.lower().equals("/"));
        return goesOn || measure || joined || word.lower().equals("%");
    }

    private static boolean isPlural(TimeWord word) {
        String lower = word.lower();
        return !word.capital()
                && word.isWord()
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !SINGULAR_S.contains(lower);
    }

    /** Before a number: what makes it a count, a price, a part of another number or the name of a thing. */
    private static boolean isCounting(List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        boolean joined = at + 1 < words.size() && words.get(at + 1).glued();
        return COUNTING.contains(word.lower()) && (word.isWord() || joined)
                || (joined && (word.isNumber() || word.lower().equals(",") || isHyphenOfName(words, at)));
    }

    /** "post-1945" says when; "A-1941" names a thing. */
    private static boolean isHyphenOfName(List<TimeWord> words, int at) {
        if (!words.get(at).lower().equals("-") || at == 0 || !words.get(at).glued()) {
            return false;
        }
        return !Set.of("pre", "post", "mid").contains(words.get(at - 1).lower());
    }

    /** A round number is more often a count than a year. */
    private static boolean isRound(TimeWord word) {
        return word.number() % 100 == 0;
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
