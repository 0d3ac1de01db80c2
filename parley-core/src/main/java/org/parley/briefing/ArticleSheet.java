package org.parley.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Outlet;
import org.parley.time.TimeAnchor;

/**
 * One article of the briefing, with what was noticed about its text.
 *
 * @param label short label ("A0", "A1", ...), by publication date, then by name
 * @param article the article with its marks; words that its marks withhold may not be shown
 * @param dated when it was published, with basis and reason
 * @param findings how many findings it gave
 * @param origin whom its text comes from, by its credits and by the articles that have the same text
 * @param editionOf the earlier edition at its outlet, null if there is none
 * @param kin lines for a reader: which article it is a copy or an edition of, with which others it shares passages
 */
public record ArticleSheet(
        String label,
        Article article,
        TimeAnchor dated,
        int findings,
        Outlet origin,
        @Nullable ArticleId editionOf,
        List<String> kin) {

    public ArticleSheet {
        kin = List.copyOf(kin);
    }

    /** An article that has nothing in common with the others. */
    public ArticleSheet(String label, Article article, TimeAnchor dated, int findings) {
        this(label, article, dated, findings, article.origin(), null, List.of());
    }
}
