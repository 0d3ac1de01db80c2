package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.DateSource;

class PageArticleTest {

    private static final String BODY = """
            <p>The two sides met on the island, and the ministers said that the talks would go on for another day.</p>
            <p>Both delegations had asked for more time, the mediator told reporters after the first round of the talks.</p>
            """;

    @TempDir
    Path folder;

    private Article read(String head, String top) throws IOException {
        Path file = folder.resolve("page.html");
        String html = "<html lang='en'><head>" + head + "</head><body><article><h1>Envoys meet on the island</h1>" + top
                + BODY + "</article></body></html>";
        Files.writeString(file, html);
        return Collected.from(file.toString()).only();
    }

    @Test
    void aPageGivesItsArticleTitleOutletAndDateWithItsPlace() throws IOException {
        Article article = read(
                "<meta property='og:site_name' content='Example Courier'><title>Envoys meet on the island | Example Courier</title>"
                        + "<meta property='article:published_time' content='2024-03-06T09:00:00+01:00'>",
                "<p class='byline'>6 March 2024</p>");
        assertThat(article.headline()).isEqualTo("Envoys meet on the island");
        assertThat(article.outlet().name()).isEqualTo("Example Courier");
        assertThat(article.given()).contains(LocalDate.of(2024, 3, 6));
        DateSource source = article.dateSource();
        assertThat(source).isNotNull();
        assertThat(source.kind()).isEqualTo(DateSource.Kind.PAGE);
        assertThat(source.reason()).contains("6 March 2024").contains("article:published_time");
        assertThat(source.isFirm()).isTrue();
    }

    @Test
    void theOutletsTableGoesBeforeThePagesOwnName() throws IOException {
        Article article = read(
                "<meta property='og:site_name' content='BBC News Online'><link rel='canonical' href='https://www.bbc.com/news/world-1'>",
                "");
        assertThat(article.outlet().name()).isEqualTo("BBC");
        assertThat(article.given()).isEmpty();
    }

    @Test
    void aDateThatOnlyTheAddressHasIsLeftToTheReadingOfTheText() throws IOException {
        Article article = read("<link rel='canonical' href='https://news.example/2024/03/06/envoys'>", "");
        assertThat(article.given()).isEmpty();
        assertThat(article.url()).isEqualTo("https://news.example/2024/03/06/envoys");
    }
}
