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

    private final WordClasses classes;
    private final Map<String, List<TimePattern>> byWord = new HashMap<>();
    private final Map<String, List<TimePattern>> byKind = new HashMap<>();

    /** Words that can stand inside a time. */
    private final Set<String> inside = new HashSet<>();

    /** Words that can be a time, or no time, by themselves. */
    private final Set<String> alone = new HashSet<>();

    /** For each word that the lexicon lists, the classes in which a pattern may begin with it. */
    private final Map<String, List<String>> kinds = new HashMap<>();

    TimeMatcher(TimeLexicon lexicon, RuleFile patterns) {
        this.classes = new WordClasses(lexicon);
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
        List<String> itsKinds =
                words.get(from).isNumber() ? WordClasses.OF_NUMBERS : kinds.getOrDefault(word, List.of());
        List<TimePattern> itsPatterns = byWord.getOrDefault(word, List.of());
        if (itsKinds.isEmpty() && (itsPatterns.isEmpty() || (!alone.contains(word) && !goesOn(words, from + 1)))) {
            return null;
        }
        Match best = longest(words, from, itsPatterns, null);
        for (String kind : itsKinds) {
            if (classes.is(kind, words, from)) {
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
        if (end < 0) {
            return null;
        }
        boolean comma = words.get(end - 1).lower().equals(",") && end - 1 > from;
        return new Match(pattern, from, comma ? end - 1 : end, List.copyOf(captured));
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
                || element.kinds().stream().anyMatch(kind -> classes.is(kind, words, at));
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
            WordClasses.Taken taken = classes.take(words, at, kind);
            if (taken != null) {
                captured.add(new Captured(taken.kind(), taken.value()));
                return taken.end();
            }
        }
        return -1;
    }
}
