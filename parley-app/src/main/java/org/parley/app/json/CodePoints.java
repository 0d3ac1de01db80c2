package org.parley.app.json;

import java.util.Arrays;

/** Offsets of one text as Unicode code points: what leaves Parley, where Java counts UTF-16 units. */
final class CodePoints {

    /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
    private final int[] lowSurrogates;

    CodePoints(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, count);
    }

    int at(int utf16) {
        int place = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (place >= 0 ? place : -place - 1);
    }
}
