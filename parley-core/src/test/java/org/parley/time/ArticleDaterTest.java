package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.Article;
import org.parley.article.DateSource;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;

class ArticleDaterTest {

    static Stream<String> examples() throws IOException {
        try (InputStream in = ArticleDaterTest.class.getResourceAsStream("articles.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void datesOrSaysWhyNot(String line) {
        String[] fields = line.split("\\|", -1);
        String url = fields[1].strip();
        Article article = article(fields[2].strip().replace("\\n", "\n"), url.equals("-") ? null : url, null);

        TimeAnchor dated = new ArticleDater().date(article, sentences(article));

        String shown = dated.isKnown() ? dated.edtf() + " " + dated.basis().code() : "unknown";
        assertThat(shown).as(dated.reason()).isEqualTo(fields[0].strip());
        assertThat(dated.reason()).isNotEmpty();
    }

    @Test
    void theDateGivenComesFirst() {
        Article article = article("Published: 7 March 2019\n\nThe truce held.", null, LocalDate.of(2019, 3, 8));
        assertThat(new ArticleDater().date(article, sentences(article)).edtf()).isEqualTo("2019-03-08");
    }

    @Test
    void aDateFromItsPageNamesThePlaceAndHowOftenSuchPlacesAreRight() {
        DateSource source = new DateSource(DateSource.Kind.PAGE, 95, "line beside the title \"8 March 2019\"");
        TimeAnchor dated = fromPage("Published: 7 March 2019\n\nThe truce held.", source);
        assertThat(dated.edtf()).isEqualTo("2019-03-08");
        assertThat(dated.basis()).isEqualTo(Basis.STATED);
        assertThat(dated.reason()).isEqualTo("line beside the title \"8 March 2019\" (right in 95 of 100 such cases)");
    }

    @Test
    void aDateOfLittleReliabilityGivesWayToTheTextsOwn() {
        String stating = "Published: 7 March 2019\n\nThe truce held.";
        DateSource weak = new DateSource(DateSource.Kind.METADATA, 70, "script");
        assertThat(fromPage(stating, weak).edtf()).isEqualTo("2019-03-07");
        assertThat(fromPage("The truce held.", weak).edtf()).isEqualTo("2019-03-08");
        assertThat(fromPage("The truce held.", weak).basis()).isEqualTo(Basis.METADATA);
    }

    private static TimeAnchor fromPage(String text, DateSource source) {
        Outlet outlet = new Outlet("Example Wire");
        Article article = new Article(
                Article.idOf("a", outlet, text),
                "a",
                null,
                outlet,
                outlet,
                "",
                LocalDate.of(2019, 3, 8),
                "en",
                text,
                List.of(),
                source);
        return new ArticleDater().date(article, sentences(article));
    }

    @Test
    void everyDatedEventIsNamedByItsExample() {
        for (DatedEvents.Event event : DatedEvents.table().all()) {
            assertThat(event.words()).as(event.name()).isNotEmpty();
            assertThat(event.day()).isAfter(LocalDate.of(1930, 1, 1));
        }
    }

    static Article article(String text, @Nullable String url, @Nullable LocalDate given) {
        Outlet outlet = new Outlet("Example Wire");
        return new Article(Article.idOf("a", outlet, text), "a", url, outlet, outlet, "", given, "en", text, List.of());
    }

    static List<Span> sentences(Article article) {
        return new Segmenter()
                .segment(article.text()).sentences().stream()
                        .map(Sentence::span)
                        .toList();
    }
}
