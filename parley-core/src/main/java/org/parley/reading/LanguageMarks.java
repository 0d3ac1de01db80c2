package org.parley.reading;

import java.util.List;
import org.parley.article.Span;

/**
 * What a language model says of one segmented text.
 *
 * @param tokens one per word, with part of speech, lemma and a valid tree per sentence
 * @param names named mentions, in text order, not yet joined to actors
 * @param attributions attributions, in text order, not yet joined to actors
 */
public record LanguageMarks(List<Token> tokens, List<Name> names, List<Attribution> attributions) {

    public LanguageMarks {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
    }

    /** A span that the model takes for a name, number or time, by tokens. */
    public record Name(Span span, int firstToken, int endToken, MentionType type) {}
}
