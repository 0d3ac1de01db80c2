package org.parley.reading.attribution;

import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.Reading;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.reading.actor.ActorResolver;

/** What the lexicon knows of the attributions of one reading: their act, and whether their source can speak. */
public final class Cues {

    private final Tree tree;
    private final CueMatcher matcher;
    private final Speakers speakers;
    private final SourceWords sources;

    public Cues(Reading reading) {
        this.tree = new Tree(reading.tokens());
        QuotationIndex quotations = QuotationIndex.of(reading.text(), reading.sentences());
        ContentClauses contents = new ContentClauses(tree, quotations);
        this.matcher = new CueMatcher(tree, contents, CueLexicon.english());
        this.speakers = new Speakers(tree, new ActorResolver.Resolved(reading.mentions(), reading.actors()));
        this.sources =
                new SourceWords(tree, contents, token -> matcher.at(token).isPresent());
    }

    /**
     * What the lexicon says of a cue.
     *
     * @param act the act of the cue's line
     * @param names whether the cue names or describes its object ("call X Y")
     * @param state whether the cue is a state of mind told by an adjective ("is ready to")
     */
    public record Sense(String act, boolean names, boolean state) {}

    public Tree tree() {
        return tree;
    }

    /** The cue's main word, empty if there is no cue. */
    public Optional<Token> head(Attribution attribution) {
        return attribution.cue().stream().findFirst().flatMap(this::top);
    }

    private Optional<Token> top(Span span) {
        int first = tree.tokenFrom(span.start());
        int end = tree.tokenAfter(span.end());
        for (int i = first; i < end; i++) {
            if (!matcher.at(i).isEmpty()) {
                return Optional.of(tree.token(i));
            }
        }
        return Optional.ofNullable(tree.top(first, end));
    }

    /** The lexicon's sense of the cue, empty if it does not know it. */
    public Optional<Sense> sense(Attribution attribution) {
        return head(attribution).flatMap(this::sense);
    }

    private Optional<Sense> sense(Token head) {
        Optional<CueMatch> match = matcher.at(head.index());
        if (match.isPresent()) {
            CuePattern.Shape shape = match.get().pattern().shape();
            boolean names = shape == CuePattern.Shape.OBJECT_BE
                    || match.get().pattern().word().equals("as");
            return Optional.of(new Sense(
                    match.get().rule().act(), names, match.get().rule().copula()));
        }
        return matcher.anyRule(head.index()).map(rule -> new Sense(rule.act(), rule.names(), rule.copula()));
    }

    /**
     * Whether the attribution reports words or a position: the lexicon knows its cue, or its content is quoted, or is a clause
     * that completes the cue. What a model takes for a cue otherwise is mostly a deed.
     */
    public boolean reports(Attribution attribution) {
        if (attribution.cue().isEmpty() || attribution.form() != Attribution.Form.INDIRECT) {
            return true;
        }
        if (isAskedOf(attribution)) {
            return false;
        }
        return sense(attribution).isPresent() || attribution.content().stream().anyMatch(this::isClause);
    }

    private boolean isClause(Span piece) {
        Token top = tree.top(tree.tokenFrom(piece.start()), tree.tokenAfter(piece.end()));
        return top != null && (top.is("ccomp") || top.is("parataxis") || top.head() < 0);
    }

    /** "When asked about the raid, the minister ...": he is the one who was asked. */
    private boolean isAskedOf(Attribution attribution) {
        return head(attribution)
                .filter(head -> tree.lemma(head.index()).equals("ask"))
                .filter(head -> sources.subject(head.index()) < 0
                        && !attribution.source().isEmpty())
                .isPresent();
    }

    /** Whether the cue is denied: "did not say". */
    public boolean isNegated(Attribution attribution) {
        return head(attribution)
                .filter(head -> matcher.isNegated(head.index())
                        && matcher.at(head.index()).isEmpty())
                .isPresent();
    }

    /** Whether the source is a person, a body, a government or a document; an attribution to nobody has no such source. */
    public boolean canSpeak(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return attribution.actor() != null;
        }
        return speakers.canSpeak(stretch(attribution.source().get(0)), false);
    }

    /** The words of each of several sources that are named together, each with a determiner or name of its own. */
    public List<Span> parties(Attribution attribution) {
        return attribution.source().isEmpty()
                ? List.of()
                : new Coordination(tree, speakers)
                        .parts(stretch(attribution.source().get(0))).stream()
                                .map(part -> tree.span(part.first(), part.end()))
                                .toList();
    }

    /** The actor that the words mean. */
    public Optional<String> actor(Span source) {
        return Optional.ofNullable(speakers.actor(stretch(source)));
    }

    /** The noun phrase around a word. */
    public Span phrase(Token head) {
        Stretch words = sources.phrase(head.index());
        return tree.span(words.first(), words.end());
    }

    private Stretch stretch(Span span) {
        int first = tree.tokenFrom(span.start());
        return new Stretch(first, Math.max(first + 1, tree.tokenAfter(span.end())));
    }
}
