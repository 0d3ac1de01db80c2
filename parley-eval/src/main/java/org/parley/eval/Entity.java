package org.parley.eval;

import org.parley.article.Span;

/**
 * Words that name or mention something of a kind.
 *
 * @param span the words, by characters
 * @param type the kind, in the terms of whoever marked it
 */
record Entity(Span span, String type) {}
