package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the summary that stands between an article's title and the box with its text. */
final class Lead {

    private static final Set<String> SCOPES = Set.of("article", "main", "body");
    private static final int MOST_PIECES = 6;
    private static final int MOST_CHARS = 900;

    private Lead() {}

    static List<Piece> find(PageTree tree, Box main, String title) {
        Box scope = scope(main);
        int from = scope.start;
        boolean titled = false;
        for (int i = main.start - 1; i >= 0; i--) {
            Piece piece = tree.pieces.get(i);
            if (!piece.box.isDropped() && Titles.isTitle(piece, title)) {
                from = Math.max(i + 1, 0);
                titled = true;
                break;
            }
        }
        boolean titleInside = hasTitle(tree, main, title);
        List<Piece> lead = new ArrayList<>();
        List<Piece> labelled = new ArrayList<>();
        int chars = 0;
        for (Piece piece : tree.pieces.subList(Math.min(from, main.start), main.start)) {
            if (isLead(piece, scope, titled && !titleInside)) {
                lead.add(piece);
                chars += piece.text.length();
                if (piece.box.within(Role.LEAD, scope.parent)) {
                    labelled.add(piece);
                }
            }
        }
        boolean tooMuch = lead.size() > MOST_PIECES || chars > MOST_CHARS;
        return !tooMuch ? lead : labelled.size() <= 2 ? labelled : List.of();
    }

    /** A title within the main box stands over all of the article. */
    private static boolean hasTitle(PageTree tree, Box main, String title) {
        for (Piece piece : tree.pieces.subList(main.start, main.end)) {
            if (!piece.box.isDropped()
                    && (piece.box.tag.equals("h1") || Titles.isSame(piece, title) && piece.isHeading())) {
                return true;
            }
            if (piece.worth > 100) {
                return false;
            }
        }
        return false;
    }

    private static Box scope(Box main) {
        for (Box box = main.parent; box != null; box = box.parent) {
            if (SCOPES.contains(box.tag) || box.is(Role.MAIN)) {
                return box;
            }
        }
        return main;
    }

    private static boolean isLead(Piece piece, Box scope, boolean titled) {
        if (piece.box.isDropped() || piece.linkDensity() > 0.3 || piece.box.tag.equals("h1")) {
            return false;
        }
        @Nullable Box top = scope.parent;
        if (BlockKind.isCaption(piece.box, top)) {
            return false;
        }
        if (piece.box.within(Role.LEAD, top)) {
            return piece.words >= 6;
        }
        return titled && piece.words >= 9 && (piece.sentence || piece.inner) && piece.text.length() >= 50;
    }
}
