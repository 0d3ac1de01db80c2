package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.finding.Hop;
import org.parley.finding.Source;
import org.parley.reading.Attribution;
import org.parley.reading.Reading;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.reading.attribution.Cues;

/** Through whom words reached the outlet: a carrier that was told them, one that reports them, somebody who relays another's. */
final class Hops {

    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final int DEEPEST = 8;

    private final Reading reading;
    private final Cues cues;
    private final Tree tree;
    private final Sources sources;
    private final ActorIndex actors;
    private final Carriers carriers;
    private final Nesting nesting;
    private final Set<Integer> holders = new HashSet<>();
    private final Set<Integer> innerCues = new HashSet<>();

    Hops(Reading reading, Cues cues, Sources sources, ActorIndex actors) {
        this.actors = actors;
        this.reading = reading;
        this.cues = cues;
        this.tree = cues.tree();
        this.sources = sources;
        this.carriers = new Carriers(reading.article(), cues);
        this.nesting = new Nesting(reading.attributions());
        for (int i = 0; i < reading.attributions().size(); i++) {
            holders.add(nesting.outer(i));
            if (nesting.outer(i) >= 0 && !repeatsItsReporter(i)) {
                cues.head(reading.attributions().get(i)).ifPresent(head -> innerCues.add(head.index()));
            }
        }
    }

    /** Whether the attribution only tells through whom another one came. */
    boolean carriesOnly(int index) {
        Attribution attribution = reading.attributions().get(index);
        boolean cites = cues.head(attribution)
                .filter(head -> CITING.contains(tree.lemma(head.index())))
                .isPresent();
        return cites
                || (holders.contains(index)
                        && isCarrier(attribution)
                        && citedBy(index).isEmpty());
    }

    private boolean isCarrier(Attribution attribution) {
        return !sourceCarriers(attribution).isEmpty();
    }

