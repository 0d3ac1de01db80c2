package org.parley.intake.html;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.intake.html.FurnitureRules.What;

/** Says what kind of block a piece of the body is, and why if it is no plain text. */
final class BlockKind {

    private static final Set<String> FIGURE = Set.of("figcaption", "figure");
    /** A longer one is a table that lays out the page. */
    private static final int LONGEST_CELL = 200;

    private static final double MOST = 0.4;

    private final Box main;
    private final FurnitureRules rules;
    private final LiveItems live;

    BlockKind(Box main, FurnitureRules rules, LiveItems live) {
        this.main = main;
        this.rules = rules;
        this.live = live;
    }

    Block block(Piece piece) {
        Box box = piece.box;
        if (isSmallPart(box, Role.EMBEDDED_POST, main)) {
            return new Block(Block.Kind.EMBEDDED_POST, piece.text, "the page labels it as a post of somebody else");
        }
        if (isCaption(box, main)) {
            return new Block(Block.Kind.CAPTION, piece.text, "the page labels it as the words to a picture");
        }
        if (isSmallPart(box, Role.APPEAL, main)) {
            return new Block(Block.Kind.APPEAL, piece.text, "the page labels it as an appeal");
        }
        if (rules.is(What.CAPTION, piece)) {
            return new Block(Block.Kind.CAPTION, piece.text, "reads like the words to a picture");
        }
        if (rules.is(What.CREDIT, piece)) {
            return new Block(Block.Kind.CREDIT, piece.text, "names where the text comes from");
        }
        if (rules.is(What.APPEAL, piece)) {
            return new Block(Block.Kind.APPEAL, piece.text, "asks for support");
        }
        Optional<Integer> entry = live.number(piece, main);
        return entry.isPresent()
                ? new Block(Block.Kind.LIVE_ITEM, piece.text, "entry " + entry.get() + " of a live page")
                : Block.plain(plain(piece), piece.text);
    }

    /** Labels that most of the text hangs from mean something else. */
    private static boolean isSmallPart(Box box, Role role, @Nullable Box main) {
        for (Box at = box; at != null && at != main; at = at.parent) {
            if (at.is(role)) {
                return main == null || at.good < MOST * main.good;
            }
        }
        return false;
    }

    static boolean isCaption(Box box, @Nullable Box main) {
        return isSmallPart(box, Role.CAPTION, main) || box.upwards(FIGURE, main) != null;
    }

    private Block.Kind plain(Piece piece) {
        if (piece.isHeading()) {
            return Block.Kind.HEADING;
        }
        @Nullable Box frame = piece.box.upwards(Set.of("pre", "blockquote", "li", "dd", "dt", "td", "th"), main);
        return switch (frame == null ? "" : frame.tag) {
            case "pre" -> Block.Kind.CODE;
            case "blockquote" -> Block.Kind.QUOTATION;
            case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
            case "td", "th" -> piece.text.length() <= LONGEST_CELL ? Block.Kind.TABLE_ROW : Block.Kind.PARAGRAPH;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
