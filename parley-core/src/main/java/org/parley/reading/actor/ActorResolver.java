package org.parley.reading.actor;

import java.util.List;
import org.parley.article.Article;
import org.parley.place.Gazetteer;
import org.parley.reading.Actor;
import org.parley.reading.LanguageMarks;
import org.parley.reading.Mention;
import org.parley.reading.SegmentedText;

/** Joins names, titles, pronouns and descriptions of one article to the persons and bodies they mean. Pure, and safe for many threads. */
public final class ActorResolver {

    private final Gazetteer gazetteer;

    public ActorResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Mentions in text order and the actors they belong to. */
    public Resolved resolve(Article article, SegmentedText segmented, LanguageMarks marks) {
        return new Resolved(List.of(), List.of());
    }

    /** Who is mentioned, and where. */
    public record Resolved(List<Mention> mentions, List<Actor> actors) {

        public Resolved {
            mentions = List.copyOf(mentions);
            actors = List.copyOf(actors);
        }
    }
}
