package org.parley.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that name a mention, as numbers, for quick comparison with those of another. */
final class NameWords {

    /** What the model was trained to tell apart, in its order. */
    static final int NONE_SHARED = 0;

    static final int SAME_HEAD = 1;
    static final int EQUAL = 2;
    static final int WITHIN = 3;
    static final int HOLDS = 4;
    static final int SOME_SHARED = 5;

    /** No name is longer; a hostile text must not make comparing slow. */
    private static final int MOST = 12;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** A mention's words in the order of their numbers, each once. */
    record Of(int head, int[] words) {

        boolean isEqual(Of other) {
            return Arrays.equals(words, other.words);
        }
    }

    /** The number that stands for a word of this text. */
    int number(String word) {
        return numbers.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> numbers.size());
    }

    /** @param words the numbers of the head's word and then of those beside it; as many as {@code count} of them */
    static Of of(int[] words, int count) {
        int[] sorted = Arrays.stream(words, 0, Math.min(count, MOST))
                .sorted()
                .distinct()
                .toArray();
        return new Of(words[0], sorted);
    }

    static int overlap(Of later, Of earlier) {
        int shared = shared(later.words(), earlier.words());
        if (shared == 0) {
            return NONE_SHARED;
        }
        if (shared == later.words().length) {
            return shared == earlier.words().length ? EQUAL : WITHIN;
        }
        if (shared == earlier.words().length) {
            return HOLDS;
        }
        return later.head() == earlier.head() ? SAME_HEAD : SOME_SHARED;
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
