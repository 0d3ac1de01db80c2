package org.parley.reading.actor;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that describes somebody without a name.
 *
 * @param draft the mention
 * @param kind what its noun describes
 * @param role the office its words name, null if none
 * @param country ISO code of the one country its words point to, null if none or several
 * @param opening how it is introduced
 * @param plural whether it means several
 * @param gender what its noun tells
 */
record Nominal(
        Draft draft,
        Nouns.Kind kind,
        RoleWords.@Nullable Role role,
        @Nullable String country,
        Opening opening,
        boolean plural,
        Gender gender) {

    /** What stands before the noun. */
    enum Opening {
        /** "the spokesman", "this group". */
        DEFINITE,
        /** "a spokesman", "one woman". */
        INDEFINITE,
        /** "his spokesman", "Turkey's spokesman". */
        POSSESSED,
        /** "officials". */
        BARE
    }
}
