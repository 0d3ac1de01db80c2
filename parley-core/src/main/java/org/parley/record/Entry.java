package org.parley.record;

import java.time.Instant;
import org.parley.article.Article;
import org.parley.finding.Finding;
import org.parley.finding.FindingId;
import org.parley.time.TimeAnchor;

/** One line of the record. Entries are added and never changed; later entries qualify earlier ones. */
public sealed interface Entry {

    /** Its number in the record, from 1, without gaps. */
    long number();

    /** When it was written down: the third clock, beside happened and published. */
    Instant recorded();

    /** An article was read. */
    record Received(long number, Instant recorded, Article article, TimeAnchor dated) implements Entry {}

    /** A finding was noted. */
    record Noted(long number, Instant recorded, Finding finding) implements Entry {}

    /**
     * A finding was joined to a thing across articles; can be undone by withdrawing this entry.
     *
     * @param finding the finding
     * @param thing id of the event, figure series or claim it belongs to
     * @param stance how it bears on the thing ("reports", "announces", "confirms", "denies", "updates", "answers")
     * @param why why it was joined, for a person to read
     */
    record Linked(long number, Instant recorded, FindingId finding, String thing, String stance, String why)
            implements Entry {}

    /** An earlier entry no longer holds, with the reason; it stays visible. */
    record Withdrawn(long number, Instant recorded, long entry, String reason) implements Entry {}
}
