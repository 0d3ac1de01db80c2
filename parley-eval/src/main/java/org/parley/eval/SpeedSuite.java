package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageModel;
import org.parley.reading.Reading;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeFinder;

/** How fast articles are read: the median of several rounds after a warm-up, and the share of the time in which the model is at work. */
final class SpeedSuite {

    private static final int ROUNDS = 5;

    private final PrintStream out;

    SpeedSuite(PrintStream out) {
        this.out = out;
    }

    private record Round(double seconds, double processorSeconds, double modelSeconds) {}

    Map<String, Object> run(Path folder) {
        List<Article> articles =
                Corpus.files(folder, ".txt").stream().map(Corpus::article).toList();
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            WorldGazetteer gazetteer = new WorldGazetteer();
            PlaceCost places = new PlaceCost(gazetteer);
            AtomicLong inModel = new AtomicLong();
            LanguageModel timed = texts -> {
                long start = System.nanoTime();
                try {
                    return places.keep(texts, model.mark(texts));
                } finally {
                    inModel.addAndGet(System.nanoTime() - start);
                }
            };
            ArticleReader reader = new ArticleReader(timed, gazetteer);
            int words = reader.read(articles).stream()
                    .map(Reading::tokens)
                    .mapToInt(List::size)
                    .sum();
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(round(reader, articles, inModel));
            }
            Map<String, Object> figures = report(articles.size(), words, rounds);
            figures.put("time_share", timeShare(articles, rounds));
            figures.put("place_share", placeShare(places.seconds(articles, ROUNDS), rounds));
            return figures;
        }
    }

    private Round round(ArticleReader reader, List<Article> articles, AtomicLong inModel) {
        inModel.set(0);
        long processor = processorNanos();
        long start = System.nanoTime();
        reader.read(articles);
        double seconds = (System.nanoTime() - start) / 1e9;
        Round round = new Round(seconds, (processorNanos() - processor) / 1e9, inModel.get() / 1e9);
        out.printf(
                Locale.ROOT,
                "  %.2f s, the model at work in %.2f s of them; processor time %.2f s%n",
                round.seconds(),
                round.modelSeconds(),
                round.processorSeconds());
        return round;
    }

    /** What dating the articles and finding their times takes, on this thread, of all the processor time of reading. */
    private Object timeShare(List<Article> articles, List<Round> rounds) {
        Segmenter segmenter = new Segmenter();
        TimeFinder finder = new TimeFinder();
        List<List<Span>> sentences = articles.stream()
                .map(article -> segmenter.segment(article.text()).sentences().stream()
                        .map(Sentence::span)
                        .toList())
                .toList();
        long start = System.nanoTime();
        List<TimeAnchor> dates = ArticleReader.dates(articles);
        for (int i = 0; i < articles.size(); i++) {
            finder.find(articles.get(i), sentences.get(i), dates.get(i));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double share = seconds / processorSeconds(rounds);
        out.printf(Locale.ROOT, "dates and times take %.2f s of processor time, %.1f %%%n", seconds, 100 * share);
        return Score.percent(share);
    }

    /** What finding the places takes of reading, by processor time, so that a busy machine does not matter. */
    private Object placeShare(double seconds, List<Round> rounds) {
        double share = seconds / processorSeconds(rounds);
        out.printf(Locale.ROOT, "places take %.2f s of processor time, %.1f %%%n", seconds, 100 * share);
        return Score.percent(share);
    }

    private static double processorSeconds(List<Round> rounds) {
        double[] whole =
                rounds.stream().mapToDouble(Round::processorSeconds).sorted().toArray();
        return whole[whole.length / 2];
    }

    private static long processorNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private Map<String, Object> report(int articles, int words, List<Round> rounds) {
        Round median = rounds.stream()
                .sorted((a, b) -> Double.compare(a.seconds(), b.seconds()))
                .toList()
                .get(rounds.size() / 2);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        figures.put("words", words);
        figures.put("seconds", median.seconds());
        figures.put("words_per_second", Math.round(words / median.seconds()));
        figures.put("words_per_processor_second", Math.round(words / median.processorSeconds()));
        figures.put("model_share", Score.percent(median.modelSeconds() / median.seconds()));
        out.printf(
                Locale.ROOT,
                "%d articles, %d words: %.0f words a second (median of %d), %.0f a second of processor time; the model is at work in %.0f %%%n",
                articles,
                words,
                words / median.seconds(),
                rounds.size(),
                words / median.processorSeconds(),
                100 * median.modelSeconds() / median.seconds());
        return figures;
    }
}
