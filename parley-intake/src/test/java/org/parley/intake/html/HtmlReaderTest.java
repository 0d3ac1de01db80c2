package org.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.html.Block.Kind;

class HtmlReaderTest {

    private static final HtmlReader READER = new HtmlReader();

    private static List<String> blocks(String html) {
        return READER.read(html, "").blocks().stream()
                .map(block -> block.kind() + " " + block.text())
                .toList();
    }

    private static String page(String name) throws IOException {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String article(String inner) {
        String text =
                "<p>The two sides met at the harbour on Monday, and they talked until the evening, a clerk said.</p>";
        return "<html><body><div class='article-body'>" + text + inner + text.replace("Monday", "Sunday")
                + "</div></body></html>";
    }

    /** What stands between the two paragraphs that every article here has. */
    private static List<String> within(String inner) {
        List<String> all = blocks(article(inner));
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        return all.subList(1, all.size() - 1);
    }

    @Test
    void readsANewsPageInReadingOrder() throws IOException {
        assertThat(blocks(page("news.html")))
                .containsExactly(
                        "PARAGRAPH Delegates from both shores met for the first time since the harbour was closed in spring.",
                        "CAPTION The empty pier on Monday. Photo: A. Sender/Example Agency",
                        "PARAGRAPH Delegates from the northern and the southern shore met on Tuesday in Marsholm, and they agreed to meet again within a week.",
                        "PARAGRAPH The harbour master, Ina Lund, said that “nobody left the table”, which she called progress.",
                        "HEADING What is on the table",
                        "LIST_ITEM A ferry every morning, paid for by both sides",
                        "LIST_ITEM A telephone line between the two harbours",
                        "QUOTATION We will sail again before the ice comes, whatever the weather may bring.",
                        "EMBEDDED_POST The talks went well, more soon from all of us on the southern shore.",
                        "EMBEDDED_POST — Harbour Office (@harbour)",
                        "TABLE_ROW Port | Ferries",
                        "TABLE_ROW Marsholm | 12",
                        "PARAGRAPH Both sides asked the island's council to send observers, the council's speaker said on Tuesday evening.",
                        "CREDIT Source: Example Agency");
    }

    @Test
    void saysWhyABlockIsNoPlainText() throws IOException {
        assertThat(READER.read(page("news.html"), "").blocks())
                .filteredOn(block -> block.kind() == Kind.CAPTION)
                .extracting(Block::reason)
                .containsExactly("the page labels it as the words to a picture");
    }

    @Test
    void countsTheEntriesOfALivePage() throws IOException {
        assertThat(READER.read(page("live.html"), "").blocks())
                .filteredOn(block -> block.kind() == Kind.LIVE_ITEM)
                .extracting(Block::reason)
                .containsExactly(
                        "entry 1 of a live page",
                        "entry 1 of a live page",
                        "entry 2 of a live page",
                        "entry 2 of a live page",
                        "entry 3 of a live page");
    }

    @Test
    void takesTheTextOfStructuredDataWhereThePageShowsNone() throws IOException {
        assertThat(blocks(page("script.html")))
                .containsExactly(
                        "PARAGRAPH The pier of Marsholm opened again on Friday after two years of repairs, and the first ferry left at noon.",
                        "PARAGRAPH The town & the harbour office paid for the work together, the harbour master said.");
    }

    @Test
    void readsPagesInOtherLanguages() throws IOException {
        assertThat(blocks(page("german.html")))
                .containsExactly(
                        "PARAGRAPH Nach zwei Jahren hat der Hafen von Marsholm am Freitag wieder geöffnet.",
                        "PARAGRAPH Die erste Fähre legte am Freitag um zwölf Uhr ab, und viele Menschen standen am Ufer und winkten ihr nach.",
                        "CAPTION Foto: A. Sender",
                        "PARAGRAPH Der Hafenmeister sprach von einem guten Tag für die Stadt, der lange auf sich warten ließ.",
                        "PARAGRAPH Im Herbst wollen beide Seiten weiter verhandeln, sagte die Bürgermeisterin am Abend.");
    }

    @Test
    void keepsAListOfLinksThatTheTextGoesOnAfter() {
        assertThat(within("<ul><li><a href='/a'>The first report of the harbour office</a></li>"
                        + "<li><a href='/b'>The second report of the harbour office</a></li></ul>"))
                .containsExactly(
                        "LIST_ITEM The first report of the harbour office",
                        "LIST_ITEM The second report of the harbour office");
    }

    @Test
    void partsParagraphsAtTwoLineBreaksAndJoinsLinesAtOne() {
        assertThat(within("<div>The first line of it<br>goes on here.<br><br>A second paragraph stands alone.</div>"))
                .containsExactly(
                        "PARAGRAPH The first line of it goes on here.", "PARAGRAPH A second paragraph stands alone.");
    }

    @Test
    void leavesOutWhatNoReaderSees() {
        assertThat(within("<p hidden>Not shown to any reader of this page, ever.</p>"
                        + "<p style='display: none'>Nor is this one, in spite of all its words.</p>"
                        + "<script>alert('no')</script><p>So&shy;ft&#8203;ened words are whole.</p>"))
                .containsExactly("PARAGRAPH Softened words are whole.");
    }

    @Test
    void marksAppealsWithoutLosingThem() {
        assertThat(within("<p>Support our journalism with a gift of any size.</p>"))
                .containsExactly("APPEAL Support our journalism with a gift of any size.");
    }

    @Test
    void keepsTheLinesOfCode() {
        assertThat(within("<pre>one two\n  three four</pre>")).containsExactly("CODE one two\n  three four");
    }

    @Test
    void learnsWhatAnOutletPrintsOnEveryPage() {
        HtmlReader reader = HtmlReader.learning();
        String slogan = "<p>Marsholm Courier, the paper of both shores since the first ferry sailed.</p>";
        for (int number = 1; number <= 3; number++) {
            String html =
                    "<title>Report " + number + "</title>" + article(slogan).replace("harbour", "pier " + number);
            List<Kind> kinds = reader.read(html, "https://courier.example/" + number).blocks().stream()
                    .map(Block::kind)
                    .toList();
            assertThat(kinds)
                    .containsExactly(Kind.PARAGRAPH, number < 3 ? Kind.PARAGRAPH : Kind.FURNITURE, Kind.PARAGRAPH);
        }
    }

    @Test
    void findsNothingOnAPageWithoutText() {
        assertThat(READER.read("", "").blocks()).isEmpty();
        assertThat(READER.read("<html><body><nav><a href='/'>Home</a></nav></body></html>", "")
                        .blocks())
                .isEmpty();
    }
}
