package org.parley.eval;

import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Parley;
import org.parley.app.json.JsonLinesWriter;
import org.parley.article.Article;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.intake.Intake;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.format.UnreadableArticle;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Findings against gold made by hand: NAME.jsonl beside NAME.txt. One to one, best overlap first. */
final class GoldSuite {

    private static final List<String> KINDS = List.of("statement", "figure", "event");

    private final PrintStream out;
    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, TreeMap<String, int[]>> fields = new HashMap<>();

    GoldSuite(PrintStream out) {
        this.out = out;
        for (String kind : KINDS) {
            scores.put(kind, new Score());
            fields.put(kind, new TreeMap<>());
        }
    }

    private record Pair(double overlap, int gold, int found) {}

    Map<String, Object> run(Path folder) {
        List<Path> texts = Corpus.files(folder, ".txt").stream()
                .filter(file -> Files.exists(goldOf(file)))
                .toList();
        if (texts.isEmpty()) {
            throw new Trouble("no NAME.txt with NAME.jsonl beside it in " + folder);
        }
        List<Article> articles = articles(texts);
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            Parley parley = new Parley(model, new WorldGazetteer());
            List<Reading> readings = parley.read(articles);
            for (int i = 0; i < articles.size(); i++) {
                compare(goldOf(texts.get(i)), articles.get(i), found(parley, readings.get(i)));
            }
        }
        return report();
    }

    private static Path goldOf(Path text) {
        return text.resolveSibling(Corpus.name(text).replaceAll("\\.txt$", ".jsonl"));
    }

    private static List<Article> articles(List<Path> texts) {
        List<Article> articles = new ArrayList<>();
        Sink sink = new Sink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void unreadable(UnreadableArticle unreadable) {
                throw new Trouble("cannot read " + unreadable);
            }
        };
        new Intake().read(texts.stream().map(Path::toString).toList(), Options.usual(), sink);
        return articles;
    }

    /** As {@code find} writes them: the gold is compared with what users get. */
    private static String found(Parley parley, Reading reading) {
        StringWriter lines = new StringWriter();
        new JsonLinesWriter(lines).findings(reading.article(), parley.find(reading, failure -> {
            throw new IllegalStateException("finder " + failure.finder() + " failed", failure.cause());
        }));
        return lines.toString();
    }

    private void compare(Path goldFile, Article article, String foundLines) {
        JsonMapper json = new JsonMapper();
        List<GoldItem> gold = new ArrayList<>();
        Corpus.text(goldFile)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> gold.add(GoldItem.byHand(json.readTree(line), article.text())));
        List<GoldItem> found = new ArrayList<>();
        foundLines.lines().forEach(line -> found.add(GoldItem.found(json.readTree(line), article.text())));
        Set<String> kinds = new HashSet<>();
        gold.forEach(item -> kinds.add(item.kind()));
        gold.forEach(item -> score(item).add(0, 0, 1));
        found.stream()
                .filter(item -> kinds.contains(item.kind()))
                .forEach(item -> score(item).add(0, 1, 0));
        for (Pair pair : matched(gold, found)) {
            GoldItem wanted = gold.get(pair.gold());
            score(wanted).add(1, 0, 0);
            GoldMatch.fields(wanted, found.get(pair.found())).forEach((name, right) -> {
                int[] counts = fields.computeIfAbsent(wanted.kind(), key -> new TreeMap<>())
                        .computeIfAbsent(name, key -> new int[2]);
                counts[0] += right ? 1 : 0;
                counts[1]++;
            });
        }
    }

    private Score score(GoldItem item) {
        return scores.computeIfAbsent(item.kind(), key -> new Score());
    }

    private static List<Pair> matched(List<GoldItem> gold, List<GoldItem> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double overlap = GoldMatch.overlap(gold.get(i), found.get(j));
                if (overlap > 0) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                matched.add(pair);
            }
        }
        return matched;
    }

    private Map<String, Object> report() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String kind : KINDS) {
            Map<String, Object> figure =
                    scores.computeIfAbsent(kind, key -> new Score()).figures();
            fields.computeIfAbsent(kind, key -> new TreeMap<>())
                    .forEach((name, counts) -> figure.put(name, Score.percent((double) counts[0] / counts[1])));
            out.println(kind + " " + figure);
            figures.put(kind, figure);
        }
        return figures;
    }
}
