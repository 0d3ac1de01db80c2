package org.parley.reading;

import org.parley.article.Span;

/**
 * One word or mark of punctuation, as Universal Dependencies cuts them ("do" + "n't", "Kyiv" + "'s").
 *
 * @param index its number in the article, from 0
 * @param span its characters
 * @param text its characters as they stand
 * @param lemma its dictionary form, lower case except for names
 * @param upos Universal Dependencies part of speech ("VERB", "PROPN", ...)
 * @param head index of the token it depends on, -1 for the root of its sentence
 * @param deprel relation to the head ("nsubj", "nmod:poss", ...)
 * @param sentence index of its sentence
 */
public record Token(
        int index, Span span, String text, String lemma, String upos, int head, String deprel, int sentence) {

    /** Whether the relation is this one or a subtype of it: {@code is("nsubj")} holds for "nsubj:pass". */
    public boolean is(String relation) {
        return deprel.startsWith(relation)
                && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
    }

    /** This token, dependent on another head. */
    public Token under(int newHead, String relation) {
        return new Token(index, span, text, lemma, upos, newHead, relation, sentence);
    }
}
