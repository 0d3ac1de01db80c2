package org.parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.briefing.ArticleSheet;
import org.parley.briefing.Briefing;
import org.parley.briefing.Citation;

/** The page in a real browser, opened from disk. */
class BriefingPageBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PHONE = 360;

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> trouble = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        boolean required = Boolean.getBoolean("parley.requireBrowser")
                || Boolean.parseBoolean(System.getenv().getOrDefault("PARLEY_REQUIRE_BROWSER", "false"));
        if (!Files.isExecutable(CHROMIUM) && !required) {
            System.err.println("SKIPPED: the page was not tried in a browser, there is no " + CHROMIUM);
        }
        assumeTrue(required || Files.isExecutable(CHROMIUM), "no browser at " + CHROMIUM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")));
        write("page.html", FixtureBriefing.briefing());
    }

    private static void write(String name, Briefing briefing) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            BriefingPage.render(briefing, out);
        }
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @AfterEach
    void noTroubleAndNoNetwork() {
        browser.contexts().forEach(BrowserContext::close);
        assertThat(trouble).isEmpty();
    }

    private Page visit(String hash, int width, boolean script) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(script));
        Page page = context.newPage();
        page.onConsoleMessage(message -> trouble.add(message.type() + ": " + message.text()));
        page.onPageError(trouble::add);
        page.onDialog(dialog -> trouble.add("dialog: " + dialog.message()));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:" + "//" + folder)) {
                trouble.add("request: " + request.url());
            }
        });
        page.navigate(folder.resolve("page.html").toUri() + hash);
        return page;
    }

    private Page visit() {
        return visit("", 1280, true);
    }

    private static String textOf(Page page, String label) {
        return (String) page.evaluate("label => document.querySelector('#' + label + ' .text').textContent", label);
    }

    @Test
    void everyCitationPointsAtItsWordsInTheBrowsersOwnText() {
        Page page = visit();
        for (ArticleSheet sheet : FixtureBriefing.SHEETS) {
            assertThat(textOf(page, sheet.label()))
                    .hasSameSizeAs(sheet.article().text());
        }
        String a5 = textOf(page, "A5");
        Citation late = FixtureBriefing.cite(5, "is a lawful target");
        assertThat(a5.substring(
                        late.passage().span().start(), late.passage().span().end()))
                .isEqualTo("is a lawful target");
    }

    @Test
    void aCitationOpensItsWordsMarked() {
        Page page = visit();
        page.locator("#in-short .cite").nth(1).click();
        Locator panel = page.locator("#panel");
        assertThat(panel.isVisible()).isTrue();
        assertThat(panel.locator("mark").textContent()).isEqualTo("nothing had been agreed");
        assertThat(panel.locator("#panel-title").textContent()).isEqualTo("A3 · Example Wire");
        panel.locator(".next").click();
        assertThat(panel.locator(".nth").textContent()).isEqualTo("3 of 3");
        assertThat(panel.locator("mark").textContent()).isEqualTo("dined jointly on Tuesday");
        panel.locator(".prev").click();
        panel.locator(".open").click();
        Locator marked = page.locator("#A3 .text mark");
        assertThat(marked.textContent()).isEqualTo("nothing had been agreed");
        assertThat(marked.boundingBox().y).isBetween(0.0, 800.0);
        page.keyboard().press("Escape");
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void wordsAfterLineEndsTornLettersAndNulsAreMarkedRight() {
        for (Citation citation : List.of(
                FixtureBriefing.cite(1, "About 12,000 people left the city"),
                FixtureBriefing.cite(5, "every bridge over the Senn"))) {
            int start = citation.passage().span().start();
            int end = citation.passage().span().end();
            Page page = visit("#" + citation.label() + ":" + start + "-" + end, 1280, true);
            assertThat(String.join(
                                    "",
                                    page.locator("#" + citation.label() + " .text mark")
                                            .allTextContents())
                            .replaceAll("\\s+", " "))
                    .isEqualTo(citation.passage().exact().replaceAll("\\s+", " "));
            assertThat(page.locator("#panel mark").isVisible()).isTrue();
        }
    }

    @Test
    void addressesThatPointNowhereDoNoHarm() {
        for (String hash : List.of("#%", "#A9:1-2", "#A3:5-999999", "#A3:9-2", "#in-short:1-2", "#s-more-59")) {
            assertThat(visit(hash, 1280, true).locator("#panel").isVisible())
                    .as(hash)
                    .isFalse();
        }
    }

    @Test
    void statementsAreFilteredSearchedAndPaged() {
        Page page = visit();
        Locator shown = page.locator(".said > li");
        Locator count = page.locator("#statements .count");
        assertThat(shown.count()).isEqualTo(40);
        assertThat(count.textContent()).isEqualTo("71 statements");
        page.locator("#more-said").click();
        assertThat(shown.count()).isEqualTo(71);
        page.selectOption("select[name=speaker]", new SelectOption().setLabel("Mira Solen (2)"));
        assertThat(shown.count()).isEqualTo(2);
        assertThat(count.textContent()).isEqualTo("2 of 71 statements");
        page.locator(".filters button[type=reset]").click();
        page.waitForFunction("() => document.querySelector('.count').textContent === '71 statements'");
        page.locator("input[name=q]").fill("fairy TALE");
        page.waitForFunction("() => document.querySelectorAll('.said > li').length === 1");
        assertThat(shown.first().textContent()).contains("Anders Pohl");
        page.locator("#s-pohl a.more").click();
        assertThat(page.locator("#s-vint").isVisible()).isTrue();
    }

    @Test
    void theTimelineOpensADayAndIsWalkedByArrowKeys() {
        Page page = visit();
        page.locator(".lane.contacts .mk").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(focusedLabel(page)).startsWith("12 May: Video call");
        assertThat(page.locator("#tip").isVisible()).isTrue();
        page.keyboard().press("ArrowDown");
        assertThat(focusedLabel(page)).contains("Buses from Kelmst");
        page.locator(".lane.statements .mk[data-day='2031-05-05']").click();
        assertThat(page.locator("#statements .count").textContent()).isEqualTo("3 of 71 statements");
    }

    private static String focusedLabel(Page page) {
        return (String) page.evaluate("() => document.activeElement.getAttribute('aria-label')");
    }

    @Test
    void theKeyboardReachesEverything() {
        Page page = visit();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.id === 'in-short'");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel").isVisible()).isTrue();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#panel .nth").textContent()).isEqualTo("2 of 3");
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel").isVisible()).isFalse();
        assertThat(page.evaluate("() => document.activeElement.className"))
                .asString()
                .startsWith("cite");
        page.keyboard().press("/");
        page.keyboard().type("stay neutral");
        page.locator("#found a").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found").isVisible()).isFalse();
    }

    @Test
    void noWidthMakesThePageWiderThanTheWindow() {
        Page page = visit();
        for (int width : List.of(320, PHONE, 768, 1024, 1280, 1920)) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("at " + width)
                    .isEqualTo(width);
        }
    }

    @Test
    void aPhoneShowsThePanelAtTheBottom() {
        Page page = visit("", PHONE, true);
        page.locator("#talks .cite").first().click();
        var box = page.locator("#panel").boundingBox();
        assertThat(box.width).isEqualTo(PHONE);
        assertThat(box.y + box.height).isBetween(799.0, 801.0);
    }

    @Test
    void lightAndDarkFollowTheSystemAndTheButton() {
        Page page = visit();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        String dark = ground(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        String light = ground(page);
        assertThat(dark).isNotEqualTo(light);
        page.locator("#theme").click();
        assertThat(ground(page)).isEqualTo(light);
        page.locator("#theme").click();
        assertThat(ground(page)).isEqualTo(dark);
    }

    private static String ground(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    private static Locator mark(Page page, String place) {
        return page.locator(".spots .pl[data-place=" + place + "]");
    }

    @Test
    void aPlaceOfTheMapOpensWhatHappenedThereInExactWords() {
        Page page = visit();
        mark(page, "p-kelmst").click();
        Locator opened = page.locator(".opened");
        assertThat(opened.locator("h3").textContent()).isEqualTo("Kelmst");
        assertThat(opened.locator(".there > li").count()).isEqualTo(4);
        assertThat(opened.locator(".exact").allTextContents())
                .contains("“held for two hours”", "“shells hit the market of Kelmst”");
        opened.locator(".cite").first().click();
        assertThat(page.locator("#panel mark").textContent()).isEqualTo("held for two hours");
        page.keyboard().press("Escape");
        opened.locator("a[href='#c-kelmst']").click();
        assertThat(page.locator("#c-kelmst").boundingBox().y).isBetween(0.0, 800.0);
        page.locator(".opened .close").click();
        assertThat(opened.isVisible()).isFalse();
        page.locator(".beside .pl[data-place=p-sea]").click();
        assertThat(opened.locator("h3").textContent()).isEqualTo("Grey Sea");
    }

    @Test
    void anAreaIsOpenedByItsSurfaceAndHasNoPoint() {
        Page page = visit();
        assertThat(mark(page, "p-senn").locator("circle").count()).isZero();
        assertThat(mark(page, "p-senn").textContent()).contains("somewhere in Senn valley");
        assertThat(page.locator(".spots .pl").count()).isEqualTo(7);
        page.locator(".reach[data-place=p-senn]").dispatchEvent("click");
        assertThat(page.locator(".opened h3").textContent()).isEqualTo("Senn valley");
    }

    @Test
    void theMapIsWalkedAndOpenedByKeys() {
        Page page = visit();
        mark(page, "p-kelmst").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(focusedLabel(page)).startsWith("somewhere in Senn valley: 1 item");
        page.keyboard().press("Space");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("opened");
        page.keyboard().press("Escape");
        assertThat(focusedLabel(page)).startsWith("somewhere in Senn valley: 1 item");
        assertThat(mark(page, "p-senn").getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void theSliderShowsOneDayAndTheNext() {
        Page page = visit();
        Locator slider = page.locator(".daybar input");
        assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("All days");
        slider.focus();
        page.keyboard().press("Home");
        assertThat(page.locator(".daybar output").textContent())
                .isEqualTo("1 May 2031: 2 items at 1 place; 4 undated items left out");
        assertThat(mark(page, "p-kelmst").isVisible()).isTrue();
        assertThat(mark(page, "p-senn").isVisible()).isFalse();
        page.keyboard().press("ArrowRight");
        assertThat(slider.getAttribute("aria-valuetext")).startsWith("2 May 2031: 1 item at 1 place");
        assertThat(mark(page, "p-kelmst").isVisible()).isFalse();
        assertThat(mark(page, "p-near").isVisible()).isTrue();
        page.locator(".daybar .play").click();
        page.waitForFunction("() => document.querySelector('.daybar output').textContent.startsWith('4 May')");
        page.locator(".daybar .alldays").click();
        assertThat(page.locator(".daybar output").textContent()).startsWith("All days: 13 items at 10 places");
        assertThat(mark(page, "p-senn").isVisible()).isTrue();
    }

    @Test
    void theMapZoomsAndShowsAllPlaces() {
        Page page = visit();
        assertThat(mark(page, "p-sundby").boundingBox().x).isLessThan(0.0);
        page.locator(".zoom .all").click();
        var map = page.locator(".map").boundingBox();
        assertThat(mark(page, "p-sundby").boundingBox().x).isBetween(map.x, map.x + map.width);
        page.locator(".zoom .all").click();
        double before = page.locator(".reach[data-place=p-senn]").boundingBox().width;
        page.locator(".zoom .in").click();
        assertThat(page.locator(".reach[data-place=p-senn]").boundingBox().width)
                .isBetween(1.6 * before, 1.8 * before);
        double left = mark(page, "p-kelmst").boundingBox().x;
        page.mouse().move(map.x + 60, map.y + 60);
        page.mouse().down();
        page.mouse().move(map.x + 160, map.y + 60);
        page.mouse().up();
        assertThat(mark(page, "p-kelmst").boundingBox().x).isBetween(left + 99, left + 101);
        assertThat(page.locator(".opened").isVisible()).isFalse();
    }

    @Test
    void namesOfPlacesAreNeverMarkup() {
        Page page = visit();
        mark(page, "p-hostile").dispatchEvent("click");
        assertThat(page.locator(".opened h3").textContent()).isEqualTo(FixturePlaces.HOSTILE);
        assertThat(page.locator("#places script, #places img, #places b").count())
                .isZero();
        assertThat(mark(page, "p-hostile").getAttribute("onload")).isNull();
    }

    @Test
    void withoutScriptThePlacesStandByCountryAndMarksLeadToThem() {
        Page page = visit("", 1280, false);
        assertThat(page.locator(".daybar").isVisible()).isFalse();
        assertThat(mark(page, "p-kelmst").getAttribute("href")).isEqualTo("#p-kelmst");
        assertThat(page.locator("table.places tbody").count()).isEqualTo(3);
        page.locator("#places details.list summary").click();
        assertThat(page.locator("#p-kelmst").isVisible()).isTrue();
        assertThat(page.locator("#p-kelmst").textContent()).contains("Ceasefire, Kelmst", "Missing: dozens");
    }

    @Test
    void onPaperEverythingIsOpen() {
        Page page = visit();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".bar").isVisible()).isFalse();
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("details:not([open])").count()).isZero();
        assertThat(page.locator(".said > li").count()).isEqualTo(71);
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("details.full[open]").count()).isZero();
        assertThat(page.pdf()).hasSizeGreaterThan(20_000);
    }

    @Test
    void itIsReadWithoutScript() {
        Page page = visit("", 1280, false);
        assertThat(page.locator(".said > li").count()).isEqualTo(71);
        assertThat(page.locator(".filters").isVisible()).isFalse();
        assertThat(page.locator("#in-short .cite").first().getAttribute("href")).isEqualTo("#A3");
        assertThat(page.locator("#A3").textContent()).contains("nothing had been agreed");
    }

    @Test
    void aLargeBriefingOpens() throws IOException {
        write("large.html", FixtureBriefing.many(1_000, 20_000));
        Page page = visit();
        page.navigate(folder.resolve("large.html").toUri().toString());
        assertThat(page.locator("#statements .count").textContent()).isEqualTo("20,000 statements");
        page.locator("input[name=q]").fill("valley 19999");
        page.waitForFunction("() => document.querySelector('.count').textContent === '1 of 20,000 statements'");
        Number ready = (Number)
                page.evaluate("() => performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart");
        assertThat(ready.intValue()).isLessThan(20_000);
    }
}
