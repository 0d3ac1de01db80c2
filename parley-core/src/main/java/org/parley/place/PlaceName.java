package org.parley.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;

/**
 * A bare name of a place in an article, whatever it is used for.
 *
 * @param span the name alone, without "near" and the like
 * @param words the article's own spelling
 * @param use what the name stands for there
 * @param place the place that bears the name, null if it cannot be told
 * @param alternatives other places of that name that were considered
 */
public record PlaceName(
        Span span, String words, Use use, @Nullable Place place, List<Place> alternatives) {

    public PlaceName {
        alternatives = List.copyOf(alternatives);
    }

    /** What a name of a place stands for. */
    public enum Use {
        /** The place: something is, happens or goes there. */
        WHERE,
        /** Who governs it or lives there, or what comes from there: "Ankara denied it", "Lagos traders". */
        WHO,
        /** A part of a longer name: "Bank of Ghana". */
        NAME;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
