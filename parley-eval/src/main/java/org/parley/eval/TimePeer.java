package org.parley.eval;

import java.time.LocalDate;
import java.util.List;
import org.parley.article.Span;

/** A system that finds times in texts, to be measured beside ours. */
public interface TimePeer {

    String name();

    /** Cuts a text into what the system looks for times in: sentences, words, parts of speech. */
    Prepared prepare(String text, LocalDate written);

    /** A text made ready. */
    interface Prepared {

        /** Its times, in text order. */
        List<Marked> times();
    }

    /**
     * One time expression.
     *
     * @param type TIMEX3 type
     * @param value TIMEX3 value
     */
    record Marked(Span span, String type, String value) {}
}
