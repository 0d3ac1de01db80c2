package org.parley.intake.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A web page as an article: what it says about itself, and the article's body in reading order.
 *
 * @param metadata what the page says about its article
 * @param blocks empty if the page has no article
 */
public record HtmlPage(PageMetadata metadata, List<Block> blocks) {

    /** What parts two blocks in the text. */
    public static final String BETWEEN = "\n\n";

    public HtmlPage {
        blocks = List.copyOf(blocks);
    }

    /** The whole body, a blank line between blocks. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining(BETWEEN));
    }
}
