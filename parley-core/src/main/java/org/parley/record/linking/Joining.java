package org.parley.record.linking;

/**
 * What a rule says of two reports.
 *
 * @param kind whether they may, must not or should be joined
 * @param strength how strong the reason is, among reasons to join
 * @param why the reason, for a person to read
 */
record Joining(Kind kind, int strength, String why) {

    enum Kind {
        /** They are two things. */
        APART,
        /** Nothing speaks for or against. */
        OPEN,
        /** They are one thing. */
        JOINED
    }

    static final Joining OPEN = new Joining(Kind.OPEN, 0, "");

    static Joining apart(String why) {
        return new Joining(Kind.APART, 0, why);
    }

    static Joining joined(int strength, String why) {
        return new Joining(Kind.JOINED, strength, why);
    }
}
