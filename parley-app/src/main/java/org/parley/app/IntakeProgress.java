package org.parley.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far taking in is, on standard error: bytes of all, and how many a second. One bar that moves on a terminal, a plain
 * line every tenth otherwise; inputs that are read in a moment are silent.
 */
final class IntakeProgress implements AutoCloseable {

    private static final int BAR = 20;
    private static final long SILENT = 20L << 20;
    private static final long BETWEEN = 200_000_000L;
    private static final long LINE_EVERY = 100L << 20;
    private static final double MEGABYTE = 1 << 20;

    private final PrintStream out;
    private final boolean terminal;
    private final long total;
    private final LongSupplier nanos;
    private final long begun;
    private long bytes;
    private int articles;
    private long shownAt;
    private long shownStep;
    private int width;

    /**
     * @param total bytes of all inputs, -1 if that is not known
     * @param nanos a clock
     */
    IntakeProgress(PrintStream out, boolean terminal, long total, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.shownAt = begun;
    }

    static IntakeProgress of(long total) {
        return new IntakeProgress(System.err, Boolean.getBoolean("parley.terminal"), total, System::nanoTime);
    }

    void read(long more) {
        bytes += more;
        if (terminal) {
            showBar();
        } else {
            showLine();
        }
    }

    void article() {
        articles++;
    }

    /** Prints a line without leaving a piece of the bar in it. */
    void say(String line) {
        clear();
        out.println(line);
    }

    private void showBar() {
        long now = nanos.getAsLong();
        if (now - shownAt >= BETWEEN) {
            shownAt = now;
            int filled = total <= 0 ? 0 : (int) Math.min(BAR, BAR * bytes / total);
            String bar = total <= 0 ? "" : " [" + "=".repeat(filled) + " ".repeat(BAR - filled) + "]";
            String line = "taking in" + bar + " " + state(now);
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        }
    }

    private void showLine() {
        long step = total > 0 ? Math.max(1, total / 10) : LINE_EVERY;
        if (bytes / step > shownStep && (total < 0 || total >= SILENT)) {
            shownStep = bytes / step;
            out.println("taking in " + state(nanos.getAsLong()));
        }
    }

    private String state(long now) {
        double seconds = Math.max(1e-3, (now - begun) / 1e9);
        String of = total < 0 ? "" : String.format(Locale.ROOT, "/%.1f", total / MEGABYTE);
        return String.format(
                Locale.ROOT,
                "%.1f%s MB, %.1f MB/s, %d articles, %.0f/s",
                bytes / MEGABYTE,
                of,
                bytes / MEGABYTE / seconds,
                articles,
                articles / seconds);
    }

    private void clear() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
