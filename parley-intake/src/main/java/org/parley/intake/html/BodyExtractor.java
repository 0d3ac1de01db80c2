package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a page's article: weighs all text, takes the box where most of it is together, and prunes what is
 * furniture. Safe for many threads.
 */
final class BodyExtractor {

    /** If the page shows less of its article than this share of the text in its structured data, the latter is taken. */
    private static final double MIN_SHOWN = 0.5;

    private static final Set<String> ROW = Set.of("tr");
    private static final int MIN_STRUCTURED = 200;
    private static final int SHORTEST_WITNESS = 20;

    private final Labels labels = new Labels();
    private final FurnitureRules rules = new FurnitureRules();

    /**
     * The article's blocks in reading order.
     *
     * @param title what the page calls itself, empty if unknown
     */
    List<Block> extract(Document page, String title) {
        Found found = find(page, title);
        String structured = StructuredBody.in(page);
        return isShown(structured, found.body()) ? blocks(found) : lines(structured);
    }

    /**
     * @param main the box that the body was looked for in
     * @param body its pieces that are body, and a summary that stands above it
     */
    record Found(PageTree tree, Box main, List<Piece> body) {}

    Found find(Document page, String title) {
        PageTree tree = new PageTree(page, labels);
        new Worth(tree, rules).weigh();
        Box main = MainBox.find(tree);
        return new Found(tree, main, new Pruning(tree, main, rules, title).body());
    }

    List<Block> blocks(Found found) {
        BlockKind kinds = new BlockKind(found.main(), rules, LiveItems.in(found));
        List<Block> blocks = new ArrayList<>();
        @Nullable Box row = null;
        for (Piece piece : found.body()) {
            Block block = kinds.block(piece);
            @Nullable Box at = block.kind() == Block.Kind.TABLE_ROW ? piece.box.upwards(ROW, found.main()) : null;
            if (at != null && at == row) {
                Block begun = blocks.remove(blocks.size() - 1);
                blocks.add(Block.plain(Block.Kind.TABLE_ROW, begun.text() + " | " + block.text()));
            } else {
                blocks.add(block);
            }
            row = at;
        }
        return blocks;
    }

    /** Some pages show the article by a script, and have it whole only in their structured data. */
    private static boolean isShown(String structured, List<Piece> body) {
        if (structured.isBlank() || structured.length() < MIN_STRUCTURED && !body.isEmpty()) {
            return true;
        }
        String known = Titles.letters(structured);
        int all = 0;
        int shown = 0;
        for (Piece piece : body) {
            String letters = Titles.letters(piece.text);
            all += letters.length();
            shown += letters.length() > SHORTEST_WITNESS && known.contains(letters) ? letters.length() : 0;
        }
        return shown >= MIN_SHOWN * known.length() || all >= known.length();
    }

    private static List<Block> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Block.plain(Block.Kind.PARAGRAPH, line))
                .toList();
    }
}
