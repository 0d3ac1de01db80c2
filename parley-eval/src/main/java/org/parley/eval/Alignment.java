package org.parley.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Lays two texts side by side word by word: a check on what samples of hashes say that uses none of them. */
final class Alignment {

    private static final int MOST_WORDS = 4000;

    private Alignment() {}

    /** Length of the longest sequence of words that both have in the same order, as a share of the shorter text. */
    static double share(String a, String b) {
        String[] first = words(a);
        String[] second = words(b);
        Map<String, Integer> numbers = new HashMap<>();
        int[] row = new int[second.length + 1];
        int[] codes = new int[second.length];
        for (int i = 0; i < second.length; i++) {
            codes[i] = numbers.computeIfAbsent(second[i], word -> numbers.size());
        }
        for (String word : first) {
            int code = numbers.getOrDefault(word, -1);
            int diagonal = 0;
            for (int i = 0; i < codes.length; i++) {
                int above = row[i + 1];
                row[i + 1] = code == codes[i] ? diagonal + 1 : Math.max(above, row[i]);
                diagonal = above;
            }
        }
        int shorter = Math.min(first.length, second.length);
        return shorter == 0 ? 0 : (double) row[second.length] / shorter;
    }

    private static String[] words(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", MOST_WORDS + 1);
        return words.length <= MOST_WORDS ? words : Arrays.copyOf(words, MOST_WORDS);
    }
}
