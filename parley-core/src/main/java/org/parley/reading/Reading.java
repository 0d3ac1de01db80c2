package org.parley.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.article.TextOrder;
import org.parley.place.PlaceMention;
import org.parley.place.PlaceName;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;

/**
 * An article with everything marked in its text that finders look at. Holds no conclusions.
 *
 * @param article the article, with its marks
 * @param dated when it was published, as far as that is known, with the reason
 * @param sentences in text order
 * @param tokens in text order
 * @param mentions in text order; those of one actor share its id
 * @param actors in order of first mention
 * @param times in text order
 * @param places in text order
 * @param attributions in order of their content
 * @param placeNames every name of a place in text order, those too that stand for a government, a people or a part of another name
 * @param names every name, of what acts and of what does not, with numbers and forms of address
 */
public record Reading(
        Article article,
        TimeAnchor dated,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Mention> mentions,
        List<Actor> actors,
        List<TimeExpression> times,
        List<PlaceMention> places,
        List<Attribution> attributions,
        List<PlaceName> placeNames,
        Names names) {

    /** A reading without the bare names of places and things. */
    public Reading(
            Article article,
            TimeAnchor dated,
            List<Sentence> sentences,
            List<Token> tokens,
            List<Mention> mentions,
            List<Actor> actors,
            List<TimeExpression> times,
            List<PlaceMention> places,
            List<Attribution> attributions) {
        this(article, dated, sentences, tokens, mentions, actors, times, places, attributions, List.of(), Names.NONE);
    }

    public Reading {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        places = List.copyOf(places);
        attributions = List.copyOf(attributions);
        placeNames = List.copyOf(placeNames);
    }

    public String text() {
        return article.text();
    }

    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    public Sentence sentenceOf(Token token) {
        return sentences.get(token.sentence());
    }

    /** The sentence that holds the offset, or the last one that begins before it. */
    public Optional<Sentence> sentenceAt(int offset) {
        int after = TextOrder.first(sentences, sentence -> sentence.span().start() > offset);
        return after == 0 ? Optional.empty() : Optional.of(sentences.get(after - 1));
    }

    /** Index of the first token that ends after the offset; the number of tokens if there is none. */
    public int tokenFrom(int offset) {
        return TextOrder.first(tokens, token -> token.span().end() > offset);
    }

    /** The tokens that overlap the span, in text order. */
    public List<Token> tokensIn(Span span) {
        int from = tokenFrom(span.start());
        int end = from;
        while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
            end++;
        }
        return tokens.subList(from, end);
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** Direct dependents, in text order. */
    public List<Token> children(Token token) {
        Sentence sentence = sentenceOf(token);
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .mapToObj(tokens::get)
                .filter(child -> child.head() == token.index())
                .toList();
    }

    /** Direct dependents with this relation or a subtype of it, in text order. */
    public List<Token> children(Token token, String relation) {
        return children(token).stream().filter(child -> child.is(relation)).toList();
    }

    public Optional<Actor> actor(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** Mentions wholly within the span, in text order. */
    public List<Mention> mentionsIn(Span span) {
        return within(span, mentions, Mention::span);
    }

    public List<TimeExpression> timesIn(Span span) {
        return within(span, times, TimeExpression::span);
    }

    public List<PlaceMention> placesIn(Span span) {
        return within(span, places, PlaceMention::span);
    }

    /** Those of a list in text order that lie wholly within the span. */
    private static <T> List<T> within(Span span, List<T> items, Function<T, Span> spanOf) {
        int from = TextOrder.first(items, item -> spanOf.apply(item).start() >= span.start());
        return items.subList(from, items.size()).stream()
                .takeWhile(item -> spanOf.apply(item).start() <= span.end())
                .filter(item -> span.contains(spanOf.apply(item)))
                .toList();
    }
}
