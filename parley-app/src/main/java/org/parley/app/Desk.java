package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.parley.FinderFailure;
import org.parley.Parley;
import org.parley.article.Article;
import org.parley.finding.Finding;
import org.parley.place.Gazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Reading;
import org.parley.time.TimeAnchor;

/** Where articles are read and searched for findings: one model, shared by as many threads as allowed. */
final class Desk implements AutoCloseable {

    private final OnnxLanguageModel model;
    private final Parley parley;
    private final ExecutorService threads;
    private int bugs;

    Desk(int threads, Gazetteer gazetteer) {
        this.model = new OnnxLanguageModel(threads);
        this.parley = new Parley(model, gazetteer);
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /**
     * What one article told.
     *
     * @param dated when it was published, as far as that is known
     */
    record Sheet(Article article, TimeAnchor dated, List<Finding> findings) {}

    /** Gives each article's reading, in their order, as soon as it is made. */
    void read(List<Article> articles, Consumer<Reading> each) {
        try (Progress progress = Progress.of("reading", articles.size())) {
            parley.read(articles, some -> {
                some.forEach(each);
                progress.step(some.size());
            });
        }
    }

    /** Gives what each article tells, in their order, as soon as it is found. */
    void find(List<Article> articles, Consumer<Sheet> each) {
        try (Progress progress = Progress.of("reading", articles.size())) {
            parley.read(articles, some -> {
                List<Future<Sheet>> pending = new ArrayList<>();
                some.forEach(reading -> pending.add(threads.submit(() -> sheet(reading))));
                pending.forEach(sheet -> each.accept(done(sheet)));
                progress.step(some.size());
            });
        }
    }

    private Sheet sheet(Reading reading) {
        return new Sheet(reading.article(), reading.dated(), parley.find(reading, this::failed));
    }

    private static Sheet done(Future<Sheet> sheet) {
        try {
            return sheet.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    private synchronized void failed(FinderFailure failure) {
        bugs++;
        System.err.println("parley: a bug in Parley: finder " + failure.finder() + " failed on " + failure.article()
                + " and its findings are missing; please report: " + failure.cause());
        if (Boolean.getBoolean("parley.trace")) {
            failure.cause().printStackTrace(System.err);
        }
    }

    synchronized int bugs() {
        return bugs;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        model.close();
    }
}
