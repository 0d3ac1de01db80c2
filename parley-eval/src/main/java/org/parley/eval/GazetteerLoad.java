package org.parley.eval;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.place.Place;

/** What it costs to load the gazetteer in a virtual machine that has just started: time to the first answer, and memory held after. */
final class GazetteerLoad {

    private static final double MEGABYTE = 1 << 20;

    private final PrintStream out;

    GazetteerLoad(PrintStream out) {
        this.out = out;
    }

    Map<String, Object> run() {
        long before = heldBytes();
        long start = System.nanoTime();
        long processor = processorNanos();
        WorldGazetteer gazetteer = new WorldGazetteer();
        List<Place> first = gazetteer.named("Springfield");
        double processorSeconds = (processorNanos() - processor) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = (heldBytes() - before) / MEGABYTE;
        out.printf(
                Locale.ROOT,
                "gazetteer: first answer (%d places) after %.2f s, %.2f s of processor time; it holds %.0f MB%n",
                first.size(),
                seconds,
                processorSeconds,
                megabytes);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seconds", Math.round(seconds * 100) / 100.0);
        figures.put("processor_seconds", Math.round(processorSeconds * 100) / 100.0);
        figures.put("megabytes", Math.round(megabytes));
        figures.put("namesakes", gazetteer.named("Springfield").size());
        return figures;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heldBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
