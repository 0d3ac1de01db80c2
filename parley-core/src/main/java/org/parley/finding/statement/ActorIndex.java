package org.parley.finding.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Reading;

/** The actors of a reading by id and by country, and the words that mention each. */
final class ActorIndex {

    private final Map<String, Actor> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> governments = new HashMap<>();
    private final Map<String, Set<Integer>> heads = new HashMap<>();
    private final Map<String, Set<Integer>> governmentHeads = new HashMap<>();

    ActorIndex(Reading reading) {
        for (Actor actor : reading.actors()) {
            byId.put(actor.id(), actor);
            if (actor.type() == MentionType.LOC && actor.country() != null) {
                governments
                        .computeIfAbsent(actor.country(), country -> new HashSet<>())
                        .add(actor.id());
            }
        }
        noteHeads(reading);
    }

    private void noteHeads(Reading reading) {
        for (Mention mention : reading.mentions()) {
            if (mention.actor() != null) {
                heads.computeIfAbsent(mention.actor(), actor -> new HashSet<>()).add(mention.headToken());
            }
        }
        governments.forEach((country, ids) -> {
            Set<Integer> words = governmentHeads.computeIfAbsent(country, it -> new HashSet<>());
            ids.forEach(id -> words.addAll(heads.getOrDefault(id, Set.of())));
        });
    }

    Optional<Actor> actor(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** Whether the first is the country or capital that the second speaks for. */
    boolean isGovernmentOf(@Nullable String government, @Nullable String speaker) {
        return government != null && governmentsOf(speaker).contains(government);
    }

    private Set<String> governmentsOf(@Nullable String speaker) {
        String country = actor(speaker).map(Actor::country).orElse(null);
        return country == null ? Set.of() : governments.getOrDefault(country, Set.of());
    }

    /** Whether the token is the head word of a mention of the actor, or of the government it speaks for. */
    boolean isOwnWord(@Nullable String actor, int token) {
        if (actor == null) {
            return false;
        }
        String country = actor(actor).map(Actor::country).orElse(null);
        return heads.getOrDefault(actor, Set.of()).contains(token)
                || (country != null
                        && governmentHeads.getOrDefault(country, Set.of()).contains(token));
    }
}
