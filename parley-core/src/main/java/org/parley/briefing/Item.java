package org.parley.briefing;

import java.util.List;

/**
 * One line of a briefing with its citations; a line without one cannot be made.
 *
 * @param text our words, or the article's words without quotation marks; "" where the quote says it all
 * @param quotes words of the sources, verbatim; the page shows these, and only these, in quotation marks
 * @param citations where it is said; never empty
 */
public record Item(String text, List<Citation> quotes, List<Citation> citations) {

    public Item {
        quotes = List.copyOf(quotes);
        citations = citations.stream().distinct().toList();
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("no item without a citation: " + text);
        }
    }

    public static Item of(String text, List<Citation> citations) {
        return new Item(text, List.of(), citations);
    }
}
