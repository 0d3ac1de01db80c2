package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Outlet;

class FeedTest {

    private static final String TEXT = "The ministers said that the talks would go on, and that they had been useful.";
    private static final String MORE = "They are to meet again on the island in a week, the host of the talks said.";

    @TempDir
    Path folder;

    private Collected read(String name, String content) throws IOException {
        return Collected.from(Files.writeString(folder.resolve(name), content).toString());
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel><title>Example Times - World</title><language>en-gb</language>"
                + String.join("\n", items) + "</channel></rss>";
    }

    private static String item(String text) {
        return "<item><title>Talks</title><description>" + text + "</description></item>";
    }

    @Test
    void takesEveryFieldOfAnRssItem() throws IOException {
        Collected collected = read(
                "news.xml",
                rss("<item><title>Talks go on &amp; on</title><link>https://www.example.org/talks</link>"
                        + "<guid isPermaLink=\"false\">77</guid><pubDate>Wed, 06 Mar 2024 10:15:00 +0200</pubDate>"
                        + "<dc:creator>A. Petrov</dc:creator><author>b@example.org (B. Ivanova)</author>"
                        + "<media:title>A picture</media:title><description>Short.</description><content:encoded><![CDATA[<p>"
                        + TEXT + "</p>\n<script>alert(1)</script><ul><li>" + MORE
                        + "</li></ul>]]></content:encoded></item>"));
        Article article = collected.only();
        assertThat(article.name()).isEqualTo("https://www.example.org/talks");
        assertThat(article.headline()).isEqualTo("Talks go on & on");
        assertThat(article.given()).contains(LocalDate.of(2024, 3, 6));
        assertThat(article.text()).isEqualTo(TEXT + "\n\n" + MORE);
        assertThat(article.outlet()).isEqualTo(new Outlet("example.org"));
        assertThat(collected.taken.get(0).authors()).containsExactly("B. Ivanova", "A. Petrov");
        assertThat(collected.taken.get(0).format()).isEqualTo("feed");
        assertThat(collected.taken.get(0).where()).endsWith("news.xml#item 1");
    }

