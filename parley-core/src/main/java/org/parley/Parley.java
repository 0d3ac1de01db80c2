package org.parley;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.parley.article.Article;
import org.parley.finding.Finder;
import org.parley.finding.Finding;
import org.parley.finding.event.EventFinder;
import org.parley.finding.figure.FigureFinder;
import org.parley.finding.statement.StatementFinder;
import org.parley.place.Gazetteer;
import org.parley.reading.LanguageModel;
import org.parley.reading.Reading;

/** The way in: reads articles and reports what they tell us. No clock, no store, no network; safe for many threads. */
public final class Parley {

    private final ArticleReader reader;
    private final List<Finder> finders;

    public Parley(LanguageModel model, Gazetteer gazetteer) {
        this.reader = new ArticleReader(model, gazetteer);
        this.finders = List.of(new StatementFinder(), new FigureFinder(), new EventFinder(gazetteer));
    }

    /** A reading for each article, in the order given. */
    public List<Reading> read(List<Article> articles) {
        return reader.read(articles);
    }

    /** Readings in the order of the articles, some at a time, so that a large collection need not stay in memory. */
    public void read(List<Article> articles, Consumer<List<Reading>> some) {
        reader.read(articles, some);
    }

    /**
     * The findings of one reading, in text order.
     *
     * @param bugs told of a finder that failed on this reading; the others' findings still come
     */
    public List<Finding> find(Reading reading, FinderFailure.Listener bugs) {
        List<Finding> findings = new ArrayList<>();
        for (Finder finder : finders) {
            try {
                findings.addAll(finder.find(reading));
            } catch (RuntimeException e) {
                bugs.failed(new FinderFailure(finder.name(), reading.article().name(), e));
            }
        }
        findings.sort(Comparator.comparing((Finding finding) ->
                        finding.evidence().passages().get(0).span())
                .thenComparing(Finding::id));
        return findings;
    }
}
