package org.parley.finding.statement;

import java.util.List;
import java.util.Optional;
import org.parley.reading.Attribution;
import org.parley.reading.Reading;
import org.parley.reading.Settings;
import org.parley.reading.Token;
import org.parley.reading.attribution.Cues;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;

/** When each saying was said: from the words beside its cue, else from what the same speaker said just before. */
final class SayingTimes {

    private static final int NEAR = 2;

    private final Reading reading;
    private final Cues cues;

    SayingTimes(Reading reading, Cues cues) {
        this.reading = reading;
        this.cues = cues;
    }

    void set(List<Saying> sayings) {
        Saying dated = null;
        for (Saying saying : sayings) {
            Optional<TimeAnchor> own = own(saying.attribution);
            if (own.isPresent()) {
                saying.when = own.get();
                dated = saying;
            } else if (dated != null && goesOn(saying, dated)) {
                TimeAnchor when = dated.when;
                saying.when = new TimeAnchor(
                        when.first(),
                        when.last(),
                        when.clock(),
                        when.precision(),
                        Basis.RESOLVED,
                        "the same speaker's words just before were said then");
            }
        }
    }

    private static boolean goesOn(Saying saying, Saying dated) {
        int distance = saying.sentence.index() - dated.sentence.index();
        return saying.actor != null && saying.actor.equals(dated.actor) && distance >= 0 && distance <= NEAR;
    }

    /** The time said beside the cue; one within the content is when something else was. */
    private Optional<TimeAnchor> own(Attribution attribution) {
        Optional<Token> head = cues.head(attribution);
        return head.flatMap(it -> Settings.timeFor(reading, it))
                .filter(time -> isOutside(time, attribution))
                .map(TimeExpression::anchor)
                .filter(TimeAnchor::isKnown);
    }

    private static boolean isOutside(TimeExpression time, Attribution attribution) {
        return attribution.content().stream().noneMatch(time.span()::overlaps);
    }
}
