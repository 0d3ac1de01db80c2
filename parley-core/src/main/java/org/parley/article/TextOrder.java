package org.parley.article;

import java.util.List;
import java.util.function.Predicate;

/** Looks things up in lists that are sorted by where they stand in a text. */
public final class TextOrder {

    private TextOrder() {}

    /**
     * Index of the first item that passes, the list's size if none does; by halving, so a test that one item passes must
     * be passed by all behind it.
     */
    public static <T> int first(List<T> items, Predicate<? super T> test) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(items.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
