package org.parley.record.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the texts that share rows of words with another, by the rows that each is found by. Of a row that very many texts
 * have only the first are kept, so that neither memory nor time grows with a phrase that everybody uses.
 */
final class SketchIndex {

    private static final int MOST_OF_ONE_ROW = 32;
    private static final int MOST_FOUND = 24;

    /** One row of five may be chance. */
    private static final int FEWEST_IN_COMMON = 2;

    /** Texts that are not found by more rows than this need only one in common. */
    private static final int FEW_ROWS = 4;

    private int[] keys = new int[1 << 12];
    private int[] heads = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int used;
    private int[] next = new int[1 << 12];
    private int[] texts = new int[1 << 12];
    private int entries;
    private int[] hits = new int[64];

    /** Adds the text of that number; numbers are given in order from 0. */
    void add(int number, Sketch sketch) {
        if (number >= hits.length) {
            hits = Arrays.copyOf(hits, 2 * number);
        }
        for (int anchor : sketch.anchors()) {
            int slot = slot(anchor);
            if (counts[slot] == 0) {
                keys[slot] = anchor;
                used++;
            }
            if (counts[slot] < MOST_OF_ONE_ROW) {
                link(slot, number);
            }
            if (used * 2 > keys.length) {
                grow();
            }
        }
    }

    private void link(int slot, int number) {
        if (entries == texts.length) {
            texts = Arrays.copyOf(texts, 2 * entries);
            next = Arrays.copyOf(next, 2 * entries);
        }
        texts[entries] = number;
        next[entries] = counts[slot] == 0 ? -1 : heads[slot];
        heads[slot] = entries++;
        counts[slot]++;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (int) Sketch.spread(key) & mask;
        while (counts[slot] > 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        heads = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** The numbers of the texts that have most in common with this one, most first; at most a fixed number. */
    List<Integer> like(Sketch sketch) {
        List<Integer> touched = new ArrayList<>();
        for (int anchor : sketch.anchors()) {
            int slot = slot(anchor);
            for (int entry = counts[slot] == 0 ? -1 : heads[slot]; entry >= 0; entry = next[entry]) {
                if (hits[texts[entry]]++ == 0) {
                    touched.add(texts[entry]);
                }
            }
        }
        int fewest = sketch.anchors().length <= FEW_ROWS ? 1 : FEWEST_IN_COMMON;
        List<Integer> found = touched.stream()
                .filter(number -> hits[number] >= fewest)
                .sorted(Comparator.comparingInt((Integer number) -> -hits[number])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_FOUND)
                .toList();
        touched.forEach(number -> hits[number] = 0);
        return found;
    }
}
