package org.parley.finding;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.reading.Attribution;
import org.parley.time.TimeAnchor;

/**
 * Somebody other than the outlet says, writes, thinks, wants, denies.
 *
 * @param evidence the source is who says it; the passages are the whole sentences or clauses
 * @param when when it was said
 * @param where where it was said, null if the text does not say
 * @param cue the words that report, may be empty
 * @param content the words reported, in pieces where the cue breaks them
 * @param form direct, indirect or mixed
 * @param act what the source does with the words: assert, confirm, deny, accuse, demand, ask, offer, promise, threaten, warn, refuse, reject, praise, condemn, doubt, hope, plan, decline
 * @param answers the statement that this one denies or answers, null if none is known
 */
public record Statement(
        Evidence evidence,
        TimeAnchor when,
        @Nullable Where where,
        List<Passage> cue,
        List<Passage> content,
        Attribution.Form form,
        String act,
        @Nullable FindingId answers)
        implements Finding {

    public Statement {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement has content");
        }
    }

    @Override
    public FindingId id() {
        return FindingIds.of("statement", evidence, content, act);
    }

    @Override
    public <R> R match(Function<Statement, R> statement, Function<EventReport, R> event, Function<Figure, R> figure) {
        return statement.apply(this);
    }
}
