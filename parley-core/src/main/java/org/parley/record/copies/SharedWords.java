package org.parley.record.copies;

import org.parley.article.ArticleId;

/**
 * Two articles that are no copies and have passages in common: an agency's paragraph, a statement that both quote.
 *
 * @param first the one that comes first by date and name
 * @param second the other
 * @param ofFirst share of the first one's words
 * @param ofSecond share of the second one's words
 * @param quoted whether nearly all of them stand in quotation marks
 */
public record SharedWords(ArticleId first, ArticleId second, double ofFirst, double ofSecond, boolean quoted) {}
