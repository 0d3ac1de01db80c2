package org.parley.finding.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number as the text gives it, with its qualifiers.
 *
 * @param first index of the first token of the number
 * @param end index after its last token
 * @param wordsFirst index of the first token with the qualifiers before it
 * @param wordsEnd index after the last token with the qualifiers after it
 * @param low lower bound, null if the words give none
 * @param high upper bound, null if the words give none
 * @param strict the bound itself is excluded
 * @param approx about this number
 * @param total called a total
 * @param shape how it counts
 */
record Quantity(
        int first,
        int end,
        int wordsFirst,
        int wordsEnd,
        @Nullable Long low,
        @Nullable Long high,
        boolean strict,
        boolean approx,
        boolean total,
        Shape shape) {

    /** How a number counts. */
    enum Shape {
        /** "35", "two or three", "a dozen". */
        NUMBER,
        /** "dozens", "hundreds of thousands", "several thousand". */
        MAGNITUDE,
        /** "several", "many", "a third". */
        QUANTIFIER,
        /** "the first reporter to die": one of them. */
        ORDINAL
    }

    boolean vague() {
        return shape == Shape.MAGNITUDE || shape == Shape.QUANTIFIER;
    }

    /** The greater of its bounds, 0 if it has none. */
    long size() {
        return Math.max(low == null ? 0 : low, high == null ? 0 : high);
    }
}
