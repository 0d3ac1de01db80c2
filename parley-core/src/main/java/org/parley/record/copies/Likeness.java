package org.parley.record.copies;

/**
 * How much two texts have in common, in shares of their rows of three words.
 *
 * @param shared how many sampled rows both have
 * @param unquoted how many of these stand outside quotation marks in both
 * @param ofFirst share of the first one's rows that the other has too
 * @param ofSecond the same of the second one
 * @param own share of the rows outside quotation marks that both have, of the one that has fewer
 * @param lead share of the beginning of the shorter one that stands in the beginning of the other
 */
record Likeness(int shared, int unquoted, double ofFirst, double ofSecond, double own, double lead) {

    /** With fewer rows of its own a text is nothing but what it quotes. */
    private static final int FEWEST_OWN = 15;

    static Likeness of(Sketch a, Sketch b) {
        int bound = HashSample.bound(Math.max(a.halvings(), b.halvings()));
        int sizeA = HashSample.below(a.rows(), a.rows().length, bound);
        int sizeB = HashSample.below(b.rows(), b.rows().length, bound);
        int[] shared = shared(a.rows(), sizeA, b.rows(), sizeB);
        int ownA = scaled(a, sizeA);
        int ownB = scaled(b, sizeB);
        boolean quotesOnly = Math.min(ownA, ownB) < FEWEST_OWN;
        double own = quotesOnly
                ? share(shared[0], Math.min(sizeA, sizeB))
                : Math.min(1, share(shared[1], Math.min(ownA, ownB)));
        Sketch shorter = a.words() <= b.words() ? a : b;
        Sketch longer = a.words() <= b.words() ? b : a;
        int[] leads = shared(shorter.lead(), shorter.lead().length, longer.lead(), longer.lead().length);
        return new Likeness(
                shared[0],
                shared[1],
                share(shared[0], sizeA),
                share(shared[0], sizeB),
                own,
                share(leads[0], shorter.lead().length));
    }

    /** Rows outside quotation marks under the bound of the comparison. */
    private static int scaled(Sketch sketch, int size) {
        int length = sketch.rows().length;
        return length == 0 ? 0 : (int) Math.round((double) sketch.own() * size / length);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** How many of the sorted hashes both have, and how many of these are quoted in neither. */
    private static int[] shared(int[] a, int sizeA, int[] b, int sizeB) {
        int both = 0;
        int own = 0;
        int i = 0;
        int j = 0;
        while (i < sizeA && j < sizeB) {
            int order = Integer.compare(a[i] >>> 1, b[j] >>> 1);
            if (order == 0) {
                both++;
                own += ((a[i] | b[j]) & 1) == 0 ? 1 : 0;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new int[] {both, own};
    }
}
