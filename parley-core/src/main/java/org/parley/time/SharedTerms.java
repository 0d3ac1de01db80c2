package org.parley.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.parley.spill.SortedLongs;

/**
 * Which articles of a run have how many terms in common. Terms are known by their hashes and sorted outside memory, so that a
 * run of any size costs four bytes an article. Not safe for threads; closed after use.
 */
final class SharedTerms implements AutoCloseable {

    private static final int BITS_OF_NUMBER = 25;
    private static final int NUMBER = (1 << BITS_OF_NUMBER) - 1;

    /** A term that more articles have tells no two of them apart. */
    private static final int MOST_ARTICLES = 300;

    private final SortedLongs terms = new SortedLongs();
    private final SortedLongs pairs = new SortedLongs();
    private int[] sizes = new int[64];

    private final int[] having = new int[MOST_ARTICLES];
    private int count;
    private long term;

    private int asked = -1;
    private int other = -1;
    private int common;
    private TreeMap<Integer, Double> shares = new TreeMap<>();

    /** Takes what an article shares with others. */
    @FunctionalInterface
    interface Each {
        void accept(int asked, TreeMap<Integer, Double> shares);
    }

    /** Adds the terms of an article, by hashes of which the first 39 bits count. */
    void add(int number, Set<Long> hashes) {
        if (number > NUMBER) {
            throw new IllegalArgumentException("more articles than one run can have");
        }
        if (number >= sizes.length) {
            sizes = Arrays.copyOf(sizes, Math.max(number + 1, 2 * sizes.length));
        }
        sizes[number] = hashes.size();
        hashes.forEach(hash -> terms.add(hash & ~NUMBER | number));
    }

    /**
     * Gives each of the articles asked for, in their order, with the share of the terms that others have too.
     *
     * @param fewest with fewer terms in common the other is left out
     * @param whole of the numbers of terms of both that of which the share is meant
     */
    void forEach(BitSet asking, int fewest, IntBinaryOperator whole, Each each) {
        terms.forEach(entry -> {
            if ((entry & ~NUMBER) != term) {
                pairUp(asking);
                term = entry & ~NUMBER;
            }
            if (count < MOST_ARTICLES) {
                having[count] = (int) (entry & NUMBER);
            }
            count++;
        });
        pairUp(asking);
        pairs.forEach(pair -> {
            int first = (int) (pair >>> Integer.SIZE);
            if (first != asked || (int) pair != other) {
                share(fewest, whole);
                give(first, each);
                other = (int) pair;
            }
            common++;
        });
        share(fewest, whole);
        give(-1, each);
    }

    /** The articles that have the term, each that is asked for with each other. */
    private void pairUp(BitSet asking) {
        for (int i = 0; i < count && count <= MOST_ARTICLES; i++) {
            for (int j = 0; j < count && asking.get(having[i]); j++) {
                if (i != j) {
                    pairs.add((long) having[i] << Integer.SIZE | having[j]);
                }
            }
        }
        count = 0;
    }

    private void share(int fewest, IntBinaryOperator whole) {
        if (common >= fewest) {
            shares.put(other, (double) common / whole.applyAsInt(sizes[asked], sizes[other]));
        }
        common = 0;
    }

    private void give(int next, Each each) {
        if (next != asked) {
            if (!shares.isEmpty()) {
                each.accept(asked, shares);
                shares = new TreeMap<>();
            }
            asked = next;
        }
    }

    @Override
    public void close() {
        terms.close();
        pairs.close();
    }
}
