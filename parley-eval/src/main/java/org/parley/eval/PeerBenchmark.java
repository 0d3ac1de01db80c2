package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Segmenter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speed and agreement with gold of several systems in one run: the same texts, the same threads, a round of each in turn
 * after a round that does not count, the median of the rounds; then trees on GUM and names on Universal NER, raw text.
 */
public final class PeerBenchmark {

    private static final List<String> NAMES = List.of("PER", "ORG", "LOC");

    private final PrintStream out;
    private final List<Peer> peers;
    private final int rounds;

    /** @param rounds those that count */
    PeerBenchmark(PrintStream out, List<Peer> peers, int rounds) {
        this.out = out;
        this.peers = List.copyOf(peers);
        this.rounds = rounds;
    }

    /**
     * Ourselves beside others, on the benchmarks below a folder.
     *
     * @param folder holds polnear/dev/text, gum/dev and ner
     * @param most the number of texts of each benchmark to take, for a quick look; 0 takes all
     */
    public static void run(PrintStream out, List<Peer> others, Path folder, int rounds, int most) {
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            List<Peer> peers = new ArrayList<>(List.of(OwnPeers.whole(model), OwnPeers.model(model)));
            peers.addAll(others);
            Map<String, Object> figures = new PeerBenchmark(out, peers, rounds).run(folder, most);
            out.println(new JsonMapper().writeValueAsString(figures));
        }
    }

    Map<String, Object> run(Path folder, int most) {
        if (!Files.isDirectory(folder)) {
            throw new Trouble("no such folder: " + folder);
        }
        List<Conllu> trees = some(Corpus.files(folder.resolve("gum/dev"), ".conllu"), most).stream()
                .map(Conllu::read)
                .toList();
        List<Iob2.Document> names = new ArrayList<>();
        Corpus.files(folder.resolve("ner"), ".iob2").forEach(file -> names.addAll(Iob2.read(file)));
        List<String> texts = new ArrayList<>();
        some(Corpus.files(folder.resolve("polnear/dev/text"), ".txt"), most)
                .forEach(file -> texts.add(Corpus.text(file)));
        trees.forEach(document -> texts.add(document.text()));
        Map<String, Object> figures = new LinkedHashMap<>();
        speed(texts, figures);
        for (Peer peer : peers) {
            agreement(peer, trees, some(names, most), figures);
        }
        return figures;
    }

    private static <T> List<T> some(List<T> all, int most) {
        return most > 0 && most < all.size() ? all.subList(0, most) : all;
    }

    private void speed(List<String> texts, Map<String, Object> figures) {
        Segmenter segmenter = new Segmenter();
        int words = texts.stream()
                .mapToInt(text -> segmenter.segment(text).words().size())
                .sum();
        out.printf(Locale.ROOT, "%d texts, %d words, %d rounds%n", texts.size(), words, rounds);
        List<List<Double>> seconds = new ArrayList<>();
        for (Peer peer : peers) {
            peer.read(texts);
            seconds.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < peers.size(); i++) {
                long start = System.nanoTime();
                peers.get(i).read(texts);
                seconds.get(i).add((System.nanoTime() - start) / 1e9);
            }
        }
        figures.put("words", words);
        double own = median(seconds.get(0));
        for (int i = 0; i < peers.size(); i++) {
            double median = median(seconds.get(i));
            out.printf(
                    Locale.ROOT,
                    "%-24s %8.0f words a second (%s s); the first is %.1f times as fast%n",
                    peers.get(i).name(),
                    words / median,
                    rounded(seconds.get(i)),
                    median / own);
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("words_per_second", Math.round(words / median));
            figure.put("times_slower_than_first", Math.round(10 * median / own) / 10.0);
            figures.put(peers.get(i).name(), figure);
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static String rounded(List<Double> seconds) {
        return String.join(
                ", ",
                seconds.stream()
                        .map(each -> String.format(Locale.ROOT, "%.2f", each))
                        .toList());
    }

    private void agreement(Peer peer, List<Conllu> trees, List<Iob2.Document> names, Map<String, Object> figures) {
        TreeScore score = new TreeScore();
        List<Peer.Marks> onTrees = peer.read(trees.stream().map(Conllu::text).toList());
        for (int i = 0; i < trees.size(); i++) {
            score.add(trees.get(i), onTrees.get(i).tokens());
        }
        List<List<Entity>> found = peer
                .read(names.stream().map(document -> document.text().text()).toList())
                .stream()
                .map(marks -> marks.names().stream()
                        .map(name -> new Entity(name.span(), name.type()))
                        .toList())
                .toList();
        EntityMatch match =
                NerSuite.exact(names.stream().map(Iob2.Document::names).toList(), found);
        out.println(peer.name() + ", raw text:");
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("gum", score.report("  GUM", out));
        Score all = match.micro(NAMES);
        out.printf(
                Locale.ROOT,
                "  UNER          PER %.1f  ORG %.1f  LOC %.1f  all P / R / F1 %s%n",
                100 * match.of("PER").f1(),
                100 * match.of("ORG").f1(),
                100 * match.of("LOC").f1(),
                all.line());
        figure.put("uner", all.figures());
        figures.put(peer.name() + ", agreement", figure);
    }
}
