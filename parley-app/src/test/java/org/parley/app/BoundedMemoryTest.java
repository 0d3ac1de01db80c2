package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ArticleReader;
import org.parley.app.text.CopyText;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.intake.Taken;
import org.parley.intake.TakenRun;
import org.parley.record.copies.CopyFinder;
import org.parley.time.TimeAnchor;

/** No step of a run holds the articles of the run. */
class BoundedMemoryTest {

    private static final int ARTICLES = 1_200;
    private static final int LOOK_EVERY = 300;

    /** What a step may be busy with. */
    private static final int MOST_HELD = 40;

    private static String text(int number) {
        int story = number % 3 == 2 ? number - 1 : number;
        Random random = new Random(story);
        StringBuilder text = new StringBuilder("Delegates met in Newford on Tuesday, said Ann Lee of Oldbury.\n\n");
        for (int i = 0; i < 60; i++) {
            text.append(i % 2 == 0 ? "the " : "and of ")
                    .append(Integer.toString(40_000 + random.nextInt(1_000_000), 36));
            text.append(' ');
        }
        return text.append("stood at the gate of Westham.").toString();
    }

    /** Every third is a copy of the one before, every fifth has no date, one word in each hundredth lost a letter. */
    private static Article article(int number) {
        String text = number % 100 == 7 ? text(number) + " The mayor of West?am came too." : text(number);
        @Nullable
        LocalDate date = number % 5 == 3 ? null : LocalDate.of(2024, 3, 4).plusDays(number % 90);
        String name = "https://news.example/" + number;
        Outlet outlet = new Outlet("Outlet " + number % 17);
        int lost = text.indexOf("West?am");
        List<Mark> marks = lost < 0
                ? List.of()
                : List.of(new Mark(Mark.Kind.MANGLED, new Span(lost, lost + 7), "letters were lost"));
        return new Article(
                Article.idOf(name, outlet, text),
                name,
                name,
                outlet,
                outlet,
                "Round " + number,
                date,
                "en",
                text,
                marks);
    }

    /** Makes each article when it is asked for, and looks now and then how many of them are still in memory. */
    private static final class Watched extends AbstractList<Article> implements RandomAccess {

        private final List<WeakReference<Article>> given = new ArrayList<>();
        private int most;

        @Override
        public Article get(int index) {
            Article article = article(index);
            given.add(new WeakReference<>(article));
            if (given.size() % LOOK_EVERY == 0) {
                look();
            }
            return article;
        }

        private void look() {
            System.gc();
            given.removeIf(reference -> reference.get() == null);
            most = Math.max(most, given.size());
            while (given.size() % LOOK_EVERY != 0) {
                given.add(new WeakReference<>(null));
            }
        }

        @Override
        public int size() {
            return ARTICLES;
        }
    }

    @Test
    void datesCopiesAndTheirTextHoldNoArticles() {
        Watched articles = new Watched();
        List<TimeAnchor> dates = ArticleReader.dates(articles);
        CopyText run = new CopyText(articles, CopyFinder.among(articles, dates));
        StringWriter out = new StringWriter();
        run.write(out);
        articles.look();

        assertThat(dates).filteredOn(date -> !date.isKnown()).hasSizeLessThan(ARTICLES / 5);
        assertThat(dates)
                .filteredOn(date -> date.reason().startsWith("a copy of it has that date"))
                .isNotEmpty();
        assertThat(out.toString()).startsWith("-- 1200 articles, ").contains("   group 350, ");
        assertThat(articles.most).isBetween(1, MOST_HELD);
    }

    @Test
    void aRunGivesItsArticlesBackAndHoldsNone() {
        Watched articles = new Watched();
        try (TakenRun run = new TakenRun()) {
            for (int i = 0; i < ARTICLES; i++) {
                run.add(new Taken(articles.get(i), "x.warc#record " + i, "html", List.of("A", "B"), null));
            }
            run.settle();
            articles.look();
            assertThat(articles.most).isLessThan(MOST_HELD);
            for (int i = 0; i < ARTICLES; i++) {
                Taken taken = run.get(i);
                Article settled = article(i);
                assertThat(taken.where()).isEqualTo("x.warc#record " + i);
                assertThat(taken.authors()).containsExactly("A", "B");
                assertThat(taken.article().with(List.of())).isEqualTo(settled.with(List.of()));
                assertThat(taken.article().marks())
                        .allMatch(mark -> "Westham".equals(mark.repaired()))
                        .hasSameSizeAs(settled.marks());
            }
            assertThat(run.articles()).hasSize(ARTICLES).contains(article(4));
        }
    }

    @Test
    void theOutputIsTheSameForAnyNumberOfThreads(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 60; i++) {
            String date = i % 4 == 0
                    ? ""
                    : "<meta property=\"article:published_time\" content=\"2024-03-0" + (1 + i % 9) + "\">";
            Files.writeString(
                    folder.resolve("page" + (100 + i) + ".html"),
                    i % 13 == 5
                            ? "\u0000\u0001"
                            : "<html><head><title>Round " + i + "</title>" + date + "</head><body><article><h1>Round "
                                    + i + "</h1><p>" + text(i).replace("\n\n", "</p><p>")
                                    + "</p></article></body></html>");
        }
        for (String format : List.of("text", "jsonl")) {
            Shell one = Shell.run("intake", folder.toString(), "--format", format, "--threads", "1");
            assertThat(one.exitCode()).isEqualTo(1);
            assertThat(one.out()).contains("Round 59");
            assertThat(one.err()).contains("page105.html: not a text");
            assertThat(Shell.run("intake", folder.toString(), "--format", format, "--threads", "5"))
                    .isEqualTo(one);
        }
    }
}
