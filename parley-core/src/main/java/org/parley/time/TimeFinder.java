package org.parley.time;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/** Finds the words of a text that say when, and resolves them against the article's date. Pure, and safe for many threads. */
public final class TimeFinder {

    private static final DateLines LINES = new DateLines();

    private final TimeScanner scanner = TimeScanner.english();

    /**
     * Time expressions in text order.
     *
     * @param sentences the spans of the sentences, in text order
     * @param dated the article's own date; unknown if it is not known
     */
    public List<TimeExpression> find(Article article, List<Span> sentences, TimeAnchor dated) {
        List<TimeScanner.Found> found = scanner.scan(article.text(), sentences);
        List<ItemDays.Part> parts = ItemDays.of(article, found, dated);
        if (parts.isEmpty()) {
            return new TimeResolver(LINES.written(article, found, dated)).resolve(found);
        }
        List<TimeExpression> all = new ArrayList<>();
        for (ItemDays.Part part : parts) {
            TimeResolver resolver = part.day() == null ? new TimeResolver(dated) : TimeResolver.ofItem(part.day());
            all.addAll(resolver.resolve(part.found()));
        }
        return all;
    }
}
