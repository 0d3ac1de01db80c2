package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.intake.format.Draft;
import org.parley.intake.format.UnreadableArticle;

class ThreadsTest {

    private static final int PAGES = 400;

    /** An archive in which pages of one outlet repeat a line, some are long, some no pages, some broken, some in German. */
    private static byte[] archive() {
        StringBuilder archive = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            String body = "<p>The mediators of round " + i + " met in Newford and spoke for " + (i + 2)
                    + " hours about the bridge, an aide said.</p>";
            String page = "<html><head><title>Talks of round " + i + "</title></head><body><article><h1>Talks of round "
                    + i + "</h1>" + body.repeat(i % 50 == 0 ? 400 : 3)
                    + "<p>All our reports on the talks stand in one place.</p></article></body></html>";
            String german =
                    "<html><body><article><p>Die Unterhändler sprachen am Montag mit der Ministerin über die Brücke und"
                            + " die Straße zum Hafen, wie ein Sprecher der Stadt sagte.</p></article></body></html>";
            String content = switch (i % 10) {
                case 3 -> german;
                case 5 -> "";
                default -> page;
            };
            String status = i % 10 == 7 ? "404 Not Found" : "200 OK";
            archive.append(record(i, "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n" + content));
            archive.append(i % 90 == 0 ? "rubbish between the records\r\n" : "");
        }
        return archive.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String record(int number, String block) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news" + number % 3 + ".example/" + number
                + "\r\nContent-Length: " + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    /** All that is given, in its order, and on which thread. */
    private static class Log implements Sink {

        private final List<String> lines = new ArrayList<>();
        private final Set<String> threads = new TreeSet<>();

        private void log(String line) {
            lines.add(line);
            threads.add(Thread.currentThread().getName());
        }

        @Override
        public void article(Article article) {
            log(article.toString());
        }

        @Override
        public void unreadable(UnreadableArticle unreadable) {
            log("unreadable " + unreadable);
        }

        @Override
        public void passedOver(String where, String what) {
            log("passed over " + where + ": " + what);
        }

        @Override
        public void remark(String where, String remark) {
            log("remark " + where + ": " + remark);
        }
    }

    private static Log read(int threads) {
        Log log = new Log();
        new Intake()
                .read(
                        new ByteArrayInputStream(archive()),
                        "x.warc",
                        Options.usual().withThreads(threads),
                        log);
        return log;
    }

    @Test
    void anyNumberOfThreadsGivesTheSameInTheSameOrder() {
        List<String> ofOne = read(1).lines;
        assertThat(ofOne).hasSizeGreaterThanOrEqualTo(PAGES);
        assertThat(ofOne.toString()).contains("stands on other pages of this outlet too", "German text", "no record");
        for (int threads : new int[] {2, 3, 8}) {
            Log log = read(threads);
            assertThat(log.lines).isEqualTo(ofOne);
            assertThat(log.threads).containsExactly(Thread.currentThread().getName());
        }
    }

    @Test
    void workIsDoneByAsManyThreadsAsAllowed() throws InterruptedException {
        Set<String> threads = new ConcurrentSkipListSet<>();
        CountDownLatch three = new CountDownLatch(3);
        List<Integer> order = new ArrayList<>();
        try (Workers workers = new Workers(3)) {
            InTurn inTurn = new InTurn(workers);
            for (int i = 0; i < 60; i++) {
                int number = i;
                inTurn.add(1, () -> {
                    if (threads.add(Thread.currentThread().getName())) {
                        three.countDown();
                        three.await();
                    }
                    return () -> order.add(number);
                });
            }
            inTurn.finish();
        }
        assertThat(threads).hasSize(3).contains(Thread.currentThread().getName());
        assertThat(order).hasSize(60).isSorted();
    }

    @Test
    void noMoreIsHeldThanAFewPagesForEachThread() {
        try (Workers workers = new Workers(2)) {
            InTurn inTurn = new InTurn(workers);
            List<Integer> given = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                int number = i;
                inTurn.add(20 << 20, () -> () -> given.add(number));
                assertThat(given.size()).isGreaterThanOrEqualTo(i);
            }
            for (int i = 1000; i < 2000; i++) {
                int number = i;
                inTurn.add(1, () -> () -> given.add(number));
                assertThat(given.size()).isGreaterThanOrEqualTo(i - 32);
            }
        }
    }

    @Test
    void whatTheSinkThrowsEndsTheReading() {
        Sink refusing = new Log() {
            @Override
            public void article(Article article) {
                throw new IllegalStateException("enough");
            }
        };
        InputStream in = new ByteArrayInputStream(archive());
        assertThatThrownBy(() -> new Intake().read(in, "x.warc", Options.usual().withThreads(4), refusing))
                .hasMessage("enough");
    }

    @Test
    void aPageOnWhichABugOfOursShowsIsNamedAndTheRestIsRead() {
        Log log = new Log();
        try (Stages stages = new Stages(new ArticleMaker(), Options.usual().withThreads(2), log)) {
            stages.draft(Draft.ofText("a", "a", "The talks went on."));
            stages.later("x.warc#record 2", 1, () -> {
                throw new IllegalStateException("no such box");
            });
            stages.draft(Draft.ofText("b", "b", "The talks ended."));
            stages.finish();
        }
        assertThat(log.lines).hasSize(3);
        assertThat(log.lines.get(1))
                .isEqualTo("unreadable x.warc#record 2: a bug in Parley; please report:"
                        + " java.lang.IllegalStateException: no such box");
    }
}
