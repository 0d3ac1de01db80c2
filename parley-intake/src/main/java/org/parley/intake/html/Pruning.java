package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;

/** Takes out of the main box what is no body: lists of links, and the furniture that its words give away. */
final class Pruning {

    private static final double MAX_INSETS = 0.2;
    private static final int LONG_INSET = 1500;

    private final PageTree tree;
    private final Box main;
    private final FurnitureRules rules;
    private final String title;
    private final int lastGood;

    Pruning(PageTree tree, Box main, FurnitureRules rules, String title) {
        this.tree = tree;
        this.main = main;
        this.rules = rules;
        this.title = title;
        this.lastGood = lastGood();
    }

    /** The last piece that is surely text of the article. */
    private int lastGood() {
        int last = main.start;
        for (Piece piece : tree.pieces.subList(main.start, main.end)) {
            if (!piece.box.isDropped() && piece.worth > 60) {
                last = piece.number;
            }
        }
        return last;
    }

    List<Piece> body() {
        linkLists(main);
        insets();
        List<Piece> inside = new ArrayList<>();
        for (Piece piece : tree.pieces.subList(main.start, main.end)) {
            if (!piece.box.isDropped()) {
                inside.add(piece);
            }
        }
        List<Piece> all = new ArrayList<>(Lead.find(tree, main, title));
        all.addAll(inside);
        return new Furniture(rules, tree, title, main).clean(all);
    }

    /** What is set into a text is no part of it, but where much of the text is set so, that is how the page is made. */
    private void insets() {
        List<Box> insets = new ArrayList<>();
        collectInsets(main, insets);
        double good = insets.stream().mapToDouble(box -> box.good).sum();
        if (good < MAX_INSETS * main.good) {
            insets.forEach(box -> box.dropped = true);
        }
    }

    private void collectInsets(Box box, List<Box> insets) {
        for (Box child : box.children) {
            if (child.dropped) {
                continue;
            }
            boolean small = child.chars < LONG_INSET && child.good < MAX_INSETS * main.good;
            if (child.is(Role.INSET)
                    && !(child.tag.equals("p") && child.linkDensity() < 0.3)
                    && !child.is(Role.BODY)
                    && !child.is(Role.LEAD)
                    && !child.is(Role.EMBEDDED_POST)
                    && small
                    && child.chars > 0
                    && (child.linkChars > 0 || child.end - child.start > 1)) {
                insets.add(child);
            } else {
                collectInsets(child, insets);
            }
        }
    }

    /** Lists of links are furniture, but not where a body goes on after them. */
    private void linkLists(Box box) {
        for (Box child : box.children) {
            if (child.dropped) {
                continue;
            }
            boolean post = child.is(Role.EMBEDDED_POST);
            boolean links = !post && child.chars > 0 && child.worth < 0 && child.linkDensity() > 0.5;
            if (links && !isText(child)) {
                child.dropped = true;
            } else {
                linkLists(child);
            }
        }
    }

    /** Whether a box of links is one that an author wrote: a plain list or paragraph with text after it. */
    private boolean isText(Box box) {
        boolean plain = box.roles.isEmpty();
        if (box.tag.equals("p") || box.tag.equals("h2") || box.tag.equals("h3") || box.tag.equals("h4")) {
            return true;
        }
        boolean list = box.tag.equals("ul")
                || box.tag.equals("ol")
                || box.tag.equals("li")
                || box.tag.equals("table")
                || box.tag.equals("tbody")
                || box.tag.equals("tr")
                || box.tag.equals("td");
        return plain
                && list
                && box.end <= lastGood
                && box.parent != null
                && (box.parent == main || isText(box.parent) || box.parent.worth > 0);
    }
}