    private List<Hop> sourceCarriers(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return List.of();
        }
        Span words = attribution.source().get(0);
        Token top = tree.top(tree.tokenFrom(words.start()), tree.tokenAfter(words.end()));
        List<Hop> found = carriers.in(words);
        boolean atHead = top != null
                && found.stream()
                        .anyMatch(hop -> hop.words().get(0).span().overlaps(top.span()) || isNamedBy(top, hop));
        return atHead ? found : List.of();
    }

    /** "Russian news agency Interfax": the common noun carries the name beside it. */
    private boolean isNamedBy(Token top, Hop hop) {
        int at = tree.tokenFrom(hop.words().get(0).span().start());
        return tree.head(at) == top.index()
                && (tree.token(at).is("appos")
                        || tree.token(at).is("flat")
                        || tree.token(at).is("compound"))
                && Set.of("agency", "channel", "newspaper", "network", "television", "broadcaster", "service")
                        .contains(tree.lemma(top.index()));
    }

    /** Whom a carrier cites for what it reports: "the paper said, citing officials". */
    Optional<Source> citedBy(int index) {
        Attribution attribution = reading.attributions().get(index);
        Optional<Token> head = cues.head(attribution);
        if (head.isEmpty() || !isCarrier(attribution)) {
            return Optional.empty();
        }
        for (int child : tree.children(head.get().index())) {
            boolean cites = tree.lemma(child).equals("cite") || tree.word(child).equals("citing");
            Optional<Span> words = cites ? object(child) : Optional.empty();
            if (words.isPresent()) {
                return sources.of(List.of(words.get()), cues.actor(words.get()).orElse(null));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> object(int verb) {
        Span words = null;
        for (int child : tree.children(verb)) {
            if (tree.token(child).is("obj")) {
                Span phrase = cues.phrase(tree.token(child));
                words = words == null ? phrase : words.hull(phrase);
            }
        }
        return Optional.ofNullable(words);
    }

    /** Whether somebody is reported to say something within words of his own: one statement, not two. */
    boolean repeatsItsReporter(int index) {
        int outer = nesting.outer(index);
        if (outer < 0) {
            return false;
        }
        Attribution inner = reading.attributions().get(index);
        Attribution reporter = reading.attributions().get(outer);
        if (inner.actor() != null && inner.actor().equals(reporter.actor())) {
            return true;
        }
        boolean state = cues.sense(inner).map(Cues.Sense::state).orElse(false);
        boolean government = actors.isGovernmentOf(inner.actor(), reporter.actor());
        return (inner.actor() == null && isPronoun(inner)) || (state && government);
    }

    /** Whether the content is first of all what somebody else says: its act is that one's. */
    boolean relays(int index) {
        Attribution outer = reading.attributions().get(index);
        Span piece = outer.content().get(0);
        Token main = tree.top(tree.tokenFrom(piece.start()), tree.tokenAfter(piece.end()));
        return holders.contains(index) && main != null && innerCues.contains(main.index());
    }

    /** The hops of a saying, nearest to the source first. */
    List<Hop> of(Saying saying) {
        Map<String, Hop> found = new LinkedHashMap<>();
        if (citedBy(saying.index).isPresent()) {
            sourceCarriers(saying.attribution).forEach(hop -> found.putIfAbsent(hop.name(), hop));
        }
        told(saying.attribution).forEach(hop -> found.putIfAbsent(hop.name(), hop));
        int outer = nesting.outer(saying.index);
        for (int steps = 0; outer >= 0 && steps < DEEPEST; steps++) {
            relay(reading.attributions().get(outer), outer, saying, found);
            outer = nesting.outer(outer);
        }
        found.remove(saying.source.name());
        return List.copyOf(found.values());
    }

    private void relay(Attribution outer, int index, Saying saying, Map<String, Hop> found) {
        List<Hop> reporting = sourceCarriers(outer);
        citedBy(index).ifPresent(source -> found.putIfAbsent(source.name(), new Hop(source.name(), source.words())));
        reporting.forEach(hop -> found.putIfAbsent(hop.name(), hop));
        boolean sameActor = saying.actor != null && saying.actor.equals(outer.actor());
        if (reporting.isEmpty() && !sameActor) {
            sources.of(outer.source(), outer.actor())
                    .ifPresent(source -> found.putIfAbsent(source.name(), new Hop(source.name(), source.words())));
        }
        told(outer).forEach(hop -> found.putIfAbsent(hop.name(), hop));
    }

    /** Carriers in the cue's own clause: "told the agency", "in an interview with", "writing in". */
    private List<Hop> told(Attribution attribution) {
        Optional<Token> head = cues.head(attribution);
        List<Hop> found = new ArrayList<>();
        int at = head.map(Token::index).orElse(-1);
        for (int steps = 0; at >= 0 && steps < 2; steps++) {
            for (int child : tree.children(at)) {
                if (isCircumstance(child) && !overlapsOwn(tree.subtree(child), attribution)) {
                    found.addAll(carriers.in(tree.subtree(child)));
                }
            }
            boolean shares = tree.token(at).is("advcl")
                    || tree.token(at).is("xcomp")
                    || tree.token(at).is("conj");
            at = shares ? tree.head(at) : -1;
        }
        return found;
    }

    private boolean isCircumstance(int child) {
        return tree.token(child).is("obl")
                || tree.token(child).is("obj")
                || tree.token(child).is("iobj")
                || tree.token(child).is("advcl");
    }

    private static boolean overlapsOwn(Span span, Attribution attribution) {
        return attribution.content().stream().anyMatch(span::overlaps)
                || attribution.source().stream().anyMatch(span::overlaps);
    }

    /** A pronoun that goes on in the same breath was told to the same carrier. */
    void handOn(List<Saying> sayings) {
        Saying before = null;
        for (Saying saying : sayings) {
            if (before != null
                    && saying.actor != null
                    && saying.actor.equals(before.actor)
                    && saying.via.isEmpty()
                    && nesting.outer(saying.index) < 0
                    && saying.sentence.index() - before.sentence.index() <= 2
                    && saying.sentence.paragraph() - before.sentence.paragraph() <= 1
                    && (isPronoun(saying.attribution) || goesOnWith(saying.attribution))) {
                saying.via = before.via;
            }
            if (nesting.outer(saying.index) < 0) {
                before = saying;
            }
        }
    }

    /** ", saying": a participle that goes on from the cue before it. */
    private boolean goesOnWith(Attribution attribution) {
        return cues.head(attribution)
                .filter(head -> tree.word(head.index()).endsWith("ing"))
                .isPresent();
    }

    private boolean isPronoun(Attribution attribution) {
        return attribution.source().isEmpty()
                || Set.of("he", "she", "they", "it")
                        .contains(attribution.source().get(0).in(reading.text()).toLowerCase(java.util.Locale.ROOT));
    }
}
