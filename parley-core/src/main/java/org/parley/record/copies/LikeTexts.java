package org.parley.record.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.spill.SortedLongs;

/**
 * Finds the texts that share rows of words with an earlier one, by the rows that each is found by. Of a row that very many
 * texts have only the first are kept, so that the time does not grow with a phrase that everybody uses. Rows and pairs are sorted
 * outside memory. Not safe for threads; closed after use.
 */
final class LikeTexts implements AutoCloseable {

    private static final int MOST_OF_ONE_ROW = 32;
    private static final int MOST_FOUND = 24;

    /** One row of five may be chance. */
    private static final int FEWEST_IN_COMMON = 2;

    /** Texts that are not found by more rows than this need only one in common. */
    private static final int FEW_ROWS = 4;

    private static final long NUMBER = 0xFFFFFFFFL;

    private final SortedLongs rows = new SortedLongs();
    private final SortedLongs pairs = new SortedLongs();
    private final BitSet ofFewRows = new BitSet();

    private final int[] first = new int[MOST_OF_ONE_ROW];
    private int firsts;
    private long row = -1;

    private int text = -1;
    private int other = -1;
    private int common;
    private List<Like> found = new ArrayList<>();

    /** Another text, and how many rows both have. */
    private record Like(int number, int common) {}

    /** Takes a text with the earlier ones that are like it. */
    @FunctionalInterface
    interface Each {

        /** @param earlier those that have most in common with it, most first; at most a fixed number */
        void accept(int number, List<Integer> earlier);
    }

    /** Adds the text of that number with the rows it is found by. */
    void add(int number, int[] anchors) {
        ofFewRows.set(number, anchors.length <= FEW_ROWS);
        for (int anchor : anchors) {
            rows.add((long) anchor << Integer.SIZE | number);
        }
    }

    /** Gives each text that is like an earlier one, by their numbers. Called once, when all are added. */
    void forEach(Each each) {
        rows.forEach(this::pairUp);
        pairs.forEach(pair -> {
            if ((int) (pair >>> Integer.SIZE) != text || (int) (pair & NUMBER) != other) {
                like();
                if ((int) (pair >>> Integer.SIZE) != text) {
                    give(each);
                }
                text = (int) (pair >>> Integer.SIZE);
                other = (int) (pair & NUMBER);
            }
            common++;
        });
        like();
        give(each);
    }

    private void pairUp(long entry) {
        if (entry >>> Integer.SIZE != row) {
            row = entry >>> Integer.SIZE;
            firsts = 0;
        }
        for (int i = 0; i < firsts; i++) {
            pairs.add(entry << Integer.SIZE | first[i]);
        }
        if (firsts < MOST_OF_ONE_ROW) {
            first[firsts++] = (int) (entry & NUMBER);
        }
    }

    private void like() {
        if (common >= FEWEST_IN_COMMON || common == 1 && ofFewRows.get(text)) {
            found.add(new Like(other, common));
        }
        common = 0;
    }

    private void give(Each each) {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt((Like like) -> -like.common()).thenComparingInt(Like::number));
            each.accept(text, found.stream().limit(MOST_FOUND).map(Like::number).toList());
            found = new ArrayList<>();
        }
    }

    @Override
    public void close() {
        rows.close();
        pairs.close();
    }
}
