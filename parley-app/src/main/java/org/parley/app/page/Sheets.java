package org.parley.app.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.briefing.ArticleSheet;
import org.parley.briefing.Citation;

/** The articles of a briefing by label; it knows which of their words are withheld and which read like a rewording. */
final class Sheets {

    private final Map<String, Withheld> byLabel = new HashMap<>();
    private final Map<ArticleId, Article> byId = new HashMap<>();

    Sheets(List<ArticleSheet> sheets) {
        for (ArticleSheet sheet : sheets) {
            byId.put(sheet.article().id(), sheet.article());
            if (byLabel.put(sheet.label(), new Withheld(sheet.article())) != null) {
                throw new IllegalArgumentException("two articles with the label " + sheet.label());
            }
        }
    }

    /** The article that a citation points into. Refuses one that does not stand there: a page must not point at wrong words. */
    Withheld of(Citation citation) {
        Withheld found = byLabel.get(citation.label());
        Passage passage = citation.passage();
        if (found == null) {
            throw new IllegalArgumentException("no article has the label " + citation.label());
        }
        String text = found.article().text();
        if (passage.span().end() > text.length()
                || !text.regionMatches(
                        passage.span().start(),
                        passage.exact(),
                        0,
                        passage.exact().length())) {
            throw new IllegalArgumentException(
                    "the words cited from " + citation.label() + " do not stand at " + passage.span());
        }
        return found;
    }

    /** The article of that id, null if it is not in this briefing. */
    @Nullable
    Article article(ArticleId id) {
        return byId.get(id);
    }

    Withheld of(ArticleSheet sheet) {
        Withheld found = byLabel.get(sheet.label());
        if (found == null) {
            throw new IllegalArgumentException("not of this briefing: " + sheet.label());
        }
        return found;
    }
}