    @Test
    void readsAtom() throws IOException {
        Collected collected = read(
                "news.atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Example Times</title>"
                        + "<entry><title type=\"html\">Talks &lt;b&gt;go on&lt;/b&gt;</title><link rel=\"self\" href=\"https://a.example/x.atom\"/>"
                        + "<link rel=\"alternate\" href=\"https://a.example/x\"/><published>2024-03-06T23:15:00Z</published>"
                        + "<updated>2024-03-07T08:00:00Z</updated><author><name>A. Petrov</name><email>a@example.org</email></author>"
                        + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>" + TEXT + "</p><p>"
                        + MORE
                        + "</p></div></content></entry>"
                        + "<entry><id>tag:2</id><updated>2024-03-08</updated><content type=\"text\">If a &lt; b, the talks go on for that side, they said.</content></entry>"
                        + "<atom:entry><atom:id>https://a.example/3</atom:id><atom:summary type=\"html\">&lt;p&gt;"
                        + MORE
                        + "&lt;/p&gt;</atom:summary></atom:entry></feed>");
        assertThat(collected.texts())
                .containsExactly(TEXT + "\n\n" + MORE, "If a < b, the talks go on for that side, they said.", MORE);
        assertThat(collected.names()).containsExactly("https://a.example/x", "news.atom#item 2", "https://a.example/3");
        assertThat(collected.articles.get(0).headline()).isEqualTo("Talks go on");
        assertThat(collected.articles.get(0).given()).contains(LocalDate.of(2024, 3, 6));
        assertThat(collected.taken.get(0).updated()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(collected.articles.get(1).given()).contains(LocalDate.of(2024, 3, 8));
        assertThat(collected.articles.get(1).outlet()).isEqualTo(new Outlet("Example Times"));
    }

    @Test
    void readsRdfAndTheOldestRss() throws IOException {
        Collected rdf = read(
                "old.rdf",
                "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"https://e.example/\"><title>Example</title>"
                        + "<items><rdf:Seq><rdf:li resource=\"https://e.example/1\"/></rdf:Seq></items></channel>"
                        + "<item rdf:about=\"https://e.example/1\"><title>One</title><dc:date>2004-03-06T10:00Z</dc:date><description>"
                        + TEXT + "</description></item></rdf:RDF>");
        assertThat(rdf.only().name()).isEqualTo("https://e.example/1");
        assertThat(rdf.only().given()).contains(LocalDate.of(2004, 3, 6));
        Collected oldest = read(
                "oldest",
                "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                        + "<rss version=\"0.91\"><channel><title>E</title>" + item(TEXT) + "</channel></rss>");
        assertThat(oldest.only().text()).isEqualTo(TEXT);
    }

    @Test
    void readsJsonFeeds() throws IOException {
        String feed =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"E\",\"authors\":[{\"name\":\"Nobody\"}],\"items\":["
                        + "{\"id\":\"1\",\"url\":\"https://e.example/1\",\"title\":\"One\",\"content_html\":\"<p>"
                        + TEXT
                        + "</p><p>" + MORE
                        + "</p>\",\"date_published\":\"2024-03-06T10:15:00Z\",\"date_modified\":\"2024-03-07T00:00:00Z\",\"authors\":[{\"name\":\"A. Petrov\",\"url\":\"x\"},{\"name\":\"B. Ivanova\"}]},"
                        + "{\"id\":\"2\",\"content_text\":\"" + TEXT + "\"},{\"id\":\"3\"}]}";
        Collected collected = read("feed.json", feed);
        assertThat(collected.texts()).containsExactly(TEXT + "\n\n" + MORE, TEXT);
        assertThat(collected.names()).containsExactly("https://e.example/1", "feed.json:2");
        assertThat(collected.taken.get(0).authors()).containsExactly("A. Petrov", "B. Ivanova");
        assertThat(collected.taken.get(0).updated()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(collected.problems()).containsExactly("feed.json:3: no text in this object");
        assertThat(read("no-ending", feed).articles).hasSize(2);
    }

    @Test
    void readsBrokenFeedsAsFarAsTheirItemsGo() throws IOException {
        assertThat(read("stray.rss", rss(item("Talks &amp; trade & more. " + TEXT)))
                        .only()
                        .text())
                .isEqualTo("Talks & trade & more. " + TEXT);
        assertThat(read("blanks", " \n\n" + rss(item(TEXT))).only().text()).isEqualTo(TEXT);
        assertThat(read("control.rss", rss(item("\u0001\u0008" + TEXT))).articles)
                .hasSize(1);
        String unclosed = rss(item(TEXT), item(MORE));
        assertThat(read("cut.rss", unclosed.substring(0, unclosed.indexOf(MORE) + MORE.length()))
                        .texts())
                .containsExactly(TEXT, MORE);
        String noEnds = rss("<item><description>" + TEXT, "<item><description>" + MORE);
        assertThat(read("no-ends.rss", noEnds).texts()).containsExactly(TEXT, MORE);
        String openSection = rss("<item><description><![CDATA[" + TEXT + "</description></item>", item(MORE));
        assertThat(read("section.rss", openSection).texts()).containsExactly(TEXT, MORE);
        String inSection = rss("<item><description><![CDATA[" + TEXT + " <item> ]]></description></item>", item(MORE));
        assertThat(read("in-section.rss", inSection).texts()).containsExactly(TEXT, MORE);
        String twice = rss(item("&amp;lt;p&amp;gt;" + TEXT + "&amp;lt;/p&amp;gt;"));
        assertThat(read("twice.rss", twice).only().text()).isEqualTo(TEXT);
        assertThat(read("comment.rss", rss("<!-- " + item("No. " + TEXT) + " -->", item(MORE)))
                        .only()
                        .text())
                .isEqualTo(MORE);
        assertThat(read("none.rss", rss()).problems()).containsExactly("none.rss: no items in this feed");
        assertThat(read("empty.rss", rss("<item><title>Only this</title></item>"))
                        .problems())
                .containsExactly("empty.rss#item 1: no text in this item");
    }

    @Test
    void takesTheCharacterSetThatItNamesUnlessItLies() throws IOException {
        String text = "The minister said in the café that the talks would go on, and that they had been useful.";
        String feed = rss(item(text)).replace("?>", " encoding=\"ISO-8859-1\"?>");
        Path western = Files.write(folder.resolve("w.xml"), feed.getBytes(Charset.forName("windows-1252")));
        assertThat(Collected.from(western.toString()).only().text()).isEqualTo(text);
        Path lie = Files.write(folder.resolve("l.xml"), feed.getBytes(StandardCharsets.UTF_8));
        assertThat(Collected.from(lie.toString()).only().text()).isEqualTo(text);
        assertThat(Collected.from(lie.toString()).remarks.get(0)).endsWith("declared as windows-1252 but is UTF-8");
        Path wide = Files.write(folder.resolve("u.xml"), ("\uFEFF" + feed).getBytes(StandardCharsets.UTF_16LE));
        assertThat(Collected.from(wide.toString()).only().text()).isEqualTo(text);
    }

    @Test
    void leavesEntitiesUnexpandedAndFetchesNothing() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        laughs.append(
                "<!ENTITY secret SYSTEM \"file:///etc/passwd\"><!ENTITY % far SYSTEM \"http://192.0.2.1/x.dtd\">%far;]>");
        String feed = laughs + "<rss><channel>" + item(TEXT + " &a11; &secret;") + "</channel></rss>";
        Article article = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> read("laughs.xml", feed).only());
        assertThat(article.text()).isEqualTo(TEXT + " &a11; &secret;");
    }

