package org.parley.article;

import java.util.BitSet;
import java.util.stream.Stream;

/** The characters of a text that some spans cover; built once, so that asking for each of many words stays cheap. */
public final class Coverage {

    private final BitSet characters = new BitSet();

    public Coverage(Stream<Span> spans) {
        spans.forEach(span -> characters.set(span.start(), span.end()));
    }

    /** Whether any character of the span is covered. */
    public boolean touches(Span span) {
        int next = characters.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
