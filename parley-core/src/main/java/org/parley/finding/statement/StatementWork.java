package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Coverage;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.Evidence;
import org.parley.finding.Source;
import org.parley.finding.Statement;
import org.parley.finding.Where;
import org.parley.place.PlaceMention;
import org.parley.reading.Attribution;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Settings;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.reading.attribution.Cues;

/** One reading's way from attributions to statements. */
final class StatementWork {

    private final Reading reading;
    private final Cues cues;
    private final Tree tree;
    private final ActorIndex actors;
    private final Sources sources;
    private final Hops hops;
    private final Unverified unverified;
    private final SayingTimes times;
    private final Coverage silence;

    StatementWork(Reading reading) {
        this.reading = reading;
        this.cues = new Cues(reading);
        this.tree = cues.tree();
        this.actors = new ActorIndex(reading);
        this.sources = new Sources(reading, cues, actors);
        this.hops = new Hops(reading, cues, sources, actors);
        this.unverified = new Unverified(reading, tree);
        this.times = new SayingTimes(reading, cues);
        this.silence = reading.article().silence();
    }

    List<Statement> statements() {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < reading.attributions().size(); i++) {
            Attribution attribution = reading.attributions().get(i);
            boolean heard = cues.canSpeak(attribution)
                    && cues.reports(attribution)
                    && !cues.isNegated(attribution)
                    && !hops.carriesOnly(i)
                    && !hops.repeatsItsReporter(i);
            if (heard && !silenced(attribution)) {
                sayings.addAll(sayings(i, attribution));
            }
        }
        for (Saying saying : sayings) {
            saying.via = hops.of(saying);
        }
        hops.handOn(sayings);
        times.set(sayings);
        return sayings.stream().map(this::statement).toList();
    }

    private boolean silenced(Attribution attribution) {
        return attribution.content().stream().anyMatch(silence::touches);
    }

    /** One saying for each party that says it. */
    private List<Saying> sayings(int index, Attribution attribution) {
        List<Span> content = ContentWords.bare(reading, tree, attribution);
        Optional<Sentence> sentence = reading.sentenceAt(
                attribution.cue().isEmpty()
                        ? attribution.content().get(0).start()
                        : attribution.cue().get(0).start());
        List<Saying> sayings = new ArrayList<>();
        if (content.isEmpty() || sentence.isEmpty()) {
            return sayings;
        }
        Optional<Source> cited = hops.citedBy(index);
        if (cited.isPresent()) {
            sayings.add(new Saying(index, attribution, cited.get(), null, content, sentence.get()));
            return sayings;
        }
        List<Span> parties = cues.parties(attribution);
        if (parties.size() < 2) {
            sources.of(attribution.source(), attribution.actor())
                    .ifPresent(source -> sayings.add(
                            new Saying(index, attribution, source, attribution.actor(), content, sentence.get())));
            return sayings;
        }
        for (Span party : parties) {
            String actor = cues.actor(party).orElse(null);
            sources.of(List.of(party), actor)
                    .ifPresent(source ->
                            sayings.add(new Saying(index, attribution, source, actor, content, sentence.get())));
        }
        return sayings;
    }

    private Statement statement(Saying saying) {
        Attribution attribution = saying.attribution;
        Evidence evidence = new Evidence(
                reading.article().id(),
                reading.dated(),
                saying.source,
                saying.via,
                passages(saying),
                unverified.holds(saying.sentence),
                "statement/" + (attribution.cue().isEmpty() ? "quotation" : "cue"));
        return new Statement(
                evidence,
                saying.when,
                where(attribution),
                attribution.cue().stream().map(reading.article()::passage).toList(),
                saying.content.stream().map(reading.article()::passage).toList(),
                attribution.form(),
                act(saying),
                null);
    }

    private List<Passage> passages(Saying saying) {
        Set<Span> spans = new LinkedHashSet<>();
        spans.add(saying.sentence.span());
        for (Span piece : saying.content) {
            int at = piece.start();
            while (at < piece.end()) {
                Optional<Sentence> sentence = reading.sentenceAt(at);
                if (sentence.isEmpty()) {
                    break;
                }
                spans.add(sentence.get().span());
                int next = sentence.get().index() + 1;
                at = next < reading.sentences().size()
                        ? reading.sentences().get(next).span().start()
                        : piece.end();
            }
        }
        return spans.stream().map(reading.article()::passage).toList();
    }

    private String act(Saying saying) {
        Optional<Cues.Sense> sense = cues.sense(saying.attribution);
        String cueAct = sense.map(Cues.Sense::act).orElse("assert");
        boolean named = sense.map(Cues.Sense::names).orElse(false);
        if (hops.relays(saying.index)) {
            return cueAct;
        }
        return ActRules.english()
                .act(
                        cueAct,
                        new ActRules.Content(
                                tree, saying.content, named, token -> actors.isOwnWord(saying.actor, token)));
    }

    private @Nullable Where where(Attribution attribution) {
        Optional<Token> head = cues.head(attribution);
        Optional<PlaceMention> place = head.flatMap(it -> Settings.placeFor(reading, it));
        if (place.isEmpty()
                || attribution.content().stream().anyMatch(place.get().span()::overlaps)) {
            return null;
        }
        return Where.of(place.get(), reading.article());
    }
}
