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

    ActorIndex(Reading reading) {
        for (Actor actor : reading.actors()) {
            byId.put(actor.id(), actor);
            if (actor.type() == MentionType.LOC && actor.country() != null) {
                governments
                        .computeIfAbsent(actor.country(), country -> new HashSet<>())
                        .add(actor.id());
            }
        }
        for (Mention mention : reading.mentions()) {
            if (mention.actor() != null) {
                heads.computeIfAbsent(mention.actor(), actor -> new HashSet<>()).add(mention.headToken());
            }
        }
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

    /** The head words of the mentions of the actor, and of the government it speaks for. */
    Set<Integer> ownWords(@Nullable String actor) {
        if (actor == null) {
            return Set.of();
        }
        Set<Integer> words = new HashSet<>(heads.getOrDefault(actor, Set.of()));
        governmentsOf(actor).forEach(government -> words.addAll(heads.getOrDefault(government, Set.of())));
        return words;
    }
}
