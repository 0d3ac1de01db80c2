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
 * @param factuality one per token: how surely what it tells of is said to have happened, from about -3 (did not) over 0
 *     (open) to 3 (did); none if the model does not say
 */
public record LanguageMarks(
        List<Token> tokens,
        List<Name> names,
        List<Attribution> attributions,
        List<MentionHead> heads,
        List<Float> factuality) {

    public LanguageMarks {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
        heads = List.copyOf(heads);
        factuality = List.copyOf(factuality);
    }

    public LanguageMarks(List<Token> tokens, List<Name> names, List<Attribution> attributions) {
        this(tokens, names, attributions, List.of(), List.of());
    }

    /** The same marks on other trees. */
    public LanguageMarks withTokens(List<Token> others) {
        return new LanguageMarks(others, names, attributions, heads, factuality);
    }

    /** The same marks with other names. */
    public LanguageMarks withNames(List<Name> others) {
        return new LanguageMarks(tokens, others, attributions, heads, factuality);
    }

    /** A span that the model takes for a name, number or time, by tokens. */
    public record Name(Span span, int firstToken, int endToken, MentionType type) {}
}
