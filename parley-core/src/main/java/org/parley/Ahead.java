package org.parley;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes something of each part in turn, one part ahead of who takes it, on a thread of its own. One thread takes. */
final class Ahead<P, R> implements AutoCloseable {

    private final ExecutorService maker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "parley-ahead");
        thread.setDaemon(true);
        return thread;
    });
    private final Iterator<P> parts;
    private final Function<P, R> make;
    private @Nullable Future<R> next;

    Ahead(List<P> parts, Function<P, R> make) {
        this.parts = parts.iterator();
        this.make = make;
        begin();
    }

    private void begin() {
        if (parts.hasNext()) {
            P part = parts.next();
            next = maker.submit(() -> make.apply(part));
        } else {
            next = null;
        }
    }

    /** What was made of the next part. What making it threw is thrown here. */
    R next() {
        Future<R> made = next;
        if (made == null) {
            throw new IllegalStateException("no part is left");
        }
        try {
            R result = made.get();
            begin();
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("reading failed: " + e.getCause(), e);
        }
    }

    /** What is being made is given up. */
    @Override
    public void close() {
        maker.shutdownNow();
    }
}
