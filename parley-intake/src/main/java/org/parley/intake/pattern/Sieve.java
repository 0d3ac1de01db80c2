package org.parley.intake.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Rules that each look for a cue, and a quick way to those that can find it in a text: one pass over the text tells which
 * of the words that matches must hold it has. Immutable.
 *
 * @param <T> a rule
 */
public final class Sieve<T> {

    private final List<T> rules;
    private final WordFinder words;
    private final BitSet wordless = new BitSet();
    private final BitSet needDigit = new BitSet();

    /** @param cue what a rule looks for */
    public Sieve(List<T> rules, Function<T, Cue> cue) {
        this.rules = List.copyOf(rules);
        WordFinder.Builder builder = new WordFinder.Builder();
        for (int i = 0; i < rules.size(); i++) {
            Hint hint = cue.apply(rules.get(i)).hint();
            wordless.set(i, hint.words().isEmpty());
            needDigit.set(i, hint.digit());
            for (String word : hint.words()) {
                builder.add(word, i);
            }
        }
        words = builder.build();
    }

    /** The rules whose cue a text may have, in their order; each whose cue it has is among them. */
    public List<T> mayBeIn(CharSequence text) {
        BitSet found = (BitSet) wordless.clone();
        if (!words.collect(text, found)) {
            found.andNot(needDigit);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<T> few = new ArrayList<>();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            few.add(rules.get(i));
        }
        return few;
    }
}
