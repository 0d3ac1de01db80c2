package org.parley.reading;

import java.util.List;
import org.parley.article.Span;

/**
 * What a language model says of one segmented text.
 *
 * @param tokens one per word, with part of speech, lemma and a valid tree per sentence
 * @param names named mentions, in text order, not yet joined to actors
 * @param attributions attributions, in text order, not yet joined to actors
 * @param heads words that carry mentions, in text order; none if the model does not say who is meant by whom
 */
public record LanguageMarks(
        List<Token> tokens, List<Name> names, List<Attribution> attributions, List<MentionHead> heads) {

    public LanguageMarks {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
        heads = List.copyOf(heads);
    }

    public LanguageMarks(List<Token> tokens, List<Name> names, List<Attribution> attributions) {
        this(tokens, names, attributions, List.of());
    }

    /** The same marks on other trees. */
    public LanguageMarks withTokens(List<Token> others) {
        return new LanguageMarks(others, names, attributions, heads);
    }

    /** A span that the model takes for a name, number or time, by tokens. */
    public record Name(Span span, int firstToken, int endToken, MentionType type) {}
}
