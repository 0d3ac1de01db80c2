package org.parley.intake.html.metadata;

import java.util.Set;
import org.parley.intake.html.metadata.ElementNames.Meaning;

/** Which part of a page something stands in. */
enum Region {
    /** Within what the page sets apart as its article. */
    ARTICLE,
    /** Nowhere in particular. */
    PAGE,
    /** The head of every page of the outlet: name, menu, perhaps today's date. */
    HEADER,
    NAVIGATION,
    /** Other articles. */
    OTHERS,
    COMMENTS,
    EVENT,
    FOOTER;

    /** Whether what stands here is about the page's article. */
    boolean isOwn() {
        return this == ARTICLE || this == PAGE;
    }

    /** What an element's tag and names make of the region that it stands in. */
    static Region within(Region outer, String tag, Set<Meaning> meanings, boolean holdsTitle) {
        if (!outer.isOwn()) {
            return outer;
        }
        if (holdsTitle) {
            return tag.equals("article") || tag.equals("main") ? ARTICLE : outer;
        }
        if (meanings.contains(Meaning.COMMENTS)) {
            return COMMENTS;
        }
        if (meanings.contains(Meaning.EVENT)) {
            return EVENT;
        }
        return switch (tag) {
            case "nav" -> NAVIGATION;
            case "footer" -> outer == ARTICLE ? outer : FOOTER;
            case "aside" -> outer == ARTICLE ? byNames(outer, meanings) : OTHERS;
            case "header" -> outer == PAGE ? HEADER : outer;
            case "article", "main" -> ARTICLE;
            default -> byNames(outer, meanings);
        };
    }

    private static Region byNames(Region outer, Set<Meaning> meanings) {
        if (meanings.contains(Meaning.OTHERS)) {
            return OTHERS;
        }
        if (meanings.contains(Meaning.NAVIGATION)) {
            return NAVIGATION;
        }
        return meanings.contains(Meaning.FOOTER) && outer != ARTICLE ? FOOTER : outer;
    }
}
