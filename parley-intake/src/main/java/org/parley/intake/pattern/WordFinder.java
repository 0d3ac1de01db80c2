package org.parley.intake.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds many words in a text in one pass, wherever they stand and however they are written in capitals and small letters
 * (the automaton of Aho and Corasick, 1975, with every step in a table). Immutable.
 */
final class WordFinder {

    /** Of longer words the beginning is enough to make them rare. */
    private static final int LONGEST = 6;

    private static final int NONE = 0;

    /** Behind the letterlike signs, such as that of kelvin, no character is another way to write a letter of the words of rules. */
    private static final int LETTERLIKE = 0x2200;

    /** Letter by character, 0 for those of no word; what lies behind its end is of none. */
    private final char[] letters;

    private final int width;

    /** The next state by state and letter. */
    private final int[] next;

    /** Whose words end in a state; null where none does. */
    private final @Nullable BitSet[] ending;

    private WordFinder(char[] letters, int width, int[] next, @Nullable BitSet[] ending) {
        this.letters = letters;
        this.width = width;
        this.next = next;
        this.ending = ending;
    }

    /** Adds the owners of the words that stand in a text; whether it has a digit. */
    boolean collect(CharSequence text, BitSet found) {
        boolean digit = false;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && (c <= '9' || c > 0x7F && Character.isDigit(c));
            state = next[state * width + (c < letters.length ? letters[c] : NONE)];
            @Nullable BitSet owners = ending[state];
            if (owners != null) {
                found.or(owners);
            }
        }
        return digit;
    }

    /** Takes words together. */
    static final class Builder {

        private record Word(String letters, int owner) {}

        private final List<Word> words = new ArrayList<>();

        /** @param owner by whose number the word is told */
        void add(String word, int owner) {
            words.add(new Word(word.substring(0, Math.min(LONGEST, word.length())), owner));
        }

        WordFinder build() {
            char[] letters = letters();
            int width = 1 + count(letters);
            int most =
                    1 + words.stream().mapToInt(word -> word.letters().length()).sum();
            int[] next = new int[most * width];
            @Nullable BitSet[] ending = new BitSet[most];
            int states = 1;
            for (Word word : words) {
                int state = 0;
                for (int i = 0; i < word.letters().length(); i++) {
                    int step = state * width + letters[word.letters().charAt(i)];
                    next[step] = next[step] == 0 ? states++ : next[step];
                    state = next[step];
                }
                ending[state] = with(ending[state], word.owner());
            }
            fallBack(next, width, ending);
            return new WordFinder(letters, width, Arrays.copyOf(next, states * width), Arrays.copyOf(ending, states));
        }

        private static BitSet with(@Nullable BitSet owners, int owner) {
            BitSet all = owners == null ? new BitSet() : owners;
            all.set(owner);
            return all;
        }

        private static int count(char[] letters) {
            int most = 0;
            for (char letter : letters) {
                most = Math.max(most, letter);
            }
            return most;
        }

        /** Numbers the letters of the words, for every character that is one of them in capitals or small. */
        private char[] letters() {
            Map<Character, Character> numbers = new HashMap<>();
            char highest = 0;
            for (Word word : words) {
                for (int i = 0; i < word.letters().length(); i++) {
                    char c = word.letters().charAt(i);
                    numbers.putIfAbsent(c, (char) (numbers.size() + 1));
                    highest = (char) Math.max(highest, Character.toUpperCase(c));
                    highest = (char) Math.max(highest, c);
                }
            }
            char[] letters = new char[Math.max(LETTERLIKE, highest + 1)];
            for (int c = 0; c < letters.length; c++) {
                letters[c] = numbers.getOrDefault(Hint.folded((char) c), (char) NONE);
            }
            return letters;
        }

        /** Where no word goes on, the longest end of what was read that begins another word does. */
        private static void fallBack(int[] next, int width, @Nullable BitSet[] ending) {
            int[] shorter = new int[ending.length];
            Deque<Integer> open = new ArrayDeque<>(List.of(0));
            while (!open.isEmpty()) {
                int state = open.remove();
                @Nullable BitSet inherited = ending[shorter[state]];
                if (inherited != null && state != 0) {
                    BitSet all = (BitSet) inherited.clone();
                    @Nullable BitSet own = ending[state];
                    if (own != null) {
                        all.or(own);
                    }
                    ending[state] = all;
                }
                for (int letter = 0; letter < width; letter++) {
                    int step = state * width + letter;
                    int fallback = state == 0 ? 0 : next[shorter[state] * width + letter];
                    if (next[step] == 0) {
                        next[step] = fallback;
                    } else {
                        shorter[next[step]] = fallback;
                        open.add(next[step]);
                    }
                }
            }
        }
    }
}
