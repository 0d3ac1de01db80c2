package org.parley.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.finding.Finding;
import org.parley.finding.FindingId;
import org.parley.time.TimeAnchor;

/**
 * Keeps the record: entries are added and numbered, never changed and never removed. What already stands in the record is
 * not written again. The instants come from the caller; no store looks at a clock. Used by one thread at a time.
 */
public interface RecordStore extends AutoCloseable {

    /** Why an entry is withdrawn when the same article or finding is added with another date, mark or field. */
    String SUPERSEDED = "read again, with another result";

    /** Adds that an article was read; nothing if the same article with the same date and marks already stands. One that differs takes its place, which is withdrawn. */
    boolean receive(Article article, TimeAnchor dated, Instant recorded);

    /** Adds a finding; nothing if an equal one already stands. One of the same id that differs takes its place, which is withdrawn. */
    boolean note(Finding finding, Instant recorded);

    /** Adds that a finding belongs to a thing; nothing if the same link already stands. */
    boolean link(FindingId finding, String thing, String stance, String why, Instant recorded);

    /**
     * Adds that an earlier entry no longer holds; nothing if it was withdrawn before.
     *
     * @throws IllegalArgumentException if there is no entry of that number, or it is itself a withdrawal
     */
    boolean withdraw(long entry, String reason, Instant recorded);

    /** Runs the work so that all the entries it adds stand, or, if it fails or is cut off, none. */
    void atomically(Runnable work);

    /** The findings of one article that stand, in the order they were noted. */
    List<Entry.Noted> standing(ArticleId article);

    /** Everything recorded so far. */
    View view();

    /** Everything recorded until then, that instant included. */
    default View asOf(Instant instant) {
        return view().recordedUntil(instant);
    }

    /**
     * Adds an article with all its findings, as one transaction. Findings of an earlier reading of the same article that this
     * reading no longer makes are withdrawn; they stay visible in the record.
     *
     * @return whether anything was added
     */
    default boolean add(Article article, TimeAnchor dated, List<Finding> findings, Instant recorded) {
        boolean[] added = {false};
        atomically(() -> {
            added[0] = receive(article, dated, recorded);
            Map<FindingId, Finding> read = new HashMap<>();
            findings.forEach(finding -> read.put(finding.id(), finding));
            for (Entry.Noted noted : standing(article.id())) {
                if (!noted.finding().equals(read.get(noted.finding().id()))) {
                    added[0] |= withdraw(noted.number(), "no longer found when the article was read again", recorded);
                }
            }
            for (Finding finding : findings) {
                added[0] |= note(finding, recorded);
            }
        });
        return added[0];
    }

    @Override
    void close();
}
