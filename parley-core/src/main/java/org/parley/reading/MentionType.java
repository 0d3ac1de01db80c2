package org.parley.reading;

/** What the words of a mention name. */
public enum MentionType {
    PER,
    ORG,
    LOC,
    NORP,
    TITLE,
    DATE,
    TIME,
    DUR,
    NUM,
    ORD,
    MONEY,
    PCT,
    MISC;

    /** Whether a mention of this type can act or speak. */
    public boolean canAct() {
        return this == PER || this == ORG || this == LOC || this == NORP;
    }
}
