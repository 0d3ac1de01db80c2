package org.parley.intake.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet prints on every page, learned while its pages are read: a short block that stood on pages with other
 * titles before is furniture. Gives the same answers for the same pages in the same order.
 */
final class RepeatedBlocks {

    /** So many other pages must have had it: two articles may share a paragraph. */
    private static final int OTHER_PAGES = 2;

    private static final int LONGEST = 300;
    private static final int SHORTEST = 20;
    /** A page of which more is repeated is another edition of one that was read before. */
    private static final double MOST = 0.4;

    /** By outlet and the letters of the block. */
    private final SeenBlocks seen = new SeenBlocks();

    /** The blocks, those that are furniture marked so; remembers them for the next page. */
    synchronized List<Block> mark(HtmlPage page, String address) {
        @Nullable String host = host(page.metadata().canonical().orElse(address));
        if (host == null) {
            return page.blocks();
        }
        String title = page.metadata().title();
        List<Block> marked = new ArrayList<>();
        int repeated = 0;
        for (Block block : page.blocks()) {
            int others = isCandidate(block) ? seen.others(host + ' ' + Titles.letters(block.text()), title) : 0;
            repeated += others >= OTHER_PAGES ? block.text().length() : 0;
            marked.add(others >= OTHER_PAGES ? furniture(block) : block);
        }
        return repeated > MOST * page.text().length() ? page.blocks() : marked;
    }

    private static boolean isCandidate(Block block) {
        int length = block.text().length();
        return !block.kind().isSetApart() && length >= SHORTEST && length <= LONGEST;
    }

    private static Block furniture(Block block) {
        return new Block(Block.Kind.FURNITURE, block.text(), "stands on other pages of this outlet too");
    }

    private static @Nullable String host(String address) {
        try {
            @Nullable String host = URI.create(address.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
