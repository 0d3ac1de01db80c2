package org.parley.intake.html.metadata;

import java.util.List;

/**
 * The authors that one place of a page gives.
 *
 * @param place what kind of place it is
 * @param names as written there
 */
record AuthorSource(Place place, List<String> names) {

    /** Kinds of places, the most reliable first. */
    enum Place {
        LINKED_DATA,
        /** A link of the relation "author" beside the title. */
        RELATION,
        /** A link to an author's page beside the title. */
        LINK,
        META,
        /** Microdata beside the title. */
        ITEM,
        /** An element beside the title that is named for the author. */
        NAMED,
        /** "By NAME" beside the title. */
        LINE,
        /** A line that is nothing but "Author: NAME", anywhere in the article. */
        OWN_LINE,
        /** A name that stands with a date in a line beside the title. */
        DATED_LINE,
        FAR_ITEM,
        FAR_RELATION,
        FAR_LINK,
        FAR_NAMED,
        /** Bodies named as authors in linked data. */
        BODY;

        /** Whether a reader sees it beside the title. */
        boolean isByline() {
            return this == RELATION || this == LINK || this == ITEM || this == NAMED || this == LINE;
        }

        /** Places that are filled together. */
        int group() {
            return this == LINKED_DATA || this == META ? 0 : this == LINE || this == OWN_LINE ? 1 : 2;
        }

        boolean isFar() {
            return compareTo(DATED_LINE) > 0;
        }
    }

    AuthorSource {
        names = List.copyOf(names);
    }
}
