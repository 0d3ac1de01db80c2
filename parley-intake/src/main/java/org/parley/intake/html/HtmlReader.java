package org.parley.intake.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads web pages: parses each once, whatever it holds, and never reaches for the network. Safe for many threads. */
public final class HtmlReader {

    /** Deeper elements are hung from the last one that is not too deep, so that walking a page needs little stack. */
    private static final int MAX_DEPTH = 400;

    private final BodyExtractor body = new BodyExtractor();
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
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, address);
        PageMetadata metadata = PageMetadata.read(page, address);
        List<Block> blocks = body.extract(page, metadata.title());
        HtmlPage read = new HtmlPage(metadata, blocks);
        return repeated == null ? read : new HtmlPage(metadata, repeated.mark(read, address));
    }
}
