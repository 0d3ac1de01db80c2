package org.parley.eval;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.eval.TimeMl.Timex;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finding and resolving times, ours and other systems', on the same TimeML documents in one run, on one thread: the figures
 * of {@code eval time}, and words in a second of processor time, for the machine may be busy, after a round that does not
 * count, the median of three.
 */
public final class TimePeerBenchmark {

    private static final int ROUNDS = 3;

    private final PrintStream out;
    private final List<TimeMl> documents;
    private final int words;

    private TimePeerBenchmark(PrintStream out, List<TimeMl> documents) {
        this.out = out;
        this.documents = documents;
        this.words = documents.stream()
                .mapToInt(document -> document.text().split("\\s+").length)
                .sum();
    }

    private record Seconds(double prepare, double times) {

        double whole() {
            return prepare + times;
        }
    }

    /** @param most the number of documents of each folder to take, 0 for all */
    public static void run(PrintStream out, List<TimePeer> others, List<Path> folders, int most) {
        List<TimeMl> documents = new ArrayList<>();
        for (Path folder : folders) {
            Corpus.files(folder, ".tml").stream()
                    .map(file -> TimeMl.parse(file.toString(), Corpus.text(file)))
                    .filter(document -> document.created().matches("\\d{4}-\\d\\d-\\d\\d.*"))
                    .limit(most > 0 ? most : Integer.MAX_VALUE)
                    .forEach(documents::add);
        }
        List<TimePeer> peers = new ArrayList<>(List.of(new OwnTimes()));
        peers.addAll(others);
        out.println(new JsonMapper().writeValueAsString(new TimePeerBenchmark(out, documents).compare(peers)));
    }

    private Map<String, Object> compare(List<TimePeer> peers) {
        out.printf(Locale.ROOT, "%d documents, %d words%n", documents.size(), words);
        Map<String, Object> figures = new LinkedHashMap<>();
        Seconds own = null;
        for (TimePeer peer : peers) {
            Seconds seconds = speed(peer);
            own = own == null ? seconds : own;
            figures.put(peer.name(), figure(peer, seconds, own));
        }
        return figures;
    }

    private Map<String, Object> figure(TimePeer peer, Seconds seconds, Seconds own) {
        TimeScore score = new TimeScore();
        for (TimeMl document : documents) {
            score.add(TimeScore.compare(document.times(), found(peer, document)));
        }
        Map<String, Object> figure = new LinkedHashMap<>();
        out.printf(
                Locale.ROOT,
                "%-10s %9.0f words in a processor second with words and sentences (the first is %.1f times as fast), %9.0f without (%.1f times)%n",
                peer.name(),
                words / seconds.whole(),
                seconds.whole() / own.whole(),
                words / seconds.times(),
                seconds.times() / own.times());
        figure.put("words_per_processor_second", Math.round(words / seconds.whole()));
        figure.put("words_per_processor_second_times_alone", Math.round(words / seconds.times()));
        score.scores().forEach((key, one) -> {
            out.printf(
                    Locale.ROOT,
                    "    %-8s P %5.1f  R %5.1f  F1 %5.1f%n",
                    key,
                    100 * one.precision(),
                    100 * one.recall(),
                    100 * one.f1());
            figure.put(key, one.figures());
        });
        return figure;
    }

    private static List<Timex> found(TimePeer peer, TimeMl document) {
        return peer.prepare(document.text(), written(document)).times().stream()
                .map(one -> new Timex(one.span(), one.type(), one.value()))
                .toList();
    }

    private Seconds speed(TimePeer peer) {
        round(peer);
        List<Seconds> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(peer));
        }
        rounds.sort((one, other) -> Double.compare(one.whole(), other.whole()));
        return rounds.get(ROUNDS / 2);
    }

    private Seconds round(TimePeer peer) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long prepare = 0;
        long times = 0;
        for (TimeMl document : documents) {
            long start = threads.getCurrentThreadCpuTime();
            TimePeer.Prepared prepared = peer.prepare(document.text(), written(document));
            long ready = threads.getCurrentThreadCpuTime();
            prepared.times();
            prepare += ready - start;
            times += threads.getCurrentThreadCpuTime() - ready;
        }
        return new Seconds(prepare / 1e9, times / 1e9);
    }

    private static LocalDate written(TimeMl document) {
        return LocalDate.parse(document.created().substring(0, 10));
    }
}
