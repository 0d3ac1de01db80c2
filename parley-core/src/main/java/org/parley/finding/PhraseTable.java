package org.parley.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their first word. A phrase is words in a row; a star ends a stem, {@code ..} stands for up to three words in
 * between. Looking up takes time in proportion to the text, however often a phrase repeats.
 */
final class PhraseTable<V> {

    private static final int GAP = 3;

    private final Map<String, List<Entry<V>>> exact = new HashMap<>();
    private final Map<String, List<Entry<V>>> stems = new HashMap<>();
    private int longestStem;

    private record Entry<V>(List<String> words, V value) {}

    private record Match<V>(int end, V value) {}

    /** @throws IllegalArgumentException if the phrase has no words, or begins or ends with a gap */
    void add(String phrase, V value) {
        List<String> words = List.of(phrase.strip().split("\\s+"));
        String first = words.get(0);
        if (first.isEmpty() || first.equals("..") || words.get(words.size() - 1).equals("..")) {
            throw new IllegalArgumentException("a phrase begins and ends with a word");
        }
        boolean stem = first.endsWith("*");
        String key = stem ? first.substring(0, first.length() - 1) : first;
        (stem ? stems : exact).computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry<>(words, value));
        longestStem = stem ? Math.max(longestStem, key.length()) : longestStem;
    }

    /** Values of the phrases in the words, in text order; where phrases begin at one word the longest counts, and none begins inside another. */
    List<V> in(List<String> words) {
        List<V> values = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match<V> match = longestAt(words, at);
            if (match == null) {
                at++;
            } else {
                values.add(match.value());
                at = match.end();
            }
        }
        return values;
    }

    private @Nullable Match<V> longestAt(List<String> words, int at) {
        String first = words.get(at);
        Match<V> best = longest(null, exact.get(first), words, at);
        for (int length = Math.min(longestStem, first.length()); length > 0; length--) {
            best = longest(best, stems.get(first.substring(0, length)), words, at);
        }
        return best;
    }

    private static <V> @Nullable Match<V> longest(
            @Nullable Match<V> best, @Nullable List<Entry<V>> entries, List<String> words, int at) {
        Match<V> longest = best;
        for (Entry<V> entry : entries == null ? List.<Entry<V>>of() : entries) {
            int end = end(entry.words(), 1, words, at + 1);
            if (end > (longest == null ? at : longest.end())) {
                longest = new Match<>(end, entry.value());
            }
        }
        return longest;
    }

    /** Where the rest of the phrase ends, or -1. */
    private static int end(List<String> phrase, int from, List<String> words, int at) {
        if (from == phrase.size()) {
            return at;
        }
        if (phrase.get(from).equals("..")) {
            for (int skipped = 0; skipped <= GAP; skipped++) {
                int end = end(phrase, from + 1, words, at + skipped);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < words.size() && matches(phrase.get(from), words.get(at))
                ? end(phrase, from + 1, words, at + 1)
                : -1;
    }

    private static boolean matches(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(word);
    }
}