    @Test
    void keepsScriptsOutOfEveryField() throws IOException {
        String script = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;";
        Collected collected = read(
                "scripts.rss",
                rss("<item><title>Talks" + script
                        + "</title><link>javascript:alert(3)</link><guid>data:text/html,x</guid>"
                        + "<dc:creator>A. Petrov" + script + "</dc:creator><pubDate>" + script
                        + "</pubDate><source url=\"javascript:alert(4)\">Wire" + script + "</source><description>"
                        + script
                        + TEXT + "</description></item>"));
        Article article = collected.only();
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.headline()).isEqualTo("Talks");
        assertThat(article.url()).isNull();
        assertThat(article.outlet()).isEqualTo(new Outlet("Wire"));
        assertThat(collected.taken.get(0).authors()).containsExactly("A. Petrov");
        assertThat(article.given()).isEmpty();
    }

    @Test
    void boundsItemsAndDepth() throws IOException {
        Options small = new Options(null, System.in, 1000, 2000);
        Path large = Files.writeString(folder.resolve("large.rss"), rss(item("x ".repeat(100_000)), item(TEXT)));
        Collected collected = Collected.from(small, large.toString());
        assertThat(collected.texts()).containsExactly(TEXT);
        assertThat(collected.problems())
                .containsExactly("large.rss#item 1: an item of more than 2000 characters was skipped");
        String deep = rss("<item>" + "<a>".repeat(200_000) + "</item>", item("&lt;div&gt;".repeat(200_000) + TEXT));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(read("deep.rss", deep).texts()).containsExactly(TEXT);
        });
    }

    @Test
    void readsFiveHundredItemsFast() throws IOException {
        String[] items = new String[500];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(("Number " + i + ". " + TEXT + " " + MORE + " ").repeat(10));
        }
        String feed = rss(items);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(read("many.rss", feed).articles).hasSize(500);
        assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(10_000_000_000L);
    }
}
