package org.parley.intake.html;

import java.util.Set;

/** Finds the box that holds the article's body. */
final class MainBox {

    private static final double SAME = 0.985;
    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "article", "main", "td", "center", "table", "tbody", "tr", "form", "fieldset");

    private MainBox() {}

    static Box find(PageTree tree) {
        Best best = new Best(tree.root);
        search(tree.root, best);
        return narrow(best.box);
    }

    private static final class Best {
        private Box box;
        private double value;

        Best(Box root) {
            box = root;
            value = value(root);
        }
    }

    private static void search(Box box, Best best) {
        for (Box child : box.children) {
            if (child.dropped) {
                continue;
            }
            double value = value(child);
            if (value > best.value || value == best.value && value > 0) {
                best.box = child;
                best.value = value;
            }
            search(child, best);
        }
    }

    private static double value(Box box) {
        double name = 1;
        if (box.is(Role.ARTICLE_BODY)) {
            name = 1.6;
        } else if (box.is(Role.BODY)) {
            name = 1.3;
        } else if (box.is(Role.MAIN)) {
            name = 1.15;
        }
        return box.worth * name;
    }

    /** As long as one child holds all that counts, the rest is headers and footers. */
    private static Box narrow(Box found) {
        Box box = found;
        while (!box.is(Role.ARTICLE_BODY)) {
            Box next = null;
            for (Box child : box.children) {
                boolean all = child.worth > 0 && child.worth >= box.worth * SAME;
                if (!child.dropped && all && CONTAINERS.contains(child.tag) && !losesStructure(box, child)) {
                    next = child;
                }
            }
            if (next == null) {
                return box;
            }
            box = next;
        }
        return box;
    }

    /** Whether headings and lists of the article would stay outside. */
    private static boolean losesStructure(Box box, Box child) {
        int outside = 0;
        int inside = child.end - child.start;
        for (Box other : box.children) {
            if (other != child && !other.dropped && other.linkDensity() < 0.5) {
                outside += other.end - other.start;
            }
        }
        return outside > 4 && outside > inside / 4;
    }
}
