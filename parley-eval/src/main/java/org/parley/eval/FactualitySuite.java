package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.parley.article.Span;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;
import tools.jackson.databind.JsonNode;

/**
 * How surely words are said to have happened, from -3 (did not) to 3 (did): mean absolute error and Pearson's r over the
 * words that annotators judged, and which of happened, uncertain and not happened was taken for which.
 */
final class FactualitySuite {

    private static final String FILE = "dev.jsonl";

    private final PrintStream out;
    private final Function<List<SegmentedText>, List<List<Float>>> scorer;

    /** @param scorer a score for each word of each text */
    FactualitySuite(PrintStream out, Function<List<SegmentedText>, List<List<Float>>> scorer) {
        this.out = out;
        this.scorer = scorer;
    }

    /** The model's scores for the sentences of one data set, or of each of several in a folder. */
    static Map<String, Object> ofModel(PrintStream out, Path folder) {
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            return new FactualitySuite(
                            out,
                            texts -> model.mark(texts).stream()
                                    .map(LanguageMarks::factuality)
                                    .toList())
                    .run(folder);
        }
    }

    /** A word that was judged: its number in the sentence, and the judgement. */
    record Target(int word, double label) {}

    /** A sentence with its judged words. */
    record Judged(SegmentedText text, List<Target> targets) {}

    /** @param folder one data set, or the folder of several */
    Map<String, Object> run(Path folder) {
        List<Path> files = Corpus.find(folder, file -> Corpus.name(file).equals(FILE));
        if (files.isEmpty()) {
            throw new Trouble("no " + FILE + " in or under " + folder);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Path file : files) {
            String name =
                    Corpus.name(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            List<Judged> sentences = read(file);
            figures.put(name, score(name, sentences));
        }
        return figures;
    }

    static List<Judged> read(Path file) {
        List<Judged> sentences = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            List<String> words = List.of(line.text("text").strip().split("\\s+"));
            List<Target> targets = new ArrayList<>();
            for (JsonNode target : line.list("targets")) {
                targets.add(target(line, target, words.size()));
            }
            sentences.add(new Judged(sentence(words), targets));
        }
        return sentences;
    }

    private static Target target(JsonLines.Line line, JsonNode target, int words) {
        int from = target.path("span1").path(0).asInt(-1);
        int to = target.path("span1").path(1).asInt(-1);
        double label = target.path("label").asDouble(Double.NaN);
        if (from < 0 || to <= from || to > words) {
            throw line.trouble("has a target whose span1 is not within its " + words + " words");
        }
        if (!(Math.abs(label) <= FactualityScore.MOST)) {
            throw line.trouble("has a target whose label is not from -3 to 3");
        }
        return new Target(to - 1, label);
    }

    private static SegmentedText sentence(List<String> words) {
        TokenText text = new TokenText();
        List<Span> spans = text.paragraph(words);
        Span all = new Span(0, text.text().length());
        return new SegmentedText(text.text(), List.of(new Sentence(0, all, 0, spans.size(), 0)), spans);
    }

    private Map<String, Object> score(String name, List<Judged> sentences) {
        List<List<Float>> scores =
                scorer.apply(sentences.stream().map(Judged::text).toList());
        FactualityScore score = new FactualityScore();
        for (int i = 0; i < sentences.size(); i++) {
            List<Float> found = scores.get(i);
            sentences.get(i).targets().forEach(target -> score.add(target.label(), found.get(target.word())));
        }
        out.printf(
                Locale.ROOT,
                "%-10s %5d words  MAE %.3f  r %.3f  (all happened: MAE %.3f)%n",
                name,
                score.count(),
                score.error(),
                score.correlation(),
                score.errorOfAllHappened());
        out.print(score.confusion());
        return score.figures();
    }
}
