package org.parley.finding.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.Hop;
import org.parley.finding.Source;
import org.parley.finding.Statement;
import org.parley.finding.figure.MeasureLexicon.Kind;
import org.parley.finding.statement.StatementFinder;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.Reading;
import org.parley.reading.Tree;

/** Tells who answers for a number: whoever says the words it stands in, or the subject of "has recorded", else the writer. */
final class Holders {

    private static final int MAX_STEPS = 4;
    private static final Pattern DETERMINER =
            Pattern.compile("^(?:the|a|an|our|their|its|his|her|some)\\s+", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Tree tree;
    private final MeasureLexicon lexicon;
    private final StatementIndex statements;
    private final Map<String, Actor> actors = new HashMap<>();

    Holders(Reading reading, Tree tree, MeasureLexicon lexicon) {
        this.reading = reading;
        this.tree = tree;
        this.lexicon = lexicon;
        this.statements = new StatementIndex(reading, new StatementFinder().find(reading));
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /** Who holds a number, and through whom it reached the outlet. */
    record Holder(Source source, List<Hop> via) {}

    Holder of(Span number, int counted) {
        Statement innermost = statements.innermost(number);
        Optional<Source> counting = counting(counted);
        if (innermost == null) {
            return new Holder(counting.orElseGet(Source::writer), List.of());
        }
        boolean within = counting.isPresent() && holds(innermost, counting.get());
        if (!within) {
            return new Holder(
                    innermost.evidence().source(), innermost.evidence().via());
        }
        Source teller = innermost.evidence().source();
        List<Hop> via = new ArrayList<>();
        if (!teller.name().equals(counting.get().name()) && !teller.name().isBlank()) {
            via.add(new Hop(teller.name(), teller.words()));
        }
        via.addAll(innermost.evidence().via());
        return new Holder(counting.get(), via);
    }

    private static boolean holds(Statement statement, Source source) {
        return source.words().stream()
                .anyMatch(words -> statement.content().stream()
                        .anyMatch(piece -> piece.span().contains(words.span())));
    }

    /** "The mission has recorded 596 deaths": the subject counts. */
    private Optional<Source> counting(int counted) {
        int at = counted;
        for (int step = 0; step < MAX_STEPS && tree.head(at) >= 0; step++) {
            at = tree.head(at);
            int subject = tree.child(at, "nsubj");
            if (lexicon.is(Kind.COUNTS, tree.lemma(at)) && subject >= 0 && subject < counted) {
                return source(subject);
            }
        }
        return Optional.empty();
    }

    private Optional<Source> source(int subject) {
        Span word = tree.token(subject).span();
        for (Mention mention : reading.mentionsIn(tree.subtree(subject))) {
            Actor actor = mention.actor() == null ? null : actors.get(mention.actor());
            if (actor != null && mention.span().contains(word)) {
                return Optional.of(source(actor, reading.article().passage(mention.span())));
            }
        }
        return described(subject);
    }

    /** A subject that is nobody's name keeps its own words: "two hospitals", "our partners". */
    private Optional<Source> described(int subject) {
        if (!tree.token(subject).upos().equals("NOUN")) {
            return Optional.empty();
        }
        Passage words = reading.article().passage(tree.span(tree.first(subject), subject + 1));
        String name = DETERMINER.matcher(words.exact()).replaceFirst("").toLowerCase(Locale.ROOT);
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(new Source(Source.Kind.UNNAMED, List.of(words), name, "", null, null));
    }

    private static Source source(Actor actor, Passage words) {
        Source.Kind kind = actor.unnamed() ? Source.Kind.UNNAMED : Source.Kind.NAMED;
        return new Source(kind, List.of(words), actor.name(), actor.type().name(), actor.role(), actor.country());
    }
}
