package org.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.parley.intake.html.metadata.DateSign;
import org.parley.intake.html.metadata.PageDate;

class PageMetadataTest {

    private static PageMetadata read(String head, String body) {
        return read(head, body, "https://news.example/talks");
    }

    private static PageMetadata read(String head, String body, String address) {
        String html = "<html lang='en'><head>" + head + "</head><body>" + body + "</body></html>";
        return PageMetadata.read(Parser.htmlParser().parseInput(html, address), address);
    }

    private static String published(PageMetadata page) {
        return page.published().map(date -> date.day().toString()).orElse("none");
    }

    private static String updated(PageMetadata page) {
        return page.updated().map(date -> date.day().toString()).orElse("none");
    }

    @Test
    void linkedDataOfAGraphNamesAuthorsByReference() {
        PageMetadata page = read("""
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                 {"@type":"WebSite","name":"Example Courier","url":"https://news.example/"},
                 {"@type":["NewsArticle"],"headline":"Envoys meet in Newford","datePublished":"2024-03-06T09:00:00+01:00",
                  "dateModified":"2024-03-07T10:00:00+01:00","author":[{"@id":"#p1"},{"@type":"Person","name":"Lena Ostrova"}],
                  "publisher":{"@type":"Organization","name":"Example Courier"}},
                 {"@type":"Person","@id":"#p1","name":"Ivor Quill"}]}</script>
                """, "<h1>Envoys meet in Newford</h1><p>The envoys met.</p>");
        assertThat(page.title()).isEqualTo("Envoys meet in Newford");
        assertThat(page.authors()).containsExactly("Ivor Quill", "Lena Ostrova");
        assertThat(page.outlet()).contains("Example Courier");
        assertThat(published(page)).isEqualTo("2024-03-06");
        assertThat(updated(page)).isEqualTo("2024-03-07");
        assertThat(page.published().orElseThrow().sign()).isEqualTo(DateSign.LINKED_DATA);
    }

    @Test
    void linkedDataIsReadUpToWhereItBreaks() {
        PageMetadata page = read("""
                <script type="application/ld+json">[{"@type":"Article","datePublished":"2024-03-06","headline":"He said "no" again"}]</script>
                """, "<p>Text.</p>");
        assertThat(published(page)).isEqualTo("2024-03-06");
    }

    @Test
    void metaElementsOfSeveralKinds() {
        assertThat(published(read("<meta property='article:published_time' content='2024-03-06T09:00:00Z'>", "")))
                .isEqualTo("2024-03-06");
        assertThat(published(read("<meta name='DC.date.issued' content='2024-03-06'>", "")))
                .isEqualTo("2024-03-06");
        assertThat(published(read("<meta name='citation_publication_date' content='2024/03/06'>", "")))
                .isEqualTo("2024-03-06");
        assertThat(published(read("", "<span itemprop='datePublished' content='2024-03-06'></span>")))
                .isEqualTo("2024-03-06");
    }

