package org.parley.finding.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.Source;
import org.parley.reading.Actor;
import org.parley.reading.Reading;
import org.parley.reading.Token;
import org.parley.reading.attribution.Cues;

/** Makes a source of the words that name it and the actor they mean. */
final class Sources {

    private final Reading reading;
    private final Cues cues;
    private final ActorIndex actors;

    Sources(Reading reading, Cues cues, ActorIndex actors) {
        this.reading = reading;
        this.cues = cues;
        this.actors = actors;
    }

    /** The source; empty if nobody is named. A pronoun that stays open keeps its own word for a name. */
    Optional<Source> of(List<Span> words, @Nullable String actorId) {
        List<Passage> passages = words.stream()
                .filter(span -> !span.isEmpty())
                .map(reading.article()::passage)
                .toList();
        Optional<Actor> actor = actors.actor(actorId);
        if (actor.isPresent()) {
            return Optional.of(of(actor.get(), passages));
        }
        return passages.isEmpty() ? Optional.empty() : described(passages);
    }

    private static Source of(Actor actor, List<Passage> words) {
        Source.Kind kind = actor.unnamed() ? Source.Kind.UNNAMED : Source.Kind.NAMED;
        return new Source(kind, words, actor.name(), actor.type().name(), actor.role(), actor.country());
    }

    private Optional<Source> described(List<Passage> words) {
        String plain = words.get(0).exact();
        if (Descriptors.of(plain).isEmpty()) {
            return Optional.empty();
        }
        Token top = cues.tree()
                .top(
                        cues.tree().tokenFrom(words.get(0).span().start()),
                        cues.tree().tokenAfter(words.get(0).span().end()));
        boolean named = top != null && top.upos().equals("PROPN");
        String name = named ? Descriptors.name(plain) : Descriptors.of(plain);
        Source.Kind kind = named ? Source.Kind.NAMED : Source.Kind.UNNAMED;
        return Optional.of(new Source(kind, words, name, "", null, null));
    }
}
