package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.article.TextOrder;

/** Things of one article by where they stand, so that those in a stretch of it are found without going through all. */
final class ByPlace<T> {

    private final List<T> ordered;
    private final Function<T, Span> place;

    ByPlace(List<T> all, Function<T, Span> place) {
        this.place = place;
        this.ordered = new ArrayList<>(all);
        this.ordered.sort(Comparator.comparing(place));
    }

    /** Those that stand wholly in the stretch, in text order. */
    Stream<T> within(Span stretch) {
        return startingIn(stretch.start(), stretch.end()).filter(one -> stretch.contains(place.apply(one)));
    }

    /** Those that start at or after the one offset and at or before the other. */
    Stream<T> startingIn(int from, int to) {
        return ordered.subList(before(from), Math.max(before(from), before(to + 1))).stream();
    }

    /** How many start before an offset. */
    private int before(int offset) {
        return TextOrder.first(ordered, one -> place.apply(one).start() >= offset);
    }
}
