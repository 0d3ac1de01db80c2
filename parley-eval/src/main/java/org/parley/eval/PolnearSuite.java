package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageModel;
import org.parley.reading.Reading;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;

/**
 * Attributions against PolNeAR: exact spans, where speech within speech has spans of its own; exact spans as the
 * published tables count them, each word in the one role that was marked last; words in the right role; and whole
 * attributions with all three parts right.
 */
final class PolnearSuite {

    private static final List<String> ROLES = List.of("source", "cue", "content");

    private final PrintStream out;
    private final boolean modelOnly;
    private final Map<String, Score> exact = new LinkedHashMap<>();
    private final Map<String, Score> flat = new LinkedHashMap<>();
    private final Map<String, Score> words = new LinkedHashMap<>();
    private final Score whole = new Score();

    PolnearSuite(PrintStream out, boolean modelOnly) {
        this.out = out;
        this.modelOnly = modelOnly;
        for (String role : ROLES) {
            exact.put(role, new Score());
            flat.put(role, new Score());
            words.put(role, new Score());
        }
    }

    /** Role of each word, and whether it begins a span. */
    private record Roles(int[] role, boolean[] begins) {}

    Map<String, Object> run(Path folder) {
        List<Path> annotated = Corpus.files(folder.resolve("attributions"), ".ann");
        List<Article> articles = new ArrayList<>();
        List<Brat> gold = new ArrayList<>();
        for (Path file : Corpus.files(folder.resolve("text"), ".txt")) {
            String base = Corpus.name(file).substring(0, Corpus.name(file).length() - 4) + "_";
            annotated.stream()
                    .filter(each -> Corpus.name(each).startsWith(base))
                    .findFirst()
                    .ifPresent(annotations -> {
                        Article article = Corpus.article(file);
                        articles.add(article);
                        gold.add(new Brat(Corpus.text(annotations), article.text()));
                    });
        }
        List<List<Attribution>> found = read(articles);
        Segmenter segmenter = new Segmenter();
        for (int i = 0; i < articles.size(); i++) {
            compare(segmenter.segment(articles.get(i).text()), gold.get(i), found.get(i));
        }
        return report(articles.size());
    }

