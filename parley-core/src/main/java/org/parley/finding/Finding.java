package org.parley.finding;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.time.TimeAnchor;

/** One thing one article tells us, with the words that say so. */
public sealed interface Finding permits Statement, EventReport, Figure {

    FindingId id();

    Evidence evidence();

    /** When it was said, happened or was counted. */
    TimeAnchor when();

    /** Where, null if the text does not say. */
    @Nullable
    Where where();

    default Optional<Where> place() {
        return Optional.ofNullable(where());
    }

    /** One of three, by kind: a new kind that a caller forgets does not compile. */
    <R> R match(Function<Statement, R> statement, Function<EventReport, R> event, Function<Figure, R> figure);
}
