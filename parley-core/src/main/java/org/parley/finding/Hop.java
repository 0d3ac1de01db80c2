package org.parley.finding;

import java.util.List;
import org.parley.article.Passage;

/**
 * One carrier between a source and the outlet: an agency, a broadcaster, a newspaper, somebody's office.
 *
 * @param name its full name
 * @param words the article's words for it
 */
public record Hop(String name, List<Passage> words) {

    public Hop {
        words = List.copyOf(words);
    }
}
