package org.parley.time;

/** Whether the words around a time put it behind or ahead of the telling. */
enum Tense {
    PAST,
    FUTURE,
    OPEN
}
