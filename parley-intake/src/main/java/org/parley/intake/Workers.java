package org.parley.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The threads that work for one reading of some inputs: the one that reads, and others that start when there is work for them. */
final class Workers implements AutoCloseable {

    private final int most;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> others = new ArrayList<>();

    /** @param threads how many may work, the one that reads among them */
    Workers(int threads) {
        this.most = threads;
    }

    int threads() {
        return most;
    }

    /** Has some thread do it; called by the one that reads. */
    void add(Runnable work) {
        waiting.add(work);
        if (others.size() < most - 1 && waiting.size() > 1) {
            Thread other = new Thread(this::work, "intake-" + (others.size() + 1));
            other.setDaemon(true);
            others.add(other);
            other.start();
        }
    }

    /** Does the oldest work that nobody has begun; false if there is none. */
    boolean help() {
        @Nullable Runnable work = waiting.poll();
        if (work != null) {
            work.run();
        }
        return work != null;
    }

    private void work() {
        try {
            while (true) {
                waiting.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves what is not done. */
    @Override
    public void close() {
        waiting.clear();
        others.forEach(Thread::interrupt);
    }
}
