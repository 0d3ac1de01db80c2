package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.FinderFailure;
import org.parley.Parley;
import org.parley.article.Article;
import org.parley.finding.Finding;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Reading;

/** Where articles are read and searched for findings: one model, shared by as many threads as allowed. */
final class Desk implements AutoCloseable {

    private final OnnxLanguageModel model;
    private final Parley parley;
    private final ExecutorService threads;
    private int bugs;

    Desk(int threads) {
        this.model = new OnnxLanguageModel(threads);
        this.parley = new Parley(model, new WorldGazetteer());
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /** One article's reading with what was found in it. */
    record Sheet(Reading reading, List<Finding> findings) {}

    /** A reading for each article, in their order. */
    List<Reading> read(List<Article> articles) {
        try (Progress progress = Progress.of("reading", articles.size())) {
            List<Reading> readings = parley.read(articles);
            progress.step(articles.size());
            return readings;
        }
    }

    /** A reading and its findings for each article, in their order. */
    List<Sheet> find(List<Article> articles) {
        List<Reading> readings = read(articles);
        List<Future<Sheet>> pending = new ArrayList<>();
        for (Reading reading : readings) {
            pending.add(threads.submit(() -> new Sheet(reading, parley.find(reading, this::failed))));
        }
        List<Sheet> sheets = new ArrayList<>();
        try (Progress progress = Progress.of("finding", pending.size())) {
            for (Future<Sheet> sheet : pending) {
                sheets.add(done(sheet));
                progress.step(1);
            }
        }
        return sheets;
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
