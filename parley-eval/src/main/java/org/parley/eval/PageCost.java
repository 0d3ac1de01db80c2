package org.parley.eval;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The processor time that pages take on one core: all of them, and the second half, when the machine has compiled what it runs. */
final class PageCost {

    private final int pages;
    private long reading;
    private long marking;
    private long ofFirstHalf;
    private int read;

    PageCost(int pages) {
        this.pages = pages;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Adds the time in which a page is parsed and its body and facts are found. */
    <T> T reading(Supplier<T> work) {
        ofFirstHalf = read++ == pages / 2 ? reading + marking : ofFirstHalf;
        long start = now();
        T result = work.get();
        reading += now() - start;
        return result;
    }

    /** Adds the time in which the stretches of its text are marked. */
    void marking(Supplier<?> work) {
        long start = now();
        if (work.get() == null) {
            throw new IllegalStateException("nothing was done");
        }
        marking += now() - start;
    }

    private double rate() {
        return pages / ((reading + marking) / 1e9);
    }

    private double rateOfSecondHalf() {
        return (pages - pages / 2) / ((reading + marking - ofFirstHalf) / 1e9);
    }

    private double shareOfMarks() {
        return 100.0 * marking / (reading + marking);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%.0f pages in a second of one processor, %.0f in the second half; marks take %.1f %%",
                rate(),
                rateOfSecondHalf(),
                shareOfMarks());
    }

    void addTo(Map<String, Object> figures) {
        figures.put("pages_per_second", Math.round(rate()));
        figures.put("pages_per_second_of_second_half", Math.round(rateOfSecondHalf()));
        figures.put("marks_percent", Math.round(shareOfMarks() * 10) / 10.0);
    }
}
