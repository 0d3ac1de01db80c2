package org.parley.briefing;

import org.parley.article.Article;
import org.parley.time.TimeAnchor;

/**
 * One article of the briefing, with what was noticed about its text.
 *
 * @param label short label ("A0", "A1", ...), by publication date, then by name
 * @param article the article with its marks; words that its marks withhold may not be shown
 * @param dated when it was published, with basis and reason
 * @param findings how many findings it gave
 */
public record ArticleSheet(String label, Article article, TimeAnchor dated, int findings) {}
