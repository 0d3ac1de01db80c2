package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {

    private static final String TEXT =
            "The ministers said that the talks would go on for another week, and that they had been"
                    + " useful for both of the sides, who had not met for a year. The host said that he was hopeful of an agreement.";

    @TempDir
    Path folder;

    private Collected read(String name, byte[] bytes) throws IOException {
        return Collected.from(Files.write(folder.resolve(name), bytes).toString());
    }

    private Collected read(WarcFile warc) throws IOException {
        return read("crawl.warc", warc.bytes());
    }

    private static WarcFile sample(boolean packed) {
        return new WarcFile(packed)
                .record("warcinfo", "", "application/warc-fields", "software: none\r\n")
                .record(
                        "request",
                        "https://e.example/1",
                        "application/http; msgtype=request",
                        "GET /1 HTTP/1.1\r\n\r\n")
                .page("https://e.example/1", WarcFile.html("One", TEXT))
                .record("revisit", "https://e.example/1", "application/http", "HTTP/1.1 200 OK\r\n\r\n")
                .response("https://e.example/p.png", "200 OK\r\nContent-Type: image/png", new byte[] {1, 2, 3})
                .response(
                        "https://e.example/gone",
                        "404 Not Found\r\nContent-Type: text/html",
                        "<p>Gone".getBytes(StandardCharsets.UTF_8))
                .record("metadata", "https://e.example/1", "application/warc-fields", "a: b\r\n")
                .page("https://e.example/2", WarcFile.html("Two", "Two. " + TEXT))
                .record("conversion", "https://e.example/3", "text/plain", "Three. " + TEXT);
    }

    @Test
    void readsPagesAndPassesOverTheRestByName() throws IOException {
        Collected collected = read(sample(false));
        assertThat(collected.names())
                .containsExactly("https://e.example/1", "https://e.example/2", "https://e.example/3");
        assertThat(collected.texts()).allMatch(text -> text.contains(TEXT));
        assertThat(collected.taken.get(1).where()).endsWith("crawl.warc#record 8");
        assertThat(collected.taken.stream().map(Taken::format)).containsExactly("html", "html", "text");
        assertThat(collected.passedOver)
                .containsExactly(
                        "crawl.warc#record 1: warcinfo record",
                        "crawl.warc#record 2: request record",
                        "1: revisit of https://e.example/1".replace("1: ", "crawl.warc#record 4: "),
                        "crawl.warc#record 5: image/png",
                        "crawl.warc#record 6: status 404",
                        "crawl.warc#record 7: metadata record");
        assertThat(collected.unreadable).isEmpty();
    }

    @Test
    void readsPackedArchivesWholeOrRecordByRecordAndFromAStream() throws IOException {
        assertThat(read("crawl.warc.gz", sample(true).bytes()).articles).hasSize(3);
        assertThat(read("packed.warc", sample(true).bytes()).articles).hasSize(3);
        byte[] whole = WarcFile.gzip(sample(false).bytes());
        assertThat(read("crawl", whole).articles).hasSize(3);
        Options stream = Options.usual()
                .withStandardInput(new ByteArrayInputStream(sample(true).bytes()));
        assertThat(Collected.from(stream, "-").articles).hasSize(3);
    }

    @Test
    void undoesChunksAndPackingAndDoesNotBelieveLengths() throws IOException {
        byte[] page = WarcFile.html("One", TEXT).getBytes(StandardCharsets.UTF_8);
        String html = "200 OK\r\nContent-Type: text/html\r\n";
        byte[] chunked = (Integer.toHexString(page.length) + "\r\n" + new String(page, StandardCharsets.UTF_8)
                        + "\r\n0\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Collected collected = read(WarcFile.plain()
                .response("https://e.example/1", html + "Transfer-Encoding: chunked", chunked)
                .response(
                        "https://e.example/2",
                        html + "Content-Encoding: gzip\r\nContent-Length: 7",
                        WarcFile.gzip(page))
                .response("https://e.example/3", html + "Content-Encoding: gzip\r\nContent-Length: 7", page)
                .response("https://e.example/4", html + "Transfer-Encoding: chunked\r\nContent-Length: 99999", page)
                .response("https://e.example/5", "200 OK", page));
        assertThat(collected.problems()).isEmpty();
        assertThat(collected.texts()).hasSize(5).allMatch(text -> text.contains(TEXT));
    }

    @Test
    void takesTheCharacterSetOfTheServerOrThePageUnlessTheyLie() throws IOException {
        String text = TEXT + " They met in a café in Zürich.";
        String html = WarcFile.html("One", text);
        Charset western = Charset.forName("windows-1252");
        Collected collected = read(WarcFile.plain()
                .response(
                        "https://e.example/1",
                        "200 OK\r\nContent-Type: text/html; charset=\"ISO-8859-1\"",
                        html.getBytes(western))
                .response(
                        "https://e.example/2",
                        "200 OK\r\nContent-Type: text/html",
                        html.replace("<head>", "<head><meta charset=iso-8859-1>")
                                .getBytes(western))
                .response(
                        "https://e.example/3",
                        "200 OK\r\nContent-Type: text/html; charset=ISO-8859-1",
                        html.getBytes(StandardCharsets.UTF_8))
                .response(
                        "https://e.example/4",
                        "200 OK\r\nContent-Type: text/html; charset=utf-8",
                        html.getBytes(western))
                .response(
                        "https://e.example/5",
                        "200 OK\r\nContent-Type: text/html; charset=no-such-set",
                        html.getBytes(StandardCharsets.UTF_8)));
        assertThat(collected.texts()).hasSize(5).allMatch(found -> found.contains("café in Zürich"));
    }

    @Test
    void readsFeedsInArchives() throws IOException {
        String feed = "<rss><channel><item><link>https://e.example/i</link><description>" + TEXT
                + "</description></item></channel></rss>";
        Collected collected = read(WarcFile.plain()
                .response(
                        "https://e.example/feed",
                        "200 OK\r\nContent-Type: application/rss+xml",
                        feed.getBytes(StandardCharsets.UTF_8))
                .response(
                        "https://e.example/feed2",
                        "200 OK\r\nContent-Type: text/xml; charset=utf-8",
                        feed.getBytes(StandardCharsets.UTF_8))
                .response(
                        "https://e.example/robots.txt",
                        "200 OK\r\nContent-Type: text/plain",
                        "User-agent: *".getBytes(StandardCharsets.UTF_8))
                .response(
                        "https://e.example/s.js",
                        "200 OK\r\nContent-Type: text/javascript",
                        "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(collected.texts()).containsExactly(TEXT, TEXT);
        assertThat(collected.taken.get(0).where()).endsWith("crawl.warc#record 1#item 1");
        assertThat(collected.passedOver).hasSize(2);
    }

    @Test
    void goesOnAfterLengthsThatLieAndGarbage() throws IOException {
        byte[] block = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + WarcFile.html("One", TEXT))
                .getBytes(StandardCharsets.UTF_8);
        Collected tooLong = read(WarcFile.plain()
                .record("response", "https://e.example/1", "application/http", block, block.length + 300)
                .page("https://e.example/2", WarcFile.html("Two", TEXT))
                .page("https://e.example/3", WarcFile.html("Three", TEXT)));
        assertThat(tooLong.names())
                .containsExactly("https://e.example/1", "https://e.example/2", "https://e.example/3");
        assertThat(tooLong.problems())
                .containsExactly("crawl.warc#record 1: its length is wrong: another record begins in it");
        Collected tooShort = read(WarcFile.plain()
                .record("response", "https://e.example/1", "application/http", block, block.length - 30)
                .page("https://e.example/2", WarcFile.html("Two", TEXT)));
        assertThat(tooShort.names()).containsExactly("https://e.example/1", "https://e.example/2");
        assertThat(tooShort.problems()).singleElement().asString().contains("no record begins at byte");
        Collected garbage = read(WarcFile.plain()
                .raw("garbage\r\nWARC\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://e.example/1", WarcFile.html("One", TEXT))
                .raw(new byte[] {0, 1, 2, 'W', 'W', '\n', 'W', 'A'})
                .raw("\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://e.example/2", WarcFile.html("Two", TEXT)));
        assertThat(garbage.names()).containsExactly("https://e.example/1", "https://e.example/2");
        assertThat(garbage.unreadable).isNotEmpty();
    }

    @Test
    void saysWhereAnArchiveIsCutAndReadsWhatIsThere() throws IOException {
        byte[] plain = sample(false).bytes();
        Collected cut = read("cut.warc", Arrays.copyOf(plain, plain.length - 100));
        assertThat(cut.articles).hasSize(2);
        assertThat(cut.problems()).containsExactly("cut.warc#record 9: the archive ends within this record");
        byte[] packed = sample(true).bytes();
        Collected packedCut = read("cut.warc.gz", Arrays.copyOf(packed, packed.length - 100));
        assertThat(packedCut.articles).hasSize(2);
        assertThat(packedCut.problems()).singleElement().asString().contains("broken gzip data: it ends at byte");
        byte[] before = new WarcFile(true)
                .page("https://e.example/0", WarcFile.html("Zero", TEXT))
                .bytes();
        byte[] broken = Arrays.copyOf(before, before.length + packed.length);
        System.arraycopy(packed, 0, broken, before.length, packed.length);
        Arrays.fill(broken, 10, before.length - 8, (byte) 0x66);
        Collected damaged = read("damaged.warc.gz", broken);
        assertThat(damaged.articles).hasSize(3);
        assertThat(damaged.problems().get(0))
                .contains("broken gzip data at byte", "reading goes on at byte " + before.length);
    }

    @Test
    void namesPagesThatAreTooLarge() throws IOException {
        Path file = Files.write(
                folder.resolve("large.warc"),
                WarcFile.plain()
                        .page("https://e.example/1", WarcFile.html("One", TEXT.repeat(100)))
                        .response(
                                "https://e.example/2",
                                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                                WarcFile.gzip(new byte[1 << 20]))
                        .page("https://e.example/3", WarcFile.html("Three", TEXT))
                        .bytes());
        Collected collected = Collected.from(new Options(null, System.in, 1000, 2000), file.toString());
        assertThat(collected.names()).containsExactly("https://e.example/3");
        assertThat(collected.problems()).hasSize(2).allMatch(problem -> problem.contains("too large for one page"));
    }
}
