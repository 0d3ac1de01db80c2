package org.parley.finding.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.finding.Hop;
import org.parley.finding.Source;
import org.parley.reading.Attribution;
import org.parley.reading.Sentence;
import org.parley.time.TimeAnchor;

/** An attribution on its way to a statement: who says it, through whom, when. */
final class Saying {

    final int index;
    final Attribution attribution;
    final Source source;
    final @Nullable String actor;
    final List<Span> content;
    final Sentence sentence;
    List<Hop> via = List.of();
    TimeAnchor when = TimeAnchor.unknown("the text does not say when it was said");

    Saying(
            int index,
            Attribution attribution,
            Source source,
            @Nullable String actor,
            List<Span> content,
            Sentence sentence) {
        this.index = index;
        this.attribution = attribution;
        this.source = source;
        this.actor = actor;
        this.content = content;
        this.sentence = sentence;
    }
}
