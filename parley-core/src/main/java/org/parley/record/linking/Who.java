package org.parley.record.linking;

import org.jspecify.annotations.Nullable;

/**
 * A person, body, country or group across articles.
 *
 * @param key equal for the same one, within one view of the record
 * @param name as shown: the most frequent of the articles' fullest spellings
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 of the side it belongs to, null if no article says
 * @param role office, null if no article gives one
 */
public record Who(
        String key,
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String role) {

    /** What somebody can be. */
    public enum Kind {
        /** Somebody with a name. */
        PERSON,
        /** A named body. */
        BODY,
        /** A country, also where its capital or seat of government stands for it. */
        COUNTRY,
        /** People or sources described without a name. */
        GROUP
    }

    /** The country it stands for, its own name if none is known. */
    public String side() {
        return country != null ? country : name;
    }
}
