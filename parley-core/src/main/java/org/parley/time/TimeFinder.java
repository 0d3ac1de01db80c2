package org.parley.time;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/** Finds the words of a text that say when, and resolves them against the article's date. Pure, and safe for many threads. */
public final class TimeFinder {

    private final TimeScanner scanner = TimeScanner.english();

    /**
     * Time expressions in text order.
     *
     * @param sentences the spans of the sentences, in text order
     * @param dated the article's own date; unknown if it is not known
     */
    public List<TimeExpression> find(Article article, List<Span> sentences, TimeAnchor dated) {
        return new TimeResolver(dated).resolve(scanner.scan(article.text(), sentences));
    }
}
