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
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageModel;
import org.parley.reading.Reading;

/** How fast articles are read: the median of several rounds after a warm-up, and the model's share of the time. */
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
            AtomicLong inModel = new AtomicLong();
            LanguageModel timed = texts -> {
                long start = System.nanoTime();
                try {
                    return model.mark(texts);
                } finally {
                    inModel.addAndGet(System.nanoTime() - start);
                }
            };
            ArticleReader reader = new ArticleReader(timed, new WorldGazetteer());
            int words = reader.read(articles).stream()
                    .map(Reading::tokens)
                    .mapToInt(List::size)
                    .sum();
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(round(reader, articles, inModel));
            }
            return report(articles.size(), words, rounds);
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
                "  %.2f s, of them the model %.2f s; processor time %.2f s%n",
                round.seconds(),
                round.modelSeconds(),
                round.processorSeconds());
        return round;
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
        figures.put("words_per_second", Math.round(words / median.seconds()));
        figures.put("words_per_processor_second", Math.round(words / median.processorSeconds()));
        figures.put("model_share", Score.percent(median.modelSeconds() / median.seconds()));
        out.printf(
                Locale.ROOT,
                "%d articles, %d words: %.0f words a second (median of %d), %.0f a second of processor time; the model takes %.0f %%%n",
                articles,
                words,
                words / median.seconds(),
                rounds.size(),
                words / median.processorSeconds(),
                100 * median.modelSeconds() / median.seconds());
        return figures;
    }
}
