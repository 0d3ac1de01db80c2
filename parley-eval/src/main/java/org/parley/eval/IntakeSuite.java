package org.parley.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.article.Article;
import org.parley.intake.Intake;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.format.UnreadableArticle;

/** How fast and in how much memory inputs are taken in, tenth by tenth, so that a rate that falls shows. */
final class IntakeSuite implements Sink {

    private static final int PARTS = 10;
    private static final double MEGABYTE = 1 << 20;

    private final PrintStream out;
    private final List<Double> secondsOfParts = new ArrayList<>();
    private long total;
    private long bytes;
    private long begun;
    private int articles;
    private int unreadable;
    private int passedOver;

    IntakeSuite(PrintStream out) {
        this.out = out;
    }

    Map<String, Object> run(Path input, Options options) {
        List<String> inputs = List.of(input.toString());
        total = Intake.bytesIn(inputs);
        begun = System.nanoTime();
        new Intake().read(inputs, options, this);
        double seconds = seconds();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("threads", options.threads());
        figures.put("articles", articles);
        figures.put("unreadable", unreadable);
        figures.put("passed_over", passedOver);
        figures.put("megabytes", Math.round(total / MEGABYTE * 10) / 10.0);
        figures.put("seconds", Math.round(seconds * 10) / 10.0);
        figures.put("processor_seconds", Math.round(processorSeconds() * 10) / 10.0);
        figures.put("articles_per_second", Math.round(articles / seconds));
        figures.put("articles_per_processor_second", Math.round(articles / processorSeconds()));
        figures.put("peak_resident_megabytes", peakMegabytes());
        out.printf(
                Locale.ROOT,
                "%d articles of %.1f MB in %.1f s: %.0f a second, %.0f a second of processor time; at most %s MB resident%n",
                articles,
                total / MEGABYTE,
                seconds,
                articles / seconds,
                articles / processorSeconds(),
                peakMegabytes());
        return figures;
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** As Linux counts it; 0 on other systems. */
    private static long peakMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void article(Article article) {
        articles++;
    }

    @Override
    public void unreadable(UnreadableArticle one) {
        unreadable++;
    }

    @Override
    public void passedOver(String where, String what) {
        passedOver++;
    }

    @Override
    public void bytesRead(long more) {
        bytes += more;
        while (secondsOfParts.size() < PARTS && bytes >= total / PARTS * (secondsOfParts.size() + 1) && total > 0) {
            secondsOfParts.add(seconds());
            out.printf(
                    Locale.ROOT,
                    "  %3d %%  %.1f s, %.1f s of processors  %d articles%n",
                    100 * secondsOfParts.size() / PARTS,
                    seconds(),
                    processorSeconds(),
                    articles);
        }
    }
}
