package org.parley.reading.attribution;

/** Tokens from one index to before another. */
record Stretch(int first, int end) {

    Stretch {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no such tokens: " + first + " to " + end);
        }
    }

    boolean contains(int token) {
        return first <= token && token < end;
    }
}
