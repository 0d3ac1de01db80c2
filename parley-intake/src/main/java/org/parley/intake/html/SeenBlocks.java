package org.parley.intake.html;

/** On how many different titles' pages each block stood, as far as neighbours tell. Blocks and titles are known by their hashes: some forty bytes a block. Not safe for threads. */
final class SeenBlocks {

    /** What is new after that is not learned; some twenty megabytes. */
    private static final int MOST_BLOCKS = 500_000;

    private static final int FIRST = 1 << 10;

    private long[] blocks = new long[FIRST];

    /** The number of titles, and the hash of the last; 0 where there is no block. */
    private long[] titles = new long[FIRST];

    private int size;

    /** On how many pages with other titles the block stood before; remembers that it stands on this one. */
    int others(String block, String title) {
        long hash = hash(block);
        int last = (int) hash(title);
        int place = place(hash);
        long before = titles[place];
        if (before == 0) {
            if (size < MOST_BLOCKS) {
                add(place, hash, last);
            }
            return 0;
        }
        int count = (int) (before >>> Integer.SIZE);
        if ((int) before == last) {
            return count - 1;
        }
        titles[place] = (count + 1L) << Integer.SIZE | last & 0xFFFFFFFFL;
        return count;
    }

    private void add(int place, long hash, int title) {
        blocks[place] = hash;
        titles[place] = 1L << Integer.SIZE | title & 0xFFFFFFFFL;
        size++;
        if (2 * size > blocks.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldBlocks = blocks;
        long[] oldTitles = titles;
        blocks = new long[2 * oldBlocks.length];
        titles = new long[blocks.length];
        for (int i = 0; i < oldBlocks.length; i++) {
            if (oldTitles[i] != 0) {
                int place = place(oldBlocks[i]);
                blocks[place] = oldBlocks[i];
                titles[place] = oldTitles[i];
            }
        }
    }

    private int place(long hash) {
        int mask = blocks.length - 1;
        int place = (int) hash & mask;
        while (titles[place] != 0 && blocks[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** FNV-1a over the characters, the bits spread as MurmurHash3 does last. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
