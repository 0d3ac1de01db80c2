package org.parley.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.DateSource;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.intake.html.Block;
import org.parley.intake.html.HtmlPage;
import org.parley.intake.html.HtmlReader;
import org.parley.intake.html.PageMetadata;
import org.parley.intake.html.metadata.DateSign;
import org.parley.intake.html.metadata.PageDate;

/** Makes drafts of web pages: the body is the text, and what is not plain body in it is marked. Safe for many threads. */
final class HtmlDrafts {

    private final HtmlReader reader = HtmlReader.learning();
    private final OutletHosts hosts = OutletHosts.table();

    /**
     * The page by itself.
     *
     * @param html decoded
     */
    HtmlPage read(String html, Draft given) {
        return reader.parse(html, address(given));
    }

    private static String address(Draft given) {
        return given.url() == null ? "" : given.url();
    }

    /**
     * Called for the pages in their order, for what earlier ones had says what of a later one is furniture.
     *
     * @param alone the page as it was read
     * @param given what the input itself says about the page, its text aside; it goes before what the page says
     */
    Draft draft(HtmlPage alone, Draft given) {
        HtmlPage page = reader.learn(alone, address(given));
        PageMetadata metadata = page.metadata();
        @Nullable String address = first(given.url(), metadata.canonicalAddress());
        @Nullable String title = first(given.title(), metadata.title());
        return new Draft(
                given.name(),
                given.where(),
                given.format(),
                address,
                title,
                given.authors().isEmpty() ? metadata.authors() : given.authors(),
                given.date() != null
                        ? given.date()
                        : own(metadata).map(PageDate::day).orElse(null),
                given.updated() != null
                        ? given.updated()
                        : metadata.updated().map(PageDate::day).orElse(null),
                first(given.outlet(), outlet(address, metadata)),
                given.origin(),
                first(given.language(), metadata.language()),
                page.text(),
                marks(page.blocks()),
                title != null,
                given.date() != null
                        ? given.dateSource()
                        : own(metadata).map(HtmlDrafts::source).orElse(null));
    }

    /** The page's date, unless only the address has it: that is read with the text, which may know better. */
    private static Optional<PageDate> own(PageMetadata metadata) {
        return metadata.published().filter(date -> date.sign().group() != DateSign.Group.ADDRESS);
    }

    private static DateSource source(PageDate date) {
        DateSource.Kind kind =
                date.sign().group() == DateSign.Group.PAGE ? DateSource.Kind.PAGE : DateSource.Kind.METADATA;
        return new DateSource(kind, date.reliability(), date.reason());
    }

    /** The outlets' table goes before a page's own words, so that all pages of an outlet count as one outlet's. */
    private @Nullable String outlet(@Nullable String address, PageMetadata metadata) {
        return address == null ? metadata.outletName() : hosts.known(address).orElse(metadata.outletName());
    }

    private static @Nullable String first(@Nullable String given, @Nullable String said) {
        return given != null ? given : said == null || said.isBlank() ? null : said;
    }

    /** Neighbours that are set apart for the same reason are one stretch. */
    static List<Mark> marks(List<Block> blocks) {
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        @Nullable Block before = null;
        for (Block block : blocks) {
            Span span = new Span(start, start + block.text().length());
            if (block.kind().isSetApart()) {
                boolean goesOn = before != null
                        && before.kind() == block.kind()
                        && before.reason().equals(block.reason());
                Span whole = goesOn ? marks.remove(marks.size() - 1).span().hull(span) : span;
                marks.add(new Mark(kind(block.kind()), whole, block.reason()));
            }
            before = block;
            start = span.end() + HtmlPage.BETWEEN.length();
        }
        return marks;
    }

    private static Mark.Kind kind(Block.Kind kind) {
        return switch (kind) {
            case CAPTION -> Mark.Kind.CAPTION;
            case LIVE_ITEM -> Mark.Kind.LIVE_ITEM;
            case EMBEDDED_POST -> Mark.Kind.EMBEDDED_POST;
            case APPEAL -> Mark.Kind.APPEAL;
            case CREDIT -> Mark.Kind.CREDIT;
            case FURNITURE -> Mark.Kind.BOILERPLATE;
            case PARAGRAPH, HEADING, LIST_ITEM, QUOTATION, CODE, TABLE_ROW ->
                throw new IllegalArgumentException("plain body has no mark: " + kind);
        };
    }
}
