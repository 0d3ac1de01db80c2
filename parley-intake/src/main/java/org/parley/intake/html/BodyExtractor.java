package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the body of a page's article. Safe for many threads. */
final class BodyExtractor {

    /** The article's blocks in reading order. */
    List<Block> extract(Document page) {
        @Nullable Element article = page.selectFirst("article, main");
        List<Block> blocks = new ArrayList<>();
        for (Element paragraph : (article == null ? page : article).select("p")) {
            if (paragraph.hasText()) {
                blocks.add(Block.plain(Block.Kind.PARAGRAPH, paragraph.text()));
            }
        }
        return blocks;
    }
}
