package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.reading.Attribution;

/**
 * Attributions against the cut of PolNeAR that published tables are on: chunks of an article as tokens with BIO labels.
 * Our own words are laid on those tokens by their characters. Read as a text each, as the published systems read
 * them, and as paragraphs of their article.
 */
final class CofenetSuite {

    private final PrintStream out;
    private final Function<List<Article>, List<List<Attribution>>> reader;

    CofenetSuite(PrintStream out, Function<List<Article>, List<List<Attribution>>> reader) {
        this.out = out;
        this.reader = reader;
    }

    /** One line of the file: its article, its tokens, and the gold spans of each role in tokens. */
    record Chunk(String article, List<String> tokens, List<Set<Span>> gold) {}

    /** A text made of chunks, and where each chunk's tokens lie in it. */
    private record Laid(String text, List<Chunk> chunks, List<List<Span>> tokens) {}

    Map<String, Object> run(Path file) {
        List<Chunk> chunks = read(file);
        List<List<Chunk>> alone = chunks.stream().map(List::of).toList();
        List<List<Chunk>> articles = List.copyOf(chunks.stream()
                .collect(Collectors.groupingBy(Chunk::article, LinkedHashMap::new, Collectors.toList()))
                .values());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("chunks", chunks.size());
        figures.put("alone", score("each chunk alone", alone));
        figures.put("in_article", score("chunks in their article", articles));
        return figures;
    }

    static List<Chunk> read(Path file) {
        List<Chunk> chunks = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            List<String> tokens = line.texts("tokens");
            List<String> labels = line.texts("labels");
            if (tokens.size() != labels.size()) {
                throw line.trouble("has " + tokens.size() + " tokens but " + labels.size() + " labels");
            }
            chunks.add(new Chunk(line.text("id"), tokens, gold(line, labels)));
        }
        if (chunks.isEmpty()) {
            throw new Trouble("no chunks in " + file);
        }
        return chunks;
    }

    private static List<Set<Span>> gold(JsonLines.Line line, List<String> labels) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            places.add(new Span(i, i + 1));
        }
        RoleTags tags = new RoleTags(places);
        int at = 0;
        while (at < labels.size()) {
            int end = at + 1;
            String label = labels.get(at);
            if (!label.equals("O")) {
                int role = label.startsWith("B-") ? RoleTags.ROLES.indexOf(label.substring(2)) + 1 : 0;
                if (role == 0) {
                    throw line.trouble("has a label that begins no source, cue or content: " + label);
                }
                while (end < labels.size() && labels.get(end).equals("I-" + label.substring(2))) {
                    end++;
                }
                tags.lay(List.of(new Span(at, end)), role);
            }
            at = end;
        }
        return List.of(tags.spans(1), tags.spans(2), tags.spans(3));
    }

    private Map<String, Object> score(String title, List<List<Chunk>> groups) {
        List<Laid> laid = groups.stream().map(CofenetSuite::lay).toList();
        List<Article> articles = laid.stream()
                .map(each -> Corpus.article(each.chunks().get(0).article(), each.text()))
                .toList();
        List<List<Attribution>> found = reader.apply(articles);
        List<SpanScore> scores = List.of(new SpanScore(), new SpanScore(), new SpanScore());
        for (int i = 0; i < laid.size(); i++) {
            compare(laid.get(i), found.get(i), scores);
        }
        return report(title, scores);
    }

    private static Laid lay(List<Chunk> chunks) {
        TokenText text = new TokenText();
        List<List<Span>> tokens =
                chunks.stream().map(chunk -> text.paragraph(chunk.tokens())).toList();
        return new Laid(text.text(), chunks, tokens);
    }

    private static void compare(Laid laid, List<Attribution> found, List<SpanScore> scores) {
        for (int i = 0; i < laid.chunks().size(); i++) {
            RoleTags tags = new RoleTags(laid.tokens().get(i));
            tags.lay(found);
            for (int role = 1; role <= RoleTags.ROLES.size(); role++) {
                scores.get(role - 1).add(laid.chunks().get(i).gold().get(role - 1), tags.spans(role));
            }
        }
    }

    private Map<String, Object> report(String title, List<SpanScore> scores) {
        out.printf(Locale.ROOT, "%-24s %22s %22s %8s%n", title, "exact P / R / F1", "begin P / R / F1", "Jaccard");
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int i = 0; i < scores.size(); i++) {
            SpanScore score = scores.get(i);
            out.printf(
                    Locale.ROOT,
                    "  %-22s %22s %22s %8.1f%n",
                    RoleTags.ROLES.get(i),
                    score.exact().line(),
                    score.begin().line(),
                    100 * score.jaccard());
            Map<String, Object> figure = score.exact().figures();
            figure.put("begin_f1", Score.percent(score.begin().f1()));
            figure.put("jaccard", Score.percent(score.jaccard()));
            figures.put(RoleTags.ROLES.get(i), figure);
        }
        return figures;
    }
}
