package org.parley.reading;

import java.util.List;

/**
 * Everything in an article that has a name of its own, whether it acts or not, and its numbers and titles.
 *
 * @param mentions names in text order, none overlapping; those of one bearer share its id, which is an actor's or a thing's
 * @param things bearers of names that are no actors, in order of first mention
 * @param others numbers and forms of address in text order, none within a name
 */
public record Names(List<Mention> mentions, List<NamedThing> things, List<LanguageMarks.Name> others) {

    /** No names. */
    public static final Names NONE = new Names(List.of(), List.of(), List.of());

    public Names {
        mentions = List.copyOf(mentions);
        things = List.copyOf(things);
        others = List.copyOf(others);
    }
}
