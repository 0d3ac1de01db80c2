package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Test
    void aPageOfSeveralDaysIsReadDayByDay() {
        String text = """
                Talks in Newford: as it happened

                9 May 2023

                08:20
                The envoy arrived today and said they would meet on Wednesday.

                8 May 2023

                19:05
                The mayor left yesterday.
                """;

        List<TimeExpression> found = finder.find(
                article(text), sentences(text), TimeAnchor.day(LocalDate.of(2023, 5, 12), Basis.METADATA, ""));

        assertThat(found)
                .extracting(time -> time.span().in(text) + " " + time.anchor().edtf())
                .containsExactly(
                        "9 May 2023 2023-05-09",
                        "08:20 2023-05-09T08:20",
                        "today 2023-05-09",
                        "Wednesday 2023-05-10",
                        "8 May 2023 2023-05-08",
                        "19:05 2023-05-08T19:05",
                        "yesterday 2023-05-07");
    }

    @Test
    void whereTheArticleIsOfOneOfTwoDaysWhatBothComeToStays() {
        String text = "The envoy left on Thursday. Talks resume tomorrow.";
        TimeAnchor either = TimeAnchor.between(
                LocalDate.of(2023, 5, 11), LocalDate.of(2023, 5, 12), Precision.DAYS, Basis.URL, "the address");

        assertThat(finder.find(article(text), sentences(text), either))
                .extracting(time -> time.anchor().edtf())
                .containsExactly("2023-05-11", "2023-05-12/2023-05-13");
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
