package org.parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.briefing.ArticleSheet;
import org.parley.briefing.Briefing;
import org.parley.briefing.Citation;
import org.parley.briefing.Item;
import org.parley.time.TimeAnchor;

class BriefingPageTest {

    private static final Pattern CITE =
            Pattern.compile("<a class=\"cite[^\"]*\" href=\"#(A\\d+)\" data-at=\"(\\d+)-(\\d+)\">");
    private static final Pattern QUOTE = Pattern.compile("<q dir=\"auto\">“([^”]*)”</q>");
    private static final Pattern TEXT = Pattern.compile("(?s)id=\"(A\\d+)\".*?<div class=\"text\"[^>]*>(.*?)</div>");

    static String page(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefingPage.render(briefing, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String page() throws IOException {
        return page(FixtureBriefing.briefing());
    }

    @Test
    void equalBriefingsGiveEqualBytes() throws IOException {
        assertThat(page()).isEqualTo(page());
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() throws IOException {
        String page = page();
        assertThat(page.split("<script", -1)).as("our own script and no other").hasSize(2);
        assertThat(page.split("</script", -1)).hasSize(2);
        assertThat(page).doesNotContain("<img", "<b>bold", "<b>Evening", "<!-- and");
        assertThat(page.split("</title>", -1)).hasSize(2);
        assertThat(page).contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() throws IOException {
        String page = page();
        assertThat(page).doesNotContain("javascript:");
        assertThat(page).contains("href=\"https://harbour.example/live?a=1&amp;b=%22\"");
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptOnly() throws IOException {
        String page = page();
        assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("unsafe-inline");
        assertThat(page).doesNotContain(" style=\"").doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(page).doesNotContainPattern("(src|href)=\"(//|http:)[^\"]*\\.(css|js|woff2?|png)\"");
    }

    /** What a browser makes of the text: the characters between the tags, references resolved. */
    private static String shown(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void everyCitationsWordsStandAtItsPlace() throws IOException {
        String page = page();
        Map<String, String> texts = new HashMap<>();
        TEXT.matcher(page).results().forEach(found -> texts.put(found.group(1), shown(found.group(2))));
        assertThat(texts).hasSameSizeAs(FixtureBriefing.SHEETS);
        for (ArticleSheet sheet : FixtureBriefing.SHEETS) {
            assertThat(texts.get(sheet.label())).hasSameSizeAs(sheet.article().text());
        }
        List<MatchResult> cites = CITE.matcher(page).results().toList();
        assertThat(cites).hasSizeGreaterThan(100);
        for (MatchResult cite : cites) {
            ArticleSheet sheet = FixtureBriefing.SHEETS.stream()
                    .filter(candidate -> candidate.label().equals(cite.group(1)))
                    .findFirst()
                    .orElseThrow();
            int start = Integer.parseInt(cite.group(2));
            int end = Integer.parseInt(cite.group(3));
            assertThat(texts.get(sheet.label()).substring(start, end))
                    .isEqualTo(sheet.article().text().substring(start, end));
        }
    }

    @Test
    void quotationMarksStandAroundVerbatimWordsOnly() throws IOException {
        List<MatchResult> quotes = QUOTE.matcher(page()).results().toList();
        assertThat(quotes).hasSizeGreaterThan(10);
        for (MatchResult quote : quotes) {
            String words = shown(quote.group(1));
            assertThat(FixtureBriefing.SHEETS)
                    .as(words)
                    .anyMatch(sheet -> sheet.article().text().contains(words));
        }
        assertThat(page()).doesNotContain("“achieved tiny forward motions”").contains("achieved tiny forward motions");
    }

    @Test
    void wordsOfOurOwnStandAroundTheQuoteInPlace() throws IOException {
        assertThat(page())
                .contains(
                        "that Marenia </span><q dir=\"auto\">“stay neutral for ever”</q><span class=\"w\" dir=\"auto\"> and withdraw");
    }

    @Test
    void withheldWordsAreNowhere() throws IOException {
        assertThat(page())
                .doesNotContain(FixtureArticles.SECRET, "Savings Bank", "Harbour Street", "Every crown counts");
        assertThat(page()).contains("withheld: appeal, private");
    }

    @Test
    void withheldWordsAreBlockedOutOfQuotesAndSentences() throws IOException {
        Citation account = FixtureBriefing.cite(3, "Account " + FixtureArticles.SECRET);
        Item item = new Item("pay to " + FixtureArticles.SECRET + " now", List.of(account), List.of(account));
        Briefing.Brief brief = new Briefing.Brief(TimeAnchor.unknown(""), item, "", "");
        assertThat(page(with(List.of(brief))))
                .doesNotContain(FixtureArticles.SECRET)
                .contains("██");
    }

    @Test
    void aPageDoesNotPointAtWrongWords() {
        ArticleSheet sheet = FixtureBriefing.SHEETS.get(0);
        Passage wrong = new Passage(sheet.article().id(), new Span(3, 8), "wrong");
        Item item = Item.of("", List.of(new Citation("A0", wrong)));
        Briefing.Brief brief = new Briefing.Brief(TimeAnchor.unknown(""), item, "", "");
        assertThatThrownBy(() -> page(with(List.of(brief)))).hasMessageContaining("do not stand");
    }

    @Test
    void anEmptyBriefingIsAPageThatSaysSo() throws IOException {
        Briefing empty = new Briefing(
                "Nothing",
                null,
                TimeAnchor.unknown("no articles"),
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(page(empty)).contains("Nothing was found in these articles.").contains("0 articles");
    }

    @Test
    void aThousandArticlesAndTwentyThousandStatementsAreWrittenInLinearTime() throws IOException {
        page(FixtureBriefing.many(10, 20));
        Duration small = time(FixtureBriefing.many(250, 5_000));
        Duration large = time(FixtureBriefing.many(1_000, 20_000));
        assertThat(large).isLessThan(small.multipliedBy(12).plusMillis(500)).isLessThan(Duration.ofSeconds(20));
    }

    private static Duration time(Briefing briefing) throws IOException {
        long from = System.nanoTime();
        page(briefing);
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private static Briefing with(List<Briefing.Brief> briefs) {
        Briefing whole = FixtureBriefing.briefing();
        return new Briefing(
                whole.title(),
                whole.asOf(),
                whole.period(),
                whole.outlets(),
                whole.origins(),
                whole.sheets(),
                new ArrayList<>(briefs),
                whole.timeline(),
                whole.contacts(),
                whole.corridors(),
                whole.figures(),
                whole.attacks(),
                whole.positions(),
                whole.statements(),
                whole.differences(),
                whole.places());
    }
}
