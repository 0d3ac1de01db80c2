package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

/** Articles' own dates, with the date that came with them hidden: found to the day, wrong, or left unknown. */
final class ArticleDateSuite {

    private static final int SHOWN = 200;

    private final PrintStream out;
    private final DatedArticles corpus;
    private final boolean errors;
    private final Run mode;
    private final Tally all = new Tally();

    /** What an article is read together with. */
    private enum Run {
        /** Its run, all dates hidden. */
        HIDDEN,
        /** Nothing. */
        ALONE,
        /** Its run, in which only it has no date; files of one folder are one run. */
        OTHERS_DATED
    }

    /** Takes {@code --body} (nothing but title and text), {@code --alone} (each article by itself), {@code --others} (the rest of the run keeps its dates) and {@code --errors}. */
    ArticleDateSuite(PrintStream out, List<String> options) {
        this.out = out;
        this.mode =
                options.contains("--alone") ? Run.ALONE : options.contains("--others") ? Run.OTHERS_DATED : Run.HIDDEN;
        this.corpus = new DatedArticles(options.contains("--body"), mode == Run.OTHERS_DATED);
        this.errors = options.contains("--errors");
    }

    private static final class Tally {
        private int articles;
        private int right;
        private int wrong;
        private int wrongByOne;
        private int coarse;
        private int coarseRight;
        private final TreeMap<String, int[]> byBasis = new TreeMap<>();

        void add(TimeAnchor found, DatedArticles.Dated dated) {
            boolean known = found.day().isPresent();
            boolean same = known && dated.isOf(found.day().get());
            boolean stretch = found.isKnown() && !known;
            coarse += stretch ? 1 : 0;
            coarseRight += stretch && found.canCoincideWith(TimeAnchor.day(dated.day(), Basis.METADATA, "")) ? 1 : 0;
            articles++;
            right += same ? 1 : 0;
            wrong += known && !same ? 1 : 0;
            boolean near = known
                    && !same
                    && Math.abs(found.day().get().toEpochDay() - dated.day().toEpochDay()) == 1;
            wrongByOne += near ? 1 : 0;
            if (known) {
                byBasis.computeIfAbsent(found.basis().code(), basis -> new int[2])[same ? 0 : 1]++;
            }
        }

        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("articles", articles);
            figures.put("right", Score.percent((double) right / articles));
            figures.put("wrong", Score.percent((double) wrong / articles));
            figures.put("wrong_by_one_day", Score.percent((double) wrongByOne / articles));
            figures.put("unknown", Score.percent((double) (articles - right - wrong) / articles));
            figures.put("of_these_two_days", coarse + ", " + coarseRight + " right");
            byBasis.forEach((basis, counts) -> figures.put(basis, counts[0] + " right, " + counts[1] + " wrong"));
            return figures;
        }
    }

    Map<String, Object> run(List<Path> folders) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Path folder : folders) {
            Tally tally = new Tally();
            for (List<DatedArticles.Dated> run : corpus.runs(folder)) {
                count(run, tally);
            }
            if (tally.articles == 0) {
                throw new Trouble("no .tml or .json article with a date in " + folder);
            }
            figures.put(Corpus.name(folder), tally.figures());
        }
        figures.put("all", all.figures());
        figures.forEach((name, figure) -> out.println(name + " " + figure));
        return figures;
    }

    private void count(List<DatedArticles.Dated> run, Tally tally) {
        List<TimeAnchor> dates = dates(run);
        for (int i = 0; i < run.size(); i++) {
            tally.add(dates.get(i), run.get(i));
            all.add(dates.get(i), run.get(i));
            if (errors) {
                show(dates.get(i), run.get(i));
            }
        }
    }

    private List<TimeAnchor> dates(List<DatedArticles.Dated> run) {
        List<Article> articles = run.stream().map(DatedArticles.Dated::article).toList();
        return switch (mode) {
            case HIDDEN -> ArticleReader.dates(articles);
            case ALONE ->
                articles.stream()
                        .map(article -> ArticleReader.dates(List.of(article)).get(0))
                        .toList();
            case OTHERS_DATED ->
                IntStream.range(0, run.size())
                        .mapToObj(i -> {
                            List<Article> others = new ArrayList<>(
                                    run.stream().map(DatedArticles.Dated::given).toList());
                            others.set(i, articles.get(i));
                            return ArticleReader.dates(others).get(i);
                        })
                        .toList();
        };
    }

    private void show(TimeAnchor found, DatedArticles.Dated dated) {
        boolean right = found.day().filter(dated::isOf).isPresent();
        String verdict = right ? "right" : found.day().isPresent() ? "WRONG" : "unknown";
        Article article = dated.article();
        String text = article.text().strip().replaceAll("\\s+", " ");
        out.printf(
                Locale.ROOT,
                "%s is %s, found %s (%s: %s)%n    %s | %s%n",
                verdict,
                dated.day(),
                found.edtf(),
                found.basis().code(),
                found.reason(),
                article.headline(),
                text.substring(0, Math.min(SHOWN, text.length())));
    }
}
