package org.parley.app.page;

import java.util.List;

/**
 * One line of the briefing as shown.
 *
 * @param parts its words in order
 * @param cites where it is said
 * @param paraphrased whether all it rests on reads like a rewording, so that no words of it count as verbatim
 */
record ItemView(List<Part> parts, List<CiteView> cites, boolean paraphrased) {

    /**
     * A stretch of words of one kind.
     *
     * @param words the words
     * @param verbatim whether they stand in quotation marks, verbatim in the article
     */
    record Part(String words, boolean verbatim) {}

    /** Whether it says, of the same places, all that the other says. */
    boolean says(ItemView other) {
        return cites.equals(other.cites) && words().contains(other.words());
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part -> words.append(part.words()));
        return words.toString();
    }

    /** Its citations alone. */
    ItemView withoutWords() {
        return new ItemView(List.of(), cites, false);
    }
}
