package org.parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, body, government or group within one article, under its fullest name.
 *
 * @param id number within the article ("e1", "e2", ...), in text order
 * @param name fullest name in the article's own spelling; for an unnamed one its descriptor in lower case ("ukrainian officials")
 * @param type PER, ORG, LOC (a country or capital acting as a government) or NORP (a group)
 * @param role office or description that the article gives ("foreign minister"), null if none
 * @param country ISO 3166-1 alpha-2 of the side it belongs to, null if the article does not say
 * @param unnamed whether the article describes without naming
 * @param variants the other spellings and short forms the article uses, sorted
 */
public record Actor(
        String id,
        String name,
        MentionType type,
        @Nullable String role,
        @Nullable String country,
        boolean unnamed,
        List<String> variants) {

    public Actor {
        variants = List.copyOf(variants);
    }
}
