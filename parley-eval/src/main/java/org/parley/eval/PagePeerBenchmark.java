package org.parley.eval;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.intake.html.HtmlReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bodies of web pages as several systems find them, on the same pages in one run, on one thread: the segments of
 * {@code eval html}, and pages in a second of processor time, for the machine may be busy, in rounds in turn after one
 * that does not count, the median of them.
 */
public final class PagePeerBenchmark {

    private static final String HEAD = "%-34s %6s %6s %6s %6s %7s%n";

    private final PrintStream out;
    private final int rounds;

    /** @param rounds those that are timed */
    PagePeerBenchmark(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /**
     * Ourselves beside others.
     *
     * @param folder holds {@code evaldata.json} beside the pages
     * @param most the number of pages to take, for a quick look; 0 takes all
     */
    public static void run(PrintStream out, List<PagePeer> others, Path folder, int rounds, int most) {
        List<PagePeer> peers = new ArrayList<>(List.of(own()));
        peers.addAll(others);
        List<PageCase> pages = PageCase.read(folder);
        List<PageCase> some = most > 0 && most < pages.size() ? pages.subList(0, most) : pages;
        Map<String, Object> figures = new PagePeerBenchmark(out, rounds).compare(peers, some);
        out.println(new JsonMapper().writeValueAsString(figures));
    }

    private static PagePeer own() {
        HtmlReader reader = new HtmlReader();
        return new PagePeer() {
            @Override
            public String name() {
                return "parley";
            }

            @Override
            public String body(String html, String address) {
                return HtmlSuite.body(reader.read(html, address));
            }
        };
    }

    /** A system on all pages: what it finds, and how long it takes. */
    private static final class Trial {
        private final PagePeer peer;
        private final SegmentScore score = new SegmentScore();
        private final List<Double> seconds = new ArrayList<>();
        private int failed;

        Trial(PagePeer peer) {
            this.peer = peer;
        }

        /** The round that does not count is the one that is scored; a page that a system breaks on has no body. */
        void score(List<PageCase> pages, List<String> html) {
            for (int i = 0; i < pages.size(); i++) {
                String body = "";
                try {
                    body = peer.body(html.get(i), pages.get(i).address());
                } catch (RuntimeException | StackOverflowError e) {
                    failed++;
                }
                score.add(pages.get(i), body);
            }
        }

        void time(List<PageCase> pages, List<String> html) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < pages.size(); i++) {
                try {
                    peer.body(html.get(i), pages.get(i).address());
                } catch (RuntimeException | StackOverflowError e) {
                    continue;
                }
            }
            seconds.add((threads.getCurrentThreadCpuTime() - start) / 1e9);
        }

        double pagesPerSecond(int pages) {
            return pages / seconds.stream().sorted().toList().get(seconds.size() / 2);
        }
    }

    Map<String, Object> compare(List<PagePeer> peers, List<PageCase> pages) {
        List<String> html = pages.stream().map(PageCase::html).toList();
        List<Trial> trials = peers.stream().map(Trial::new).toList();
        out.printf(Locale.ROOT, HEAD, pages.size() + " pages", "P", "R", "acc", "F", "failed");
        for (Trial trial : trials) {
            trial.score(pages, html);
            out.printf(Locale.ROOT, "%s %7d%n", trial.score.line(trial.peer.name()), trial.failed);
        }
        for (int round = 0; round < rounds; round++) {
            trials.forEach(trial -> trial.time(pages, html));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", pages.size());
        for (Trial trial : trials) {
            double speed = trial.pagesPerSecond(pages.size());
            out.printf(Locale.ROOT, "%-34s %6.0f pages in a processor second%n", trial.peer.name(), speed);
            Map<String, Object> figure = new LinkedHashMap<>(trial.score.figures());
            figure.put("failed", trial.failed);
            figure.put("pages_per_processor_second", Math.round(speed));
            figures.put(trial.peer.name(), figure);
        }
        return figures;
    }
}
