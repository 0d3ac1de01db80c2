package org.parley.intake.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of a page that is written as things happen, counted in reading order. */
final class LiveItems {

    /** One entry holds less of the text than this; a box with more is the whole page. */
    private static final double MOST = 0.7;

    private final Map<Box, Integer> numbers = new IdentityHashMap<>();

    private LiveItems() {}

    /** A page with one entry is no live page. */
    static LiveItems in(BodyExtractor.Found found) {
        LiveItems items = new LiveItems();
        for (Piece piece : found.body()) {
            @Nullable Box entry = entry(piece.box, found.main());
            if (entry != null && !items.numbers.containsKey(entry)) {
                items.numbers.put(entry, items.numbers.size() + 1);
            }
        }
        return items.numbers.size() > 1 ? items : new LiveItems();
    }

    Optional<Integer> number(Piece piece, Box main) {
        @Nullable Box entry = entry(piece.box, main);
        return entry == null ? Optional.empty() : Optional.ofNullable(numbers.get(entry));
    }

    private static @Nullable Box entry(Box from, Box main) {
        @Nullable Box entry = null;
        for (Box box = from; box != null && box != main; box = box.parent) {
            if (box.is(Role.LIVE_ITEM) && box.good < MOST * main.good) {
                entry = box;
            }
        }
        return entry;
    }
}
