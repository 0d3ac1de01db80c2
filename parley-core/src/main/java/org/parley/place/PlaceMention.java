package org.parley.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;

/**
 * Words that say where.
 *
 * @param span the words, with "near" and the like where they are part of what is said
 * @param words the article's own spelling
 * @param place the place meant, null if it cannot be told
 * @param precision how precisely the words say it, never finer than they do
 * @param alternatives other places of that name that were considered
 * @param about the place that the words describe theirs by ("near Lviv", "the south of Goma"), null if they name the place itself
 */
public record PlaceMention(
        Span span,
        String words,
        @Nullable Place place,
        PlacePrecision precision,
        List<Place> alternatives,
        @Nullable Place about) {

    public PlaceMention {
        alternatives = List.copyOf(alternatives);
    }

    /** Words that name the place itself. */
    public PlaceMention(
            Span span, String words, @Nullable Place place, PlacePrecision precision, List<Place> alternatives) {
        this(span, words, place, precision, alternatives, null);
    }
}
