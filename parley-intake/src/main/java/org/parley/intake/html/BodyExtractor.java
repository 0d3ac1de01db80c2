package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Finds the body of a page's article. Safe for many threads. */
final class BodyExtractor {

    /** If the page shows less of its article than this share of the text in its structured data, the latter is taken. */
    private static final double MIN_SHOWN = 0.5;
    private static final int MIN_STRUCTURED = 200;

    private final Labels labels = new Labels();
    private final FurnitureRules rules = new FurnitureRules();

    /**
     * The article's blocks in reading order.
     *
     * @param title what the page calls itself, empty if unknown
     */
    List<Block> extract(Document page, String title) {
        Trace trace = trace(page, title);
        List<Block> blocks = new ArrayList<>();
        if (trace.extra() != null) {
            for (String line : trace.extra().split("\n")) {
                if (!line.isBlank()) {
                    blocks.add(Block.plain(Block.Kind.PARAGRAPH, line.strip()));
                }
            }
            return blocks;
        }
        for (Piece piece : trace.body()) {
            blocks.add(BlockKind.block(piece, trace.main(), rules));
        }
        return blocks;
    }

    record Trace(PageTree tree, Box main, List<Piece> body, @org.jspecify.annotations.Nullable String extra) {}

    FurnitureRules rules() {
        return rules;
    }

    Trace trace(Document page, String title) {
        PageTree tree = new PageTree(page, labels);
        new Worth(tree).weigh();
        Box main = MainBox.find(tree);
        List<Piece> body = new Pruning(tree, main, rules, title).body();
        String structured = StructuredBody.in(page);
        String extra = null;
        if (structured.length() >= MIN_STRUCTURED) {
            String known = Titles.letters(structured);
            int shown = 0;
            for (Piece piece : body) {
                String letters = Titles.letters(piece.text);
                shown += letters.length() > 20 && known.contains(letters) ? letters.length() : 0;
            }
            extra = shown < MIN_SHOWN * known.length() && body.stream().mapToInt(piece -> piece.text.length()).sum() < structured.length() ? structured : null;
        }
        return new Trace(tree, main, body, extra);
    }
}
