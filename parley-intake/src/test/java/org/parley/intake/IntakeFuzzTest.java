package org.parley.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import org.parley.article.Article;
import org.parley.intake.format.UnreadableArticle;

/**
 * Whatever the bytes are, intake gives articles and reasons and nothing else. In the build the kept inputs are replayed; how to
 * look for new ones is told in docs/intake.md.
 */
class IntakeFuzzTest {

    private static final Intake INTAKE = new Intake();

    @FuzzTest(maxDuration = "5m")
    void feed(byte[] bytes) {
        take(bytes, "x.rss");
    }

    @FuzzTest(maxDuration = "5m")
    void page(byte[] bytes) {
        take(bytes, "x.html");
    }

    @FuzzTest(maxDuration = "5m")
    void webArchive(byte[] bytes) {
        take(bytes, "x.warc");
    }

    @FuzzTest(maxDuration = "5m")
    void jsonLines(byte[] bytes) {
        take(bytes, "x.jsonl");
    }

    @FuzzTest(maxDuration = "5m")
    void table(byte[] bytes) {
        take(bytes, "x.csv");
    }

    @FuzzTest(maxDuration = "5m")
    void plainText(byte[] bytes) {
        take(bytes, "x.txt");
    }

    /** Whatever the content shows: packed files as well. */
    @FuzzTest(maxDuration = "5m")
    void anything(byte[] bytes) {
        take(bytes, "-");
    }

    private static void take(byte[] bytes, String name) {
        Collected collected = new Collected();
        INTAKE.read(new ByteArrayInputStream(bytes), name, new Options(null, System.in, 1 << 14, 1 << 16), collected);
        for (Article article : collected.articles) {
            if (article.text().isBlank() || article.name().isBlank()) {
                throw new AssertionError("an article without words: " + article);
            }
        }
        collected.unreadable.forEach(one -> {
            if (one.reason().isBlank() || one.where().isBlank()) {
                throw new AssertionError("a reason is missing: " + one);
            }
            if (one.kind() == UnreadableArticle.Kind.FAILED) {
                throw new AssertionError("a bug: " + one);
            }
        });
    }
}
