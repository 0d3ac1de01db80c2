package org.parley.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that any thread may do; what it leads to is done in the order in which the work came, and by the thread that brings it.
 * So the result is that of one thread. Only so much is begun or waits for its turn, however long the first of it takes.
 */
final class InTurn {

    private static final int MOST_OF_A_THREAD = 16;

    /** Bytes of input, of which a tree of elements takes some ten times as many. */
    private static final long MOST_HELD = 32L << 20;

    private final Workers workers;
    private final int most;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private long held;

    private record Pending(FutureTask<Runnable> work, long weight) {}

    InTurn(Workers workers) {
        this.workers = workers;
        this.most = workers.threads() == 1 ? 0 : MOST_OF_A_THREAD * workers.threads();
    }

    /**
     * Takes more work, and does what has its turn.
     *
     * @param weight bytes that are held until its turn
     * @param work gives what is to be done in its turn
     */
    void add(long weight, Callable<Runnable> work) {
        FutureTask<Runnable> task = new FutureTask<>(work);
        workers.add(task);
        hold(task, weight);
    }

    /** Takes what needs no work, only its turn. */
    void addDone(long weight, Runnable turn) {
        FutureTask<Runnable> task = new FutureTask<>(() -> turn);
        task.run();
        hold(task, weight);
    }

    private void hold(FutureTask<Runnable> task, long weight) {
        pending.add(new Pending(task, weight));
        held += weight;
        while (!pending.isEmpty()
                && (pending.size() > most
                        || held > MOST_HELD
                        || pending.element().work().isDone())) {
            first();
        }
    }

    /** Does all that is left. */
    void finish() {
        while (!pending.isEmpty()) {
            first();
        }
    }

    private void first() {
        FutureTask<Runnable> work = pending.element().work();
        while (!work.isDone() && workers.help()) {
            continue;
        }
        Runnable turn = result(work);
        held -= pending.remove().weight();
        turn.run();
    }

    private static Runnable result(FutureTask<Runnable> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
