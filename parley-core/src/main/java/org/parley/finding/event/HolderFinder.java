package org.parley.finding.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Passage;
import org.parley.finding.Source;
import org.parley.place.CountryWord;
import org.parley.reading.Actor;
import org.parley.reading.Attribution;
import org.parley.reading.Mention;

/** Who answers for what is said at a word: the source of the innermost attribution, else the writer. */
final class HolderFinder {

    static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "state",
            "claim",
            "write",
            "declare",
            "insist",
            "stress",
            "argue",
            "announce",
            "tweet");

    private final Words words;
    private final Relations relations;

    HolderFinder(Words words, Relations relations) {
        this.words = words;
        this.relations = relations;
    }

    /** The verb of saying in whose complement the word stands, -1 if none. */
    int sayingVerb(int token) {
        int at = token;
        for (int steps = 0; steps < 5 && words.head(at) >= 0; steps++) {
            int head = words.head(at);
            if (words.is(at, "ccomp") && SAYING.contains(words.lemma(head))) {
                return head;
            }
            at = head;
        }
        return -1;
    }

    /** Where no attribution was marked, the subject of the verb of saying. */
    private Source ofSaying(int token) {
        int verb = sayingVerb(token);
        for (int subject : verb < 0 ? List.<Integer>of() : relations.of(verb, "subj", List.of())) {
            Actor actor = words.actor(subject);
            Mention mention = words.mention(subject);
            if (actor != null && mention != null) {
                return named(actor, List.of(words.reading.article().passage(mention.span())));
            }
        }
        return Source.writer();
    }

    Source of(int token) {
        Optional<Attribution> attribution = words.attribution(token);
        if (attribution.isEmpty() || attribution.get().source().isEmpty()) {
            return ofSaying(token);
        }
        return of(attribution.get());
    }

    /** Who answers for the words of the attribution. */
    Source of(Attribution attribution) {
        List<Passage> passages = attribution.source().stream()
                .filter(span -> !span.isEmpty())
                .map(words.reading.article()::passage)
                .toList();
        Actor actor = words.actor(attribution.actor());
        if (actor != null) {
            return named(actor, passages);
        }
        return described(passages);
    }

    private static Source named(Actor actor, List<Passage> passages) {
        Source.Kind kind = actor.unnamed() ? Source.Kind.UNNAMED : Source.Kind.NAMED;
        return new Source(kind, passages, actor.name(), actor.type().name(), actor.role(), actor.country());
    }

    private Source described(List<Passage> passages) {
        if (passages.isEmpty()) {
            return Source.writer();
        }
        int first = words.tree.tokenFrom(passages.get(0).span().start());
        if (first < words.size()) {
            Optional<CountryWord> country = words.country(first);
            boolean alone =
                    words.token(first).span().end() >= passages.get(0).span().end();
            if (country.isPresent() && alone) {
                return new Source(
                        Source.Kind.NAMED,
                        passages,
                        country.get().countryName(),
                        "LOC",
                        null,
                        country.get().code());
            }
        }
        String name = passages.get(0).exact().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return name.isBlank() ? Source.writer() : new Source(Source.Kind.UNNAMED, passages, name, "", null, null);
    }
}
