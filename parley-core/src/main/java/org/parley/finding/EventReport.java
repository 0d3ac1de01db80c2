package org.parley.finding;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.time.TimeAnchor;

/**
 * One article's report of something that happened, is planned, is demanded, or is said not to have happened.
 *
 * @param evidence the source is who reports it, the writer if the outlet itself does
 * @param when when it happened or is due
 * @param where where, null if not said
 * @param type PLOVER type (AGREE, CONSULT, ... ASSAULT) or MOVE
 * @param mode PLOVER mode, empty if none fits
 * @param realis whether it is said to have happened
 * @param actors who does it
 * @param recipients to or with whom
 * @param others mediators and hosts, with their capacity
 * @param trigger the words that name it
 * @param issue code of what it is about ("ceasefire", "no-fly-zone", ...), null if none
 * @param announced when it was said that it would come, where the text says that and it had not come by then; null if not
 */
public record EventReport(
        Evidence evidence,
        TimeAnchor when,
        @Nullable Where where,
        String type,
        String mode,
        Realis realis,
        List<Party> actors,
        List<Party> recipients,
        List<Party> others,
        Passage trigger,
        @Nullable String issue,
        @Nullable TimeAnchor announced)
        implements Finding {

    /** Of something for which no announcement is dated. */
    public EventReport(
            Evidence evidence,
            TimeAnchor when,
            @Nullable Where where,
            String type,
            String mode,
            Realis realis,
            List<Party> actors,
            List<Party> recipients,
            List<Party> others,
            Passage trigger,
            @Nullable String issue) {
        this(evidence, when, where, type, mode, realis, actors, recipients, others, trigger, issue, null);
    }

    public EventReport {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        others = List.copyOf(others);
    }

    @Override
    public FindingId id() {
        return FindingIds.of("event", evidence, List.of(trigger), type, mode, realis.code());
    }

    @Override
    public <R> R match(Function<Statement, R> statement, Function<EventReport, R> event, Function<Figure, R> figure) {
        return event.apply(this);
    }
}
