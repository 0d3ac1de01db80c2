package org.parley.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something with a name of its own that does not act in the article: a place, a building, an event, a weapon.
 *
 * @param id number within the article; the numbers go on where those of the actors end
 * @param name the name, in the article's own spelling
 * @param type what it is
 * @param country ISO 3166-1 alpha-2 code of the country it is or lies in, null if not known
 */
public record NamedThing(
        String id, String name, MentionType type, @Nullable String country) {}
