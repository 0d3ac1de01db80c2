package org.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Who wrote a page's article, as its places say and where they do not agree. */
class PageAuthorsTest {

    private static final String TITLE = "<h1>Envoys meet in Newford</h1>";

    private static List<String> authors(String head, String body) {
        String html =
                "<html><head><title>Envoys meet in Newford</title>" + head + "</head><body>" + body + "</body></html>";
        return PageMetadata.read(Parser.htmlParser().parseInput(html, ""), "https://news.example/talks")
                .authors();
    }

    private static String linked(String author) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":" + author + "}</script>";
    }

    @Test
    void aLineBesideTheTitleNamesThem() {
        assertThat(authors("", TITLE + "<p>By Ivor Quill and Lena Ostrova, Newford</p>"))
                .containsExactly("Ivor Quill", "Lena Ostrova");
        assertThat(authors("", TITLE + "<p>Par Jeanne Dupont</p>")).containsExactly("Jeanne Dupont");
        assertThat(authors("", TITLE + "<p>06.03.2024 | 10:15 Uhr | Anna Muster</p>"))
                .containsExactly("Anna Muster");
        assertThat(authors("", TITLE + "<p>6 March 2024</p><p>The envoys met in Newford Castle.</p>"))
                .isEmpty();
    }

    @Test
    void aLineOfItsOwnNamesThemWhereverItStands() {
        String text = "<p>" + "The envoys met in the castle and talked until dusk. ".repeat(30) + "</p>";
        assertThat(authors("", TITLE + text + "<p>(Von Anna Muster)</p>")).containsExactly("Anna Muster");
        assertThat(authors("", TITLE + text + "<h4>Autorin:</h4><p>Anna Muster,</p>"))
                .containsExactly("Anna Muster");
        assertThat(authors("", TITLE + text + "<p>By Ivor Quill</p><p>By Lena Ostrova</p>"))
                .isEmpty();
    }

    @Test
    void rolesTownsAndWhatFollowsANameAreNoNames() {
        assertThat(authors("", TITLE + "<p class='byline'>By Ivor Quill, Diplomatic correspondent</p>"))
                .containsExactly("Ivor Quill");
        assertThat(authors("", TITLE + "<p class='author'>Chefredakteurin Anna Muster</p>"))
                .containsExactly("Anna Muster");
        assertThat(authors("<meta name='author' content='Ivor Quill, Newford'>", TITLE))
                .containsExactly("Ivor Quill");
        assertThat(authors("", TITLE + "<p class='author'>Ivor Quill Published Monday</p>"))
                .containsExactly("Ivor Quill");
    }

    @Test
    void whatTheReaderSeesGoesBeforeWhoeverFilledInTheForm() {
        assertThat(authors(
                        linked("{\"@type\":\"Person\",\"name\":\"Max Minor\"}"),
                        TITLE + "By <a rel='author' href='/staff/quill'>Ivor Quill</a>"))
                .containsExactly("Ivor Quill");
    }

    @Test
    void twoPlacesThatAgreeAddWhomOneLeftOut() {
        assertThat(authors(
                        linked("\"Ivor Quill\"") + "<meta name='author' content='Ivor Quill, Lena Ostrova'>",
                        TITLE + "<p>By Ivor Quill and Lena Ostrova</p>"))
                .containsExactly("Ivor Quill", "Lena Ostrova");
    }

    @Test
    void aFirstNameIsGivenInFull() {
        assertThat(authors(linked("\"Ivor\""), TITLE + "<p>By Ivor Quill</p>")).containsExactly("Ivor Quill");
    }

    @Test
    void theOutletIsTheAuthorOnlyWhereAPageSaysSoAndNamesNobodyElse() {
        String site = "<meta property='og:site_name' content='Ivor Quill'>";
        assertThat(authors(site + linked("\"Ivor Quill\""), TITLE)).containsExactly("Ivor Quill");
        assertThat(authors(site + linked("\"Ivor Quill\""), TITLE + "<p>By Lena Ostrova</p>"))
                .containsExactly("Lena Ostrova");
        assertThat(authors(site, TITLE)).isEmpty();
    }
}
