package org.parley.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads web pages: parses each once, whatever it holds, and never reaches for the network. Safe for many threads. */
public final class HtmlReader {

    /** Deeper elements are hung from the last one that is not too deep, so that walking a page needs little stack. */
    private static final int MAX_DEPTH = 400;

    private static final BodyExtractor BODY = new BodyExtractor();

    private final @Nullable RepeatedBlocks repeated;

    /** Reads each page by itself. */
    public HtmlReader() {
        this(null);
    }

    private HtmlReader(@Nullable RepeatedBlocks repeated) {
        this.repeated = repeated;
    }

    /** A reader that learns, while it reads, what an outlet prints on every page, and marks it from the third page on. */
    public static HtmlReader learning() {
        return new HtmlReader(new RepeatedBlocks());
    }

    /**
     * @param html the decoded page
     * @param address where it was published, empty if unknown
     */
    public HtmlPage read(String html, String address) {
        return learn(parse(html, address), address);
    }

    /** The page by itself, whatever other pages have; the parameters are those of {@link #read}. */
    public HtmlPage parse(String html, String address) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, address);
        PageMetadata metadata = PageMetadata.read(page, address);
        return new HtmlPage(metadata, BODY.extract(page, metadata.title()));
    }

    /** The page with what earlier ones had marked so; it is remembered for later ones, so the order of the calls counts. */
    public HtmlPage learn(HtmlPage page, String address) {
        return repeated == null ? page : new HtmlPage(page.metadata(), repeated.mark(page, address));
    }
}
