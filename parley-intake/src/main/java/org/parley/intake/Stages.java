package org.parley.intake;

import java.util.function.Consumer;
import org.parley.intake.format.Draft;
import org.parley.intake.format.Taker;
import org.parley.intake.format.UnreadableArticle;
import org.parley.intake.format.UnreadableArticle.Kind;

/**
 * What lies between the formats and the sink of one reading, in two stages: pages become drafts, drafts become articles. Both
 * are worked at by several threads; between them, and before the sink, everything stands in the order of the input.
 */
final class Stages implements Taker, AutoCloseable {

    private static final long OF_A_LINE = 200;

    private final ArticleMaker maker;
    private final Options options;
    private final Sink sink;
    private final Workers workers;
    private final InTurn pages;
    private final InTurn drafts;
    private final Taker second = new Second();

    Stages(ArticleMaker maker, Options options, Sink sink) {
        this.maker = maker;
        this.options = options;
        this.sink = sink;
        this.workers = new Workers(options.threads());
        this.pages = new InTurn(workers);
        this.drafts = new InTurn(workers);
    }

    @Override
    public void later(String where, long weight, Work work) {
        pages.add(weight, () -> {
            try {
                Turn turn = work.begin();
                return () -> turn.give(second);
            } catch (RuntimeException | StackOverflowError e) {
                return () -> second.unreadable(failed(where, e));
            }
        });
    }

    @Override
    public void draft(Draft draft) {
        ready(2L * draft.text().length(), taker -> taker.draft(draft));
    }

    @Override
    public void unreadable(UnreadableArticle unreadable) {
        ready(OF_A_LINE, taker -> taker.unreadable(unreadable));
    }

    @Override
    public void passedOver(String where, String what) {
        ready(OF_A_LINE, taker -> taker.passedOver(where, what));
    }

    @Override
    public void remark(String where, String remark) {
        ready(OF_A_LINE, taker -> taker.remark(where, remark));
    }

    /** Needs no work, only its turn. */
    private void ready(long weight, Consumer<Taker> what) {
        pages.addDone(weight, () -> what.accept(second));
    }

    /** A bug of ours costs the page on which it shows, and no other. */
    private static UnreadableArticle failed(String where, Throwable bug) {
        return new UnreadableArticle(where, Kind.FAILED, "a bug in Parley; please report: " + bug);
    }

    /** Gives the sink what is still on its way. */
    void finish() {
        pages.finish();
        drafts.finish();
    }

    @Override
    public void close() {
        workers.close();
    }

    /** What takes the drafts in their order. */
    private final class Second implements Taker {

        @Override
        public void draft(Draft draft) {
            drafts.add(2L * draft.text().length(), () -> made(draft));
        }

        private Runnable made(Draft draft) {
            try {
                Consumer<Sink> article = maker.make(draft, options);
                return () -> article.accept(sink);
            } catch (RuntimeException | StackOverflowError e) {
                return () -> sink.unreadable(failed(draft.where(), e));
            }
        }

        @Override
        public void unreadable(UnreadableArticle unreadable) {
            drafts.addDone(OF_A_LINE, () -> sink.unreadable(unreadable));
        }

        @Override
        public void passedOver(String where, String what) {
            drafts.addDone(OF_A_LINE, () -> sink.passedOver(where, what));
        }

        @Override
        public void remark(String where, String remark) {
            drafts.addDone(OF_A_LINE, () -> sink.remark(where, remark));
        }

        @Override
        public void later(String where, long weight, Work work) {
            throw new IllegalStateException("what has its turn waits for nothing: " + where);
        }
    }
}
