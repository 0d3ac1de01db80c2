package org.parley.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/**
 * Where a finding says it is.
 *
 * @param words the article's words
 * @param name those words as a name to show ("near Lviv")
 * @param place the gazetteer's place, null if it could not be told
 * @param precision how precisely it is said, null if not told
 */
public record Where(
        List<Passage> words,
        String name,
        @Nullable Place place,
        @Nullable PlacePrecision precision) {

    public Where {
        words = List.copyOf(words);
    }
}
