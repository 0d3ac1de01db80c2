package org.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HostileMetadataTest {

    private static final int MANY = 100_000;

    /** Far beyond what it takes, so that a busy machine makes no difference; what is not linear takes hours. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static PageMetadata read(String html) {
        return assertTimeoutPreemptively(LIMIT, () -> {
            Document page = Parser.htmlParser().setMaxDepth(400).parseInput(html, "");
            return PageMetadata.read(page, "");
        });
    }

    @Test
    void manyMetaElements() {
        PageMetadata page =
                read("<meta name='date' content='2024-03-06'><meta name='author' content='Ivor Quill'>".repeat(MANY));
        assertThat(page.authors()).containsExactly("Ivor Quill");
    }

    @Test
    void linkedDataOfTenMegabytes() {
        String item =
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-06\",\"author\":{\"name\":\"Ivor Quill\"}},";
        read("<script type='application/ld+json'>[" + item.repeat(MANY) + "{}]</script>");
    }

    @Test
    void linkedDataNestedDeeply() {
        String deep = "{\"author\":".repeat(MANY) + "1" + "}".repeat(MANY);
        read("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-03-06\",\"x\":" + deep
                + "}</script>");
        read("<script type='application/ld+json'>" + "[".repeat(MANY) + "</script>");
    }

    @Test
    void manyElementsThatHoldDates() {
        read("<h1>Title of the page</h1>"
                + "<time class='published' datetime='2024-03-06'>6 March 2024</time>".repeat(MANY));
        read("<h1>Title of the page</h1>" + "<div class='post-date'>Published on 6 March 2024".repeat(MANY));
        read("<h1>Title of the page</h1>" + "<p class='author'>By Ivor Quill and ".repeat(MANY));
        read("<h1>Title of the page</h1>".repeat(MANY));
        read("<a href='/author/x'>".repeat(MANY));
    }

    @Test
    void longLinesAndValues() {
        read("<p>" + "By Ivor Quill, 6 March 2024 | ".repeat(MANY) + "</p>");
        read("<title>" + "a | ".repeat(MANY) + "</title><h1>" + "a - ".repeat(MANY) + "</h1>");
        read("<div class='" + "entry-date ".repeat(MANY) + "'>6 March 2024</div>");
        read("<script>" + "\"datePublished\":\"2024-03-06\",".repeat(MANY) + "</script>");
        read("<script>" + "publishedpublished_date".repeat(MANY) + "</script>");
        read("<meta property='article:published_time' content='" + "2024-".repeat(MANY) + "'>");
    }

    @Test
    void whatIsNoDateIsNone() {
        assertThat(read("<meta property='article:published_time' content='2024-02-31'>")
                        .published())
                .isEmpty();
        assertThat(read("<meta property='article:published_time' content='99999-01-01'>")
                        .published())
                .isEmpty();
        assertThat(read("<time class='published' datetime='31 February 2024'>31 February 2024</time>")
                        .published())
                .isEmpty();
    }

    @Test
    void scriptsInFieldsStayWords() {
        PageMetadata page = read("<meta property='og:title' content='&lt;script&gt;alert(1)&lt;/script&gt;'>"
                + "<meta name='author' content='&lt;img src=x onerror=alert(1)&gt;'>");
        assertThat(page.title()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.authors()).isEmpty();
    }
}
