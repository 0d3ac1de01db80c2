package org.parley.time;

import org.parley.article.Span;

/**
 * Words that say when, and what they mean.
 *
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value ({@code 2022-03-06}, {@code P2W}, {@code 2022-03-06TMO}), empty if not resolved
 * @param anchor the time meant; unknown where the words do not settle it
 */
public record TimeExpression(Span span, Type type, String value, TimeAnchor anchor) {

    /** TIMEX3 types (TimeML 1.2.1). */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
