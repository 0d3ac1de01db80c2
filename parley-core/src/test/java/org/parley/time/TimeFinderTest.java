package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;

class TimeFinderTest {

    private final TimeFinder finder = new TimeFinder();

    static Stream<String> examples() throws IOException {
        try (InputStream in = TimeFinderTest.class.getResourceAsStream("expressions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void resolvesAgainstTheArticlesDate(String line) {
        String[] fields = line.split("\\|", -1);
        String date = fields[0].strip();
        String marked = fields[4].strip();
        String text = marked.replace("[", "").replace("]", "");
        TimeAnchor dated = date.equals("-")
                ? TimeAnchor.unknown("none")
                : TimeAnchor.day(LocalDate.parse(date), Basis.METADATA, "");

        List<TimeExpression> found = finder.find(article(text), sentences(text), dated);

        TimeExpression one = found.stream()
                .filter(time -> time.span().start() == marked.indexOf('['))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing there; found " + found));
        assertThat(one.span().in(text)).isEqualTo(fields[1].strip());
        assertThat(one.value()).isEqualTo(fields[2].strip());
        assertThat(one.anchor().edtf()).isEqualTo(fields[3].strip().equals("-") ? "" : fields[3].strip());
        if (!one.anchor().isKnown() || one.anchor().basis() == Basis.RESOLVED) {
            assertThat(one.anchor().reason()).isNotEmpty();
        }
    }

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
                "the third day of the war began on 4 March "
            })
    void isLinearOnHostileText(String piece) {
        String text = piece.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> finder.find(
                        article(text),
                        List.of(new Span(0, text.length())),
                        TimeAnchor.day(LocalDate.of(2023, 5, 10), Basis.METADATA, "")));
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

    static Article article(String text) {
        Outlet outlet = new Outlet("Example Wire");
        return new Article(
                Article.idOf("a.txt", outlet, text), "a.txt", null, outlet, outlet, "", null, "en", text, List.of());
    }

    static List<Span> sentences(String text) {
        return new Segmenter()
                .segment(text).sentences().stream().map(Sentence::span).toList();
    }
}
