package org.parley.briefing;

import org.parley.article.Passage;

/**
 * A pointer from an item to the words of an article.
 *
 * @param label the article's short label in this briefing ("A3")
 * @param passage the words
 */
public record Citation(String label, Passage passage) {}
