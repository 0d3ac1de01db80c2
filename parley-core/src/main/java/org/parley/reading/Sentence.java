package org.parley.reading;

import org.parley.article.Span;

/**
 * One sentence, headline or caption.
 *
 * @param index its number in the article, from 0
 * @param span its characters, without surrounding white space
 * @param firstToken index of its first token in the reading
 * @param endToken index after its last token
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int index, Span span, int firstToken, int endToken, int paragraph) {}
