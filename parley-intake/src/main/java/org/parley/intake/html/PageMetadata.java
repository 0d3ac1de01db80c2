package org.parley.intake.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article.
 *
 * @param title empty if the page has none
 * @param authors persons only, as the page writes them
 * @param publishedDate null if the page does not say
 * @param updatedDate null if the page does not say
 * @param outletName null if the page does not say
 * @param language as the page declares it, in lower case; empty if it does not
 * @param canonicalAddress null if the page does not say
 */
public record PageMetadata(
        String title,
        List<String> authors,
        @Nullable PageDate publishedDate,
        @Nullable PageDate updatedDate,
        @Nullable String outletName,
        String language,
        @Nullable String canonicalAddress) {

    public PageMetadata {
        authors = List.copyOf(authors);
    }

    /** Reads the document and leaves it as it is. */
    public static PageMetadata read(Document page, String address) {
        @Nullable Element link = page.selectFirst("link[rel=canonical][href]");
        @Nullable String canonical = link == null ? null : link.attr("href").strip();
        @Nullable Element html = page.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").strip().toLowerCase(java.util.Locale.ROOT);
        return new PageMetadata(
                page.title(), List.of(), null, null, null, language, isWebAddress(canonical) ? canonical : null);
    }

    private static boolean isWebAddress(@Nullable String words) {
        try {
            return words != null
                    && words.startsWith("http")
                    && URI.create(words).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public Optional<PageDate> published() {
        return Optional.ofNullable(publishedDate);
    }

    public Optional<PageDate> updated() {
        return Optional.ofNullable(updatedDate);
    }

    public Optional<String> outlet() {
        return Optional.ofNullable(outletName);
    }

    public Optional<String> canonical() {
        return Optional.ofNullable(canonicalAddress);
    }
}
