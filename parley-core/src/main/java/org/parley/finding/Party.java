package org.parley.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;

/**
 * Somebody who does something or has something done to them in a finding.
 *
 * @param name fullest name in the article, or a descriptor in lower case
 * @param type "PER", "ORG", "LOC", "NORP", or empty if not known
 * @param capacity what they are in the finding beyond actor and recipient ("mediator", "host"), null for plain actors and recipients
 * @param role office, null if none is given
 * @param country ISO 3166-1 alpha-2 of the side they belong to, null if not said
 * @param words the article's words for them; empty only where a recorded rule supplies them
 */
public record Party(
        String name,
        String type,
        @Nullable String capacity,
        @Nullable String role,
        @Nullable String country,
        List<Passage> words) {

    public Party {
        words = List.copyOf(words);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }
}
