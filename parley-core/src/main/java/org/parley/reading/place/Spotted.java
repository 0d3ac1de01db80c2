package org.parley.reading.place;

/**
 * A place name in its words, not yet resolved.
 *
 * @param nameFirst first token of the bare name
 * @param nameEnd token after it
 * @param first first token of all the words that say where ("near Lviv", "a hospital in Lviv")
 * @param end token after them
 * @param relation how the words relate to the place named
 */
record Spotted(int nameFirst, int nameEnd, int first, int end, Relation relation) {

    /** How the words relate to the place named. */
    enum Relation {
        /** The place itself. */
        AT,
        /** A building or ground in it. */
        SITE_IN,
        /** The province or district called by its name. */
        DIVISION,
        /** Between it and another place, or on the way from one to the other. */
        BETWEEN,
        /** Near, outside, so far north of it, its border, its suburbs, its south: not the place itself. */
        ABOUT
    }

    Spotted widened(int newFirst, int newEnd, Relation newRelation) {
        return new Spotted(nameFirst, nameEnd, Math.min(first, newFirst), Math.max(end, newEnd), newRelation);
    }
}
