package org.parley.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Passage;
import org.parley.place.Place;
import org.parley.place.PlaceMention;
import org.parley.place.PlacePrecision;

/**
 * Where a finding says it is.
 *
 * @param words the article's words
 * @param name those words as a name to show ("near Lviv")
 * @param place the gazetteer's place, null if it could not be told
 * @param precision how precisely it is said, null if not told
 * @param about the place that the words describe theirs by ("near Lviv"), null if they name the place itself
 * @param readings other places that the words could mean
 */
public record Where(
        List<Passage> words,
        String name,
        @Nullable Place place,
        @Nullable PlacePrecision precision,
        @Nullable Place about,
        List<Place> readings) {

    public Where {
        words = List.copyOf(words);
        // A record kept by an earlier version has none.
        readings = readings == null ? List.of() : List.copyOf(readings);
    }

    /** A place that its words name outright and that nothing else is called by. */
    public Where(List<Passage> words, String name, @Nullable Place place, @Nullable PlacePrecision precision) {
        this(words, name, place, precision, null, List.of());
    }

    /** The place that a mention in an article tells of. */
    public static Where of(PlaceMention mention, Article article) {
        return new Where(
                List.of(article.passage(mention.span())),
                mention.words(),
                mention.place(),
                mention.precision(),
                mention.about(),
                mention.alternatives());
    }
}
