package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.time.TimeAnchor;

/** Articles' own dates, with the date that came with them hidden: found to the day, wrong, or left unknown. */
final class ArticleDateSuite {

    private static final int SHOWN = 200;

    private final PrintStream out;
    private final DatedArticles corpus;
    private final boolean errors;
    private final boolean alone;
    private final Tally all = new Tally();

    /** Takes {@code --body} (nothing but title and text), {@code --alone} (no run: each article by itself) and {@code --errors}. */
    ArticleDateSuite(PrintStream out, List<String> options) {
        this.out = out;
        this.corpus = new DatedArticles(options.contains("--body"));
        this.errors = options.contains("--errors");
        this.alone = options.contains("--alone");
    }

    private static final class Tally {
        private int articles;
        private int right;
        private int wrong;
        private int wrongByOne;
        private final TreeMap<String, int[]> byBasis = new TreeMap<>();

        void add(TimeAnchor found, DatedArticles.Dated dated) {
            boolean known = found.day().isPresent();
            boolean same = known && found.day().get().equals(dated.day());
            articles++;
            right += same ? 1 : 0;
            wrong += known && !same ? 1 : 0;
            boolean near = known
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
        List<Article> articles = run.stream().map(DatedArticles.Dated::article).toList();
        List<TimeAnchor> dates = alone
                ? articles.stream()
                        .map(article -> ArticleReader.dates(List.of(article)).get(0))
                        .toList()
                : ArticleReader.dates(articles);
        for (int i = 0; i < run.size(); i++) {
            tally.add(dates.get(i), run.get(i));
            all.add(dates.get(i), run.get(i));
            if (errors) {
                show(dates.get(i), run.get(i));
            }
        }
    }

    private void show(TimeAnchor found, DatedArticles.Dated dated) {
        boolean right = found.day().filter(dated.day()::equals).isPresent();
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
