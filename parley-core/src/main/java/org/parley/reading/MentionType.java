package org.parley.reading;

/** What the words of a mention name. */
public enum MentionType {
    PER,
    ORG,
    LOC,
    FAC,
    NORP,
    TITLE,
    EVENT,
    WEAPON,
    DATE,
    TIME,
    DUR,
    NUM,
    ORD,
    MONEY,
    PCT,
    MISC;

    /** Whether it names somewhere: a place, or a building or site as one. */
    public boolean isPlace() {
        return this == LOC || this == FAC;
    }

    /** Whether a mention of this type can act or speak; a place can where it stands for a body. */
    public boolean canAct() {
        return this == PER || this == ORG || this == NORP || isPlace();
    }
}
