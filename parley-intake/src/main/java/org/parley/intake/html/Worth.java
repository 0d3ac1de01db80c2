package org.parley.intake.html;

import org.parley.intake.html.FurnitureRules.What;

/** Weighs a page's pieces, drops the boxes whose labels say that they hold no body, and sums up what is left. */
final class Worth {

    private static final int MIN_WORDS = 10;
    private static final double MAX_LINKS = 0.5;
    private static final double MAX_BAD = 60;
    private static final double FURNITURE = -20;
    private static final int SMALL = 300;
    private static final double MIN_REST = 0.3;
    private static final double MAX_DETAIL = 0.1;

    private final PageTree tree;
    private final FurnitureRules rules;

    Worth(PageTree tree, FurnitureRules rules) {
        this.tree = tree;
        this.rules = rules;
    }

    void weigh() {
        tree.pieces.forEach(piece -> piece.worth = of(piece));
        good(tree.root);
        drop(tree.root, tree.root.good);
        worth(tree.root);
    }

    /** What it looks like counts, and what its words are. */
    private double of(Piece piece) {
        double look = byLook(piece);
        boolean furniture = look > 0 && (rules.is(What.DROP, piece) || rules.is(What.NOTICE, piece));
        return furniture ? FURNITURE : look;
    }

    private static double byLook(Piece piece) {
        double links = piece.linkDensity();
        int chars = piece.text.length();
        if (links > MAX_LINKS) {
            return -Math.min(MAX_BAD, 10 + chars * links / 2);
        }
        if (piece.isHeading()) {
            return piece.words > 2 ? 5 : 0;
        }
        double own = chars * (1 - links);
        if (piece.words >= MIN_WORDS && (piece.inner || piece.sentence)) {
            return own;
        }
        if (piece.words >= MIN_WORDS) {
            return own / 2;
        }
        if (piece.words >= 4 && piece.sentence && links < 0.2) {
            return own * 0.7;
        }
        return piece.box.tag.equals("p") || piece.box.tag.equals("pre") ? 0 : -5;
    }

    private void good(Box box) {
        for (Piece piece : box.pieces) {
            box.good += Math.max(0, piece.worth);
            box.chars += piece.text.length();
            box.linkChars += piece.linkChars;
        }
        for (Box child : box.children) {
            good(child);
            box.good += child.good;
            box.chars += child.chars;
            box.linkChars += child.linkChars;
            box.holdsBody |= child.holdsBody;
            box.bodyGood = Math.max(box.bodyGood, child.bodyGood);
        }
        boolean names =
                box.is(Role.ARTICLE_BODY) || box.is(Role.BODY) || box.tag.equals("article") || box.tag.equals("main");
        if (names && !box.is(Role.COMMENTS) && !box.is(Role.NOISE)) {
            box.holdsBody |= box.is(Role.ARTICLE_BODY) && box.good > SMALL;
            box.bodyGood = Math.max(box.bodyGood, box.good);
        }
    }

    private void drop(Box box, double page) {
        for (Box child : box.children) {
            child.dropped = isFurniture(child, page);
            if (!child.dropped) {
                drop(child, page);
            }
        }
    }

    private static boolean isFurniture(Box box, double page) {
        double rest = page - box.good;
        boolean enoughElsewhere = rest > MIN_REST * page;
        if (box.is(Role.HIDDEN)) {
            return enoughElsewhere || box.is(Role.NOISE);
        }
        if (box.tag.equals("nav")) {
            return true;
        }
        boolean isArticle = box.tag.equals("article") || box.tag.equals("main");
        boolean wraps = box.holdsBody || box.bodyGood > MIN_REST * page && box.bodyGood > SMALL;
        if (box.is(Role.COMMENTS)) {
            return !box.holdsBody && !(isArticle && wraps) && (rest > SMALL / 2 || enoughElsewhere);
        }
        if (box.is(Role.EMBEDDED_POST)) {
            return false;
        }
        boolean body = box.is(Role.BODY) || box.is(Role.ARTICLE_BODY) || isArticle;
        if (box.is(Role.NOISE) && !body) {
            return !wraps && (enoughElsewhere || box.good < SMALL);
        }
        if (box.is(Role.NOISE) || box.is(Role.DETAIL)) {
            boolean small = box.good < SMALL || box.good < MAX_DETAIL * page;
            return !wraps && rest > 0 && (small && !(body && !box.is(Role.NOISE)) || box.linkDensity() > MAX_LINKS);
        }
        return box.is(Role.WEAK_NOISE) && box.chars > 0 && box.linkDensity() > 0.6;
    }

    private static void worth(Box box) {
        double sum = 0;
        for (Box child : box.children) {
            if (!child.dropped) {
                worth(child);
                sum += child.worth;
            }
        }
        for (Piece piece : box.pieces) {
            sum += piece.worth;
        }
        box.worth = sum;
    }
}
