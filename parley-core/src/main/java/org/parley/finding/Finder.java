package org.parley.finding;

import java.util.List;
import org.parley.reading.Reading;

/** Looks for one kind of finding in a reading, in text order. Pure, and safe for many threads. */
public interface Finder {

    /** Short stable name, part of every finding's evidence ("statement", "figure", "event"). */
    String name();

    List<? extends Finding> find(Reading reading);
}
