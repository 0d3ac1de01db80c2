package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.time.TimeFinderTest.article;
import static org.parley.time.TimeFinderTest.sentences;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Span;

class HostileTimesTest {

    /** Work that grows with the square of the text would take 100 times as long. */
    private static final int MOST_TIMES = 30;

    private static final Duration SETTLING = Duration.ofMillis(200);

    private final TimeFinder finder = new TimeFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Monday ",
                "7",
                "March 7, ",
                "99999 ",
                "31 February 2022 ",
                "two hundred ",
                "1,000",
                "a.m. ",
                "08:20 ",
                "the ",
                "'s",
                "the the 1990",
                "to ",
                "nineteen ",
                "Monday and ",
                "12/25/",
                "7 March 2019\n8 March 2019\n",
                "the third day of the war began on 4 March "
            })
    void isLinearOnHostileText(String piece) {
        Duration few = spent(piece.repeat(10_000));
        Duration many = spent(piece.repeat(100_000));
        assertThat(many)
                .as("ten times the text, from %s on", few)
                .isLessThan(few.plus(SETTLING).multipliedBy(MOST_TIMES));
    }

    /** Processor time of this thread alone, for the machine may be busy with other things. */
    private Duration spent(String text) {
        Article article = article(text);
        List<Span> sentences = List.of(new Span(0, text.length()));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        finder.find(article, sentences, TimeAnchor.day(LocalDate.of(2023, 5, 10), Basis.METADATA, ""));
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    @Test
    void anEndlessLineOfDatesIsDatedInLinearTime() {
        Duration few = dating("March 7, ".repeat(5_000));
        Duration many = dating("March 7, ".repeat(50_000));
        assertThat(many).isLessThan(few.plus(SETTLING).multipliedBy(MOST_TIMES));
    }

    private static Duration dating(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        TimeAnchor dated = new ArticleDater().date(article(text), List.of(new Span(0, text.length())));
        assertThat(dated.isKnown()).isFalse();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    @Test
    void aNameOfTenThousandLettersIsOneWord() {
        String text = "On Monday Mr. " + "Ab".repeat(5_000) + " left. 31 February 2022 never came.";
        assertThat(finder.find(article(text), sentences(text), TimeAnchor.unknown("none")))
                .hasSize(2)
                .noneMatch(time -> time.anchor().isKnown());
    }

    @Test
    void aYearOutOfReachIsNoDate() {
        String text = "It fell on March 7, 99999 and on 99999-03-07.";
        assertThat(finder.find(article(text), sentences(text), TimeAnchor.unknown("none")))
                .noneMatch(time -> time.anchor().isKnown());
    }
}
