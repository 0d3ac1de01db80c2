package org.parley.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.parley.intake.html.metadata.FactFinder;
import org.parley.intake.html.metadata.PageDate;
import org.parley.intake.html.metadata.PageFacts;

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
 * @param dates all dates that the page gives for itself, the most reliable first
 */
public record PageMetadata(
        String title,
        List<String> authors,
        @Nullable PageDate publishedDate,
        @Nullable PageDate updatedDate,
        @Nullable String outletName,
        String language,
        @Nullable String canonicalAddress,
        List<PageDate> dates) {

    public PageMetadata {
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
    }

    private static final FactFinder FACTS = new FactFinder();

    /** Reads the document and leaves it as it is. */
    public static PageMetadata read(Document page, String address) {
        PageFacts facts = FACTS.read(page, address);
        return new PageMetadata(
                facts.title(),
                facts.authors(),
                facts.published(),
                facts.updated(),
                facts.outlet(),
                facts.language(),
                facts.address(),
                facts.dates());
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