    private List<List<Attribution>> read(List<Article> articles) {
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            if (modelOnly) {
                return marks(model, articles);
            }
            return new ArticleReader(model, new WorldGazetteer())
                    .read(articles).stream().map(Reading::attributions).toList();
        }
    }

    private static List<List<Attribution>> marks(LanguageModel model, List<Article> articles) {
        Segmenter segmenter = new Segmenter();
        return model
                .mark(articles.stream()
                        .map(article -> segmenter.segment(article.text()))
                        .toList())
                .stream()
                .map(marks -> marks.attributions())
                .toList();
    }

    private void compare(SegmentedText text, Brat gold, List<Attribution> found) {
        int size = text.words().size();
        Roles wanted = new Roles(new int[size], new boolean[size]);
        for (Brat.Role role : gold.roles()) {
            lay(text, role.spans(), ROLES.indexOf(role.type().toLowerCase(Locale.ROOT)) + 1, wanted);
        }
        Roles got = new Roles(new int[size], new boolean[size]);
        for (Attribution attribution : found) {
            lay(text, attribution.source(), 1, got);
            lay(text, attribution.cue(), 2, got);
            lay(text, attribution.content(), 3, got);
        }
        for (int role = 1; role <= ROLES.size(); role++) {
            compareRole(role, wanted, got);
        }
        compareSpans(text, gold, found);
        Set<List<BitSet>> wantedWhole = new HashSet<>();
        gold.attributions()
                .forEach(each -> wantedWhole.add(
                        Arrays.asList(of(text, each.source()), of(text, each.cue()), of(text, each.content()))));
        Set<List<BitSet>> gotWhole = new HashSet<>();
        found.forEach(each ->
                gotWhole.add(Arrays.asList(of(text, each.source()), of(text, each.cue()), of(text, each.content()))));
        whole.add(common(wantedWhole, gotWhole), gotWhole.size(), wantedWhole.size());
    }

    private void compareSpans(SegmentedText text, Brat gold, List<Attribution> found) {
        List<Set<BitSet>> wanted = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Brat.Role role : gold.roles()) {
            Set<BitSet> spans = wanted.get(ROLES.indexOf(role.type().toLowerCase(Locale.ROOT)));
            role.spans().forEach(span -> spans.add(of(text, List.of(span))));
        }
        List<Set<BitSet>> got = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Attribution attribution : found) {
            attribution.source().forEach(span -> got.get(0).add(of(text, List.of(span))));
            attribution.cue().forEach(span -> got.get(1).add(of(text, List.of(span))));
            attribution.content().forEach(span -> got.get(2).add(of(text, List.of(span))));
        }
        for (int i = 0; i < ROLES.size(); i++) {
            score(exact, i + 1)
                    .add(
                            common(wanted.get(i), got.get(i)),
                            got.get(i).size(),
                            wanted.get(i).size());
        }
    }

    private void compareRole(int role, Roles wanted, Roles got) {
        Set<Span> wantedSpans = spans(role, wanted);
        Set<Span> gotSpans = spans(role, got);
        score(flat, role).add(common(wantedSpans, gotSpans), gotSpans.size(), wantedSpans.size());
        int both = 0;
        int in = 0;
        int of = 0;
        for (int i = 0; i < wanted.role().length; i++) {
            both += wanted.role()[i] == role && got.role()[i] == role ? 1 : 0;
            in += got.role()[i] == role ? 1 : 0;
            of += wanted.role()[i] == role ? 1 : 0;
        }
        score(words, role).add(both, in, of);
    }

    private static Score score(Map<String, Score> scores, int role) {
        return score(scores, ROLES.get(role - 1));
    }

    private static Score score(Map<String, Score> scores, String role) {
        return scores.computeIfAbsent(role, key -> new Score());
    }

    private static <T> int common(Set<T> a, Set<T> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static void lay(SegmentedText text, List<Span> spans, int role, Roles roles) {
        for (Span span : spans) {
            BitSet words = of(text, List.of(span));
            int first = words.nextSetBit(0);
            for (int i = first; i >= 0; i = words.nextSetBit(i + 1)) {
                roles.role()[i] = role;
                roles.begins()[i] = i == first;
            }
        }
    }

    private static BitSet of(SegmentedText text, List<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            int low = 0;
            int high = text.words().size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (text.words().get(middle).end() <= span.start()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < text.words().size() && text.words().get(i).start() < span.end(); i++) {
                words.set(i);
            }
        }
        return words;
    }

    private static Set<Span> spans(int role, Roles roles) {
        Set<Span> spans = new HashSet<>();
        int size = roles.role().length;
        for (int i = 0; i < size; i++) {
            boolean continues = i > 0 && roles.role()[i - 1] == role && !roles.begins()[i];
            if (roles.role()[i] == role && !continues) {
                int end = i + 1;
                while (end < size && roles.role()[end] == role && !roles.begins()[end]) {
                    end++;
                }
                spans.add(new Span(i, end));
            }
        }
        return spans;
    }

    private Map<String, Object> report(int articles) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        out.printf(Locale.ROOT, "%d articles; P / R / F1%n", articles);
        out.printf(Locale.ROOT, "%-10s %22s %22s %22s%n", "", "exact", "one role a word", "words");
        for (String role : ROLES) {
            Score[] each = {score(exact, role), score(flat, role), score(words, role)};
            out.printf(Locale.ROOT, "%-10s %22s %22s %22s%n", role, line(each[0]), line(each[1]), line(each[2]));
            figures.put(role, each[0].figures());
            figures.put(role + "-flat", each[1].figures());
            figures.put(role + "-words", each[2].figures());
        }
        out.printf(Locale.ROOT, "%-10s %22s%n", "whole", line(whole));
        figures.put("whole", whole.figures());
        return figures;
    }

    private static String line(Score score) {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f", 100 * score.precision(), 100 * score.recall(), 100 * score.f1());
    }
}
