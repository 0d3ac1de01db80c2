package org.parley.finding.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.article.Passage;
import org.parley.finding.Source;
import org.parley.place.CountryWord;
import org.parley.reading.Actor;
import org.parley.reading.Attribution;

/** Who answers for what is said at a word: the source of the innermost attribution, else the writer. */
final class HolderFinder {

    private final Words words;

    HolderFinder(Words words) {
        this.words = words;
    }

    Source of(int token) {
        Optional<Attribution> attribution = words.attribution(token);
        if (attribution.isEmpty() || attribution.get().source().isEmpty()) {
            return Source.writer();
        }
        List<Passage> passages = attribution.get().source().stream()
                .filter(span -> !span.isEmpty())
                .map(words.reading.article()::passage)
                .toList();
        Actor actor = words.actor(attribution.get().actor());
        if (actor != null) {
            Source.Kind kind = actor.unnamed() ? Source.Kind.UNNAMED : Source.Kind.NAMED;
            return new Source(kind, passages, actor.name(), actor.type().name(), actor.role(), actor.country());
        }
        return described(passages);
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
