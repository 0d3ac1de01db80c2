package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Files;
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
import java.util.function.BiConsumer;
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

    private static final List<String> ROLES = RoleTags.ROLES;

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

    /** @param path a folder of articles and annotations, or the published cut as a file of JSON lines */
    Map<String, Object> run(Path path) {
        return Files.isDirectory(path) ? runFolder(path) : new CofenetSuite(out, this::read).run(path);
    }

    private Map<String, Object> runFolder(Path folder) {
        List<Article> articles = new ArrayList<>();
        List<Brat> gold = new ArrayList<>();
        forEach(folder, (article, annotations) -> {
            articles.add(article);
            gold.add(annotations);
        });
        List<List<Attribution>> found = read(articles);
        Segmenter segmenter = new Segmenter();
        for (int i = 0; i < articles.size(); i++) {
            compare(segmenter.segment(articles.get(i).text()), gold.get(i), found.get(i));
        }
        return report(articles.size());
    }

    /** Every annotated article of a folder that holds text/ and attributions/, in the order of the files. */
    static void forEach(Path folder, BiConsumer<Article, Brat> each) {
        List<Path> annotated = Corpus.files(folder.resolve("attributions"), ".ann");
        for (Path file : Corpus.files(folder.resolve("text"), ".txt")) {
            String base = Corpus.name(file).substring(0, Corpus.name(file).length() - 4) + "_";
            annotated.stream()
                    .filter(annotations -> Corpus.name(annotations).startsWith(base))
                    .findFirst()
                    .ifPresent(annotations -> {
                        Article article = Corpus.article(file);
                        each.accept(article, new Brat(Corpus.text(annotations), article.text()));
                    });
        }
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
        RoleTags wanted = new RoleTags(text.words());
        for (Brat.Role role : gold.roles()) {
            wanted.lay(role.spans(), number(role));
        }
        RoleTags got = new RoleTags(text.words());
        got.lay(found);
        for (int role = 1; role <= ROLES.size(); role++) {
            compareRole(role, text.words().size(), wanted, got);
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
            Set<BitSet> spans = wanted.get(number(role) - 1);
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

    private void compareRole(int role, int size, RoleTags wanted, RoleTags got) {
        Set<Span> wantedSpans = wanted.spans(role);
        Set<Span> gotSpans = got.spans(role);
        score(flat, role).add(common(wantedSpans, gotSpans), gotSpans.size(), wantedSpans.size());
        int both = 0;
        int in = 0;
        int of = 0;
        for (int i = 0; i < size; i++) {
            both += wanted.role(i) == role && got.role(i) == role ? 1 : 0;
            in += got.role(i) == role ? 1 : 0;
            of += wanted.role(i) == role ? 1 : 0;
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

    private static int number(Brat.Role role) {
        return ROLES.indexOf(role.type().toLowerCase(Locale.ROOT)) + 1;
    }

    private static BitSet of(SegmentedText text, List<Span> spans) {
        return RoleTags.wordsIn(text.words(), spans);
    }

    private Map<String, Object> report(int articles) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        out.printf(Locale.ROOT, "%d articles; P / R / F1%n", articles);
        out.printf(Locale.ROOT, "%-10s %22s %22s %22s%n", "", "exact", "one role a word", "words");
        for (String role : ROLES) {
            Score[] each = {score(exact, role), score(flat, role), score(words, role)};
            out.printf(Locale.ROOT, "%-10s %22s %22s %22s%n", role, each[0].line(), each[1].line(), each[2].line());
            figures.put(role, each[0].figures());
            figures.put(role + "-flat", each[1].figures());
            figures.put(role + "-words", each[2].figures());
        }
        out.printf(Locale.ROOT, "%-10s %22s%n", "whole", whole.line());
        figures.put("whole", whole.figures());
        return figures;
    }
}
