package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history goes on from date to date; news is seen from the day it is written. */
class NarrativeTest {

    private static final String HISTORY = """
            The kingdom broke apart in 1871. In March 1872 its army crossed the river. In April it took the port. The
            king fled on 9 December 1872. In January his brother was crowned. He ruled until 1875, when the guard
            rebelled. By the end of March the palace had fallen. The next year brought a truce. It was signed on 4 May
            1877 and broken the next day. That summer the guard disbanded.
            """;

    private final TimeFinder finder = new TimeFinder();

    private List<String> found(String text) {
        return finder
                .find(
                        TimeFinderTest.article(text),
                        TimeFinderTest.sentences(text),
                        TimeAnchor.day(LocalDate.of(2023, 5, 10), Basis.METADATA, ""))
                .stream()
                .map(time -> time.span().in(text).replaceAll("\\s+", " ") + " = " + time.value())
                .toList();
    }

    @Test
    void monthsOfAHistoryGoOnFromTheDateBefore() {
        assertThat(found(HISTORY.replace("\n", " ")))
                .contains(
                        "April = 1872-04",
                        "January = 1873-01",
                        "the end of March = 1875-03",
                        "The next year = 1876",
                        "the next day = 1877-05-05",
                        "That summer = 1877-SU");
    }

    @Test
    void monthsOfNewsAreSeenFromTheDayItIsWritten() {
        assertThat(found(
                        "The king fled in 1872. On Monday a court said that his heir had claimed the palace in April."))
                .contains("April = 2023-04");
    }
}