    @Test
    void whatTheReaderSeesGoesBeforeWhatIsForMachines() {
        PageMetadata page = read(
                "<meta name='date' content='2024-05-20'>",
                "<article><h1>Envoys meet in Newford</h1><p class='byline'>By Ivor Quill</p><p>6 March 2024</p><p>The envoys met.</p></article>");
        assertThat(published(page)).isEqualTo("2024-03-06");
        assertThat(page.authors()).containsExactly("Ivor Quill");
        assertThat(page.dates()).extracting(PageDate::day).contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void placesThatAgreeGoBeforeOneAlone() {
        PageMetadata page = read(
                "<meta property='article:published_time' content='2024-03-06T09:00:00+01:00'>",
                "<h1>Envoys meet in Newford</h1><p>9 March 2024</p><p>The envoys met.</p>",
                "https://news.example/2024/03/06/envoys");
        assertThat(published(page)).isEqualTo("2024-03-06");
        assertThat(page.published().orElseThrow().reason())
                .contains("article:published_time")
                .contains("; also address");
        assertThat(page.published().orElseThrow().reliability()).isGreaterThan(90);
    }

    @Test
    void publishedAndUpdatedAreKeptApart() {
        PageMetadata page = read("", """
                <h1>Envoys meet in Newford</h1>
                <p>Published: 6 March 2024, 14:05 GMT</p><p>Last updated: 8 March 2024</p><p>The envoys met.</p>""");
        assertThat(published(page)).isEqualTo("2024-03-06");
        assertThat(updated(page)).isEqualTo("2024-03-08");
    }

    @Test
    void aLastChangeAloneIsLittleToGoBy() {
        PageMetadata page = read("", "<h1>Merkblatt</h1><p>Stand: 31.05.2012</p>");
        assertThat(published(page)).isEqualTo("2012-05-31");
        assertThat(page.published().orElseThrow().updated()).isTrue();
        assertThat(page.published().orElseThrow().reliability()).isLessThan(75);
    }

    @Test
    void theDayOfGreenwichGivesWayToThePagesOwn() {
        PageMetadata page = read(
                "<meta property='article:published_time' content='2024-03-07T01:30:00Z'>",
                "<h1>Envoys meet in Newford</h1><div class='post-date'>March 6, 2024 8:30 pm</div><p>The envoys met.</p>");
        assertThat(published(page)).isEqualTo("2024-03-06");
    }

    @Test
    void figuresThatReadTwoWaysAreReadAsAnotherPlaceHasThem() {
        PageMetadata page = read(
                "<meta property='article:published_time' content='2024-04-03T09:00:00+02:00'>",
                "<h1>Envoys meet in Newford</h1><p>03/04/2024</p>");
        assertThat(published(page)).isEqualTo("2024-04-03");
    }

    @Test
    void datesOfOtherThingsAreNoDatesOfThePage() {
        assertThat(published(read(
                        "",
                        "<header><div class='current-date'>Friday, 10 May 2024</div></header><h1>Envoys meet</h1>")))
                .isEqualTo("none");
        assertThat(published(read(
                        "",
                        "<h1>Envoys meet</h1><div class='comments'><time datetime='2024-03-09'>9 March</time></div>")))
                .isEqualTo("none");
        assertThat(published(read(
                        "",
                        "<h1>Spring fair</h1><div class='event-date'><time datetime='2024-06-01'>1 June</time></div>")))
                .isEqualTo("none");
        assertThat(published(read("", "<h1>Envoys meet</h1><p>Registration is open until 6 March 2024</p>")))
                .isEqualTo("none");
        assertThat(published(read("", "<h1>Envoys meet</h1><p>© 2019-2024 Example Courier</p>")))
                .isEqualTo("none");
    }

    @Test
    void theAddressServesWhereNothingElseDoes() {
        PageMetadata page = read("", "<h1>Envoys meet</h1>", "https://news.example/2024/03/06/envoys");
        assertThat(published(page)).isEqualTo("2024-03-06");
        assertThat(page.published().orElseThrow().sign().group()).isEqualTo(DateSign.Group.ADDRESS);
    }

    @Test
    void theMonthOfTheAddressSpeaksForTheOneDayInIt() {
        PageMetadata page = read(
                "<meta property='article:published_time' content='2024-03-01'>",
                "<h1>Talks</h1><div class='entry-meta'>18 January 2024</div>",
                "https://news.example/2024/03/talks");
        assertThat(published(page)).isEqualTo("2024-03-01");
    }

    @Test
    void severalDaysOutsideTheArticleAreThoseOfOthers() {
        String other = "<li><span class='date'>%s March 2024</span> Elsewhere</li>";
        String sidebar = "<div class='sidebar'><ul>" + other.formatted("4") + "%s</ul></div>";
        String text = "<h1>Talks</h1><p>The envoys met.</p>";
        assertThat(published(read("", text + sidebar.formatted(other.formatted("5") + other.formatted("6")))))
                .isEqualTo("none");
        assertThat(published(read("", text + sidebar.formatted("")))).isEqualTo("2024-03-04");
    }

    @Test
    void titlesLoseTheOutletAndTheKicker() {
        assertThat(read(
                                "<title>Envoys meet in Newford | Example Courier</title><meta property='og:site_name' content='Example Courier'>",
                                "")
                        .title())
                .isEqualTo("Envoys meet in Newford");
        assertThat(read(
                                "<title>Envoys meet in Newford</title>",
                                "<h1><span class='kicker'>Truce</span> Envoys meet in Newford</h1>")
                        .title())
                .isEqualTo("Envoys meet in Newford");
    }

    @Test
    void authorsAreNamesWithoutLabelsAndWithoutTheOutlet() {
        assertThat(read("<meta name='author' content='By Ivor Quill and Lena Ostrova'>", "")
                        .authors())
                .containsExactly("Ivor Quill", "Lena Ostrova");
        assertThat(read(
                                "<meta property='og:site_name' content='Example Courier'><meta name='author' content='Example Courier'>",
                                "")
                        .authors())
                .isEmpty();
        assertThat(read("", "<h1>Gesandte in Neustadt</h1><p>Von Anna Muster und Jörg Beispiel</p><p>Text.</p>")
                        .authors())
                .containsExactly("Anna Muster", "Jörg Beispiel");
        assertThat(read("", "<h1>Envoys meet</h1><a rel='author' href='/author/ivor-quill'>Ivor Quill</a>")
                        .authors())
                .containsExactly("Ivor Quill");
    }

    @Test
    void addressAndLanguage() {
        assertThat(read("<link rel='canonical' href='https://news.example/envoys'>", "")
                        .canonical())
                .contains("https://news.example/envoys");
        assertThat(read("<link rel='canonical' href='javascript:alert(1)'>", "").canonical())
                .isEmpty();
        String saved =
                "<!-- saved from url=(0028)https://news.example/envoys -->\n<html xml:lang='DE-at'><body></body></html>";
        PageMetadata page = PageMetadata.read(Parser.htmlParser().parseInput(saved, ""), "");
        assertThat(page.canonical()).contains("https://news.example/envoys");
        assertThat(page.language()).isEqualTo("de-at");
    }
}
