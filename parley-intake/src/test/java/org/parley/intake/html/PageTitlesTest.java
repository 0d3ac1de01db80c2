package org.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a page's article is called. */
class PageTitlesTest {

    private static String title(String head, String body) {
        return titleOf("<html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static String titleOf(String html) {
        return PageMetadata.read(Parser.htmlParser().parseInput(html, ""), "https://courier.example/talks")
                .title();
    }

    @Test
    void theOutletsOwnHeadingIsNone() {
        String head = "<title>The Newford Courier » Envoys meet at the castle</title>";
        String article = "<h2>Envoys meet at the castle</h2><p>They met.</p>";
        assertThat(title(head, "<h1><a href='/'>The Newford Courier</a></h1>" + article))
                .isEqualTo("Envoys meet at the castle");
        assertThat(title(head, "<h1 id='site-title'>The Newford Courier</h1>" + article))
                .isEqualTo("Envoys meet at the castle");
    }

    @Test
    void theBrowsersTitleMayStandBehindAnErrorOfTheServer() {
        assertThat(titleOf("<br><b>Warning</b>: no access<html><head><title>Envoys meet at the castle</title></head>"
                        + "<body><p>They met.</p></body></html>"))
                .isEqualTo("Envoys meet at the castle");
    }

    @Test
    void nothingIsCutOffAHeadingThatThePageCallsItsTitle() {
        assertThat(title(
                        "<meta property='og:site_name' content='Newford'>"
                                + "<meta property='og:title' content='Newford talks – What the envoys want to reach'>",
                        "<h1>Newford talks – What the envoys want to reach</h1>"))
                .isEqualTo("Newford talks – What the envoys want to reach");
    }

    @Test
    void aDateAheadAnAddressBehindAndTheOutletsNameGo() {
        assertThat(title("<title>Envoys meet at the castle</title>", "<h1>06.03.2024 - Envoys meet at the castle</h1>"))
                .isEqualTo("Envoys meet at the castle");
        assertThat(title("<title>Envoys meet at the castle | COURIER.NET</title>", "<p>They met.</p>"))
                .isEqualTo("Envoys meet at the castle");
        assertThat(title("<title>COURIER: Envoys meet at the castle</title>", "<p>They met.</p>"))
                .isEqualTo("Envoys meet at the castle");
    }

    @Test
    void aKickerThatEndsWithAColonIsNotTheWholeTitle() {
        assertThat(
                        title(
                                "<title>Before the talks begin: Envoys meet | Courier</title>",
                                "<h1><span class='title'>Before the talks begin:</span> <span class='title2'>Envoys meet</span></h1>"))
                .isEqualTo("Before the talks begin: Envoys meet");
    }
}
