package org.parley.intake.html.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, as found.
 *
 * @param title empty if the page has none
 * @param authors as the page writes them
 * @param outlet null if the page does not say
 * @param language as the page declares it, in small letters; empty if it does not
 * @param address null if the page does not say
 * @param published null if the page does not say
 * @param updated null if the page does not say
 * @param dates all dates that the page gives for itself, the most reliable first
 */
public record PageFacts(
        String title,
        List<String> authors,
        @Nullable String outlet,
        String language,
        @Nullable String address,
        @Nullable PageDate published,
        @Nullable PageDate updated,
        List<PageDate> dates) {

    public PageFacts {
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
    }
}
