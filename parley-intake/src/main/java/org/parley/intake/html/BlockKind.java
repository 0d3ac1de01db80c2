package org.parley.intake.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what kind of block a piece of the body is. */
final class BlockKind {

    private static final Set<String> FIGURE = Set.of("figcaption", "figure");

    private BlockKind() {}

    static Block block(Piece piece, Box main, FurnitureRules rules) {
        Box box = piece.box;
        if (box.within(Role.EMBEDDED_POST, main)) {
            return new Block(Block.Kind.EMBEDDED_POST, piece.text, "a post of somebody else's, shown in the article");
        }
        if (isCaption(box, main)) {
            return new Block(Block.Kind.CAPTION, piece.text, "the page labels it as the words to a picture");
        }
        if (rules.is(FurnitureRules.What.CAPTION, piece.text)) {
            return new Block(Block.Kind.CAPTION, piece.text, "reads like the words to a picture");
        }
        if (rules.is(FurnitureRules.What.CREDIT, piece.text)) {
            return new Block(Block.Kind.CREDIT, piece.text, "names where the text comes from");
        }
        if (rules.is(FurnitureRules.What.APPEAL, piece.text)) {
            return new Block(Block.Kind.APPEAL, piece.text, "asks for support");
        }
        if (box.within(Role.APPEAL, main)) {
            return new Block(Block.Kind.APPEAL, piece.text, "the page labels it as an appeal");
        }
        return Block.plain(plain(piece, main), piece.text);
    }

    static boolean isCaption(Box box, @Nullable Box main) {
        return box.within(Role.CAPTION, main) || box.upwards(FIGURE, main) != null;
    }

    private static Block.Kind plain(Piece piece, Box main) {
        if (piece.isHeading()) {
            return Block.Kind.HEADING;
        }
        if (piece.box.upwards(Set.of("pre"), main) != null) {
            return Block.Kind.CODE;
        }
        if (piece.box.upwards(Set.of("blockquote"), main) != null) {
            return Block.Kind.QUOTATION;
        }
        if (piece.box.upwards(Set.of("li"), main) != null) {
            return Block.Kind.LIST_ITEM;
        }
        return piece.box.upwards(Set.of("td", "th"), main) != null ? Block.Kind.TABLE_ROW : Block.Kind.PARAGRAPH;
    }
}
