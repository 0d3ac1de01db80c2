package org.parley.record.copies;

import java.util.Arrays;

/**
 * The smallest hashes of a set: all that lie under a bound, which is halved until no more than a fixed number is left. Two
 * samples are compared under the lower bound of both, so that the shares they tell are true of sets of very different sizes.
 */
final class HashSample {

    private static final int MOST_HALVINGS = 24;

    private final int most;
    private int[] hashes = new int[64];
    private int size;
    private int halvings;

    /** With the most hashes to keep, and how often the bound is halved to begin with. */
    HashSample(int most, int halvings) {
        this.most = most;
        this.halvings = halvings;
    }

    /** The bound after so many halvings; hashes are not negative. */
    static int bound(int halvings) {
        return Integer.MAX_VALUE >>> halvings;
    }

    void add(int hash) {
        if (hash > bound(halvings)) {
            return;
        }
        if (size == hashes.length) {
            if (size >= 2 * most) {
                shrink();
            }
            hashes = size == hashes.length ? Arrays.copyOf(hashes, 2 * size) : hashes;
        }
        hashes[size++] = hash;
    }

    /** Takes out what is there twice (but for the lowest bit, the lower one stays) and lowers the bound until it fits. */
    private void shrink() {
        Arrays.sort(hashes, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || hashes[kept - 1] >>> 1 != hashes[i] >>> 1) {
                hashes[kept++] = hashes[i];
            }
        }
        while (kept > most && halvings < MOST_HALVINGS) {
            halvings++;
            kept = below(hashes, kept, bound(halvings));
        }
        size = kept;
    }

    /** How many of the sorted hashes are not over the bound. */
    static int below(int[] sorted, int size, int bound) {
        int found = Arrays.binarySearch(sorted, 0, size, bound);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The hashes, sorted, each once. */
    int[] sorted() {
        shrink();
        return Arrays.copyOf(hashes, size);
    }

    /** How often the bound was halved; asked for after {@link #sorted}. */
    int halvings() {
        return halvings;
    }
}
