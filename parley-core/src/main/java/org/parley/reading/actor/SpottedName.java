package org.parley.reading.actor;

import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.reading.MentionType;

/**
 * A name, who says that it is one, and what the lists know of it.
 *
 * @param draft its words and type
 * @param country what it has to do with a country, null if nothing
 * @param body the body of the list that it names, null if none
 * @param acts whether its bearer can act or speak under it; the name of a mere place, event or weapon cannot
 * @param rule who says so
 */
record SpottedName(Draft draft, @Nullable CountryWord country, Bodies.@Nullable Body body, boolean acts, String rule) {

    static SpottedName of(Draft draft, String rule) {
        MentionType type = draft.type();
        boolean acts = type == MentionType.PER || type == MentionType.ORG || type == MentionType.NORP;
        return new SpottedName(draft, null, null, acts, rule);
    }

    /** The same name, of somebody or something that does not act under it. */
    SpottedName mere() {
        return new SpottedName(draft, country, body, false, rule);
    }

    /** Whether the lists know it. */
    boolean isListed() {
        return country != null || body != null;
    }

    boolean contains(SpottedName other) {
        return draft.first() <= other.draft.first() && other.draft.end() <= draft.end();
    }
}
