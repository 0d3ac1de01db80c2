package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.intake.format.UnreadableArticle.Kind;

class PackedFilesTest {

    private static final String TEXT = "The ministers said that the talks would go on, and that they had been useful.";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private Collected read(String name, byte[] bytes) throws IOException {
        return Collected.from(Files.write(folder.resolve(name), bytes).toString());
    }

    private static Collected stream(byte[] bytes) {
        return Collected.from(Options.usual().withStandardInput(new ByteArrayInputStream(bytes)), "-");
    }

    @Test
    void readsEveryFormatInAZipFileInSortedOrder() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(java.util.Comparator.reverseOrder());
        files.put("a.txt", BYTES);
        files.put("b/lines.jsonl.gz", WarcFile.gzip(("{\"text\":\"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8)));
        files.put("b/page.html", WarcFile.html("One", TEXT).getBytes(StandardCharsets.UTF_8));
        files.put("c.zip", zip(Map.of("inner.txt", BYTES)));
        files.put(
                "d.warc",
                WarcFile.plain()
                        .page("https://e.example/1", WarcFile.html("One", TEXT))
                        .bytes());
        files.put("e.pdf", new byte[] {1});
        files.put(".hidden", BYTES);
        files.put("__MACOSX/a.txt", BYTES);
        byte[] zip = zip(files);
        Collected collected = read("news.zip", zip);
        assertThat(collected.names())
                .containsExactly(
                        "news.zip#a.txt",
                        "news.zip#b/lines.jsonl.gz:1",
                        "news.zip#b/page.html",
                        "news.zip#c.zip#inner.txt",
                        "https://e.example/1");
        assertThat(collected.taken.get(4).where()).endsWith("news.zip#d.warc#record 1");
        assertThat(collected.problems()).containsExactly("news.zip#e.pdf: files of type .pdf are not read");
        assertThat(stream(zip).articles).hasSize(5);
        assertThat(stream(WarcFile.gzip(zip)).articles).hasSize(5);
        assertThat(read("word.docx", zip).onlyUnreadable().kind()).isEqualTo(Kind.FORMAT);
    }

    @Test
    void takesNamesInZipFilesAsNamesOnly() throws IOException {
        byte[] zip = zip(Map.of(
                "../../../outside.txt",
                BYTES,
                "/etc/outside.txt",
                BYTES,
                "..\\outside.txt",
                BYTES,
                "a\u001b[31m.txt",
                BYTES));
        Path inner = Files.createDirectories(folder.resolve("a/b/c/d"));
        Collected collected =
                Collected.from(Files.write(inner.resolve("dots.zip"), zip).toString());
        assertThat(collected.articles).hasSize(4);
        assertThat(collected.names()).contains("dots.zip#../../../outside.txt", "dots.zip#a?[31m.txt");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(inner.resolve("dots.zip"));
        }
    }

    @Test
    void namesBrokenZipFilesAndEntries() throws IOException {
        assertThat(read("no.zip", BYTES).onlyUnreadable().kind()).isEqualTo(Kind.BROKEN);
        assertThat(read("none.zip", zip(Map.of())).onlyUnreadable().kind()).isEqualTo(Kind.EMPTY);
        Map<String, byte[]> files = new TreeMap<>(
                Map.of("a.txt", (TEXT + " A.").repeat(50).getBytes(StandardCharsets.UTF_8), "b.txt", BYTES));
        byte[] zip = zip(files);
        zip[60] ^= 0x7F;
        zip[61] ^= 0x7F;
        Collected collected = read("broken.zip", zip);
        assertThat(collected.names()).contains("broken.zip#b.txt");
        assertThat(collected.unreadable).hasSize(1);
        assertThat(stream(java.util.Arrays.copyOf(zip(files), 100)).unreadable).hasSize(1);
    }

    @Test
    void stopsBombsOfEveryKind() throws IOException {
        byte[] zeros = zeros(300 << 20);
        Map<String, byte[]> bombs = Map.of(
                "zeros.jsonl.gz", zeros,
                "zeros.warc.gz", zeros,
                "zeros.csv.gz", zeros,
                "zeros.xml.gz", zeros,
                "zeros.gz", zeros,
                "zeros.zip", zip(new TreeMap<>(Map.of("a.jsonl.gz", zeros, "b.txt", BYTES))));
        for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
            Collected collected = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(120), () -> read(bomb.getKey(), bomb.getValue()));
            assertThat(collected.unreadable).as(bomb.getKey()).isNotEmpty();
            assertThat(collected.articles).hasSize(bomb.getKey().equals("zeros.zip") ? 1 : 0);
        }
        assertThat(read("zeros.jsonl.gz", zeros).problems())
                .singleElement()
                .asString()
                .contains("zeros.jsonl.gz: unpacks to more than 250 times its size (stopped after ");
        assertThat(stream(zeros).unreadable).hasSize(1);
    }

    private static byte[] zeros(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] some = new byte[1 << 20];
            for (int i = 0; i < size; i += some.length) {
                gzip.write(some);
            }
        }
        return out.toByteArray();
    }

    @Test
    void stopsAtZipFilesWithinZipFiles() throws IOException {
        byte[] nested = zip(Map.of("a.txt", BYTES));
        for (int i = 0; i < 8; i++) {
            nested = zip(Map.of("a.zip", nested, "b.txt", BYTES));
        }
        Collected collected = read("nested.zip", nested);
        assertThat(collected.articles).hasSize(5);
        assertThat(collected.unreadable).hasSize(1);
        assertThat(collected.unreadable.get(0).reason()).contains("archives within archives are read 5 deep");
    }

    @Test
    void readsAHundredMegabytesInOneLineInBoundedMemory() {
        String good = "\n{\"text\":\"" + TEXT + "\"}\n";
        for (String start : new String[] {"{\"text\":\"", "date,title,text\n1,2,\"", "<rss><item><title>"}) {
            Options options = Options.usual().withStandardInput(new Repeated(start, 'x', 100 << 20, good));
            Collected collected =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> Collected.from(options, "-"));
            assertThat(collected.unreadable).as(start).isNotEmpty();
            assertThat(collected.unreadable.get(0).kind()).isIn(Kind.TOO_LARGE, Kind.BROKEN);
        }
    }

    /** A start, so many equal bytes, and an end. */
    private static final class Repeated extends InputStream {

        private final byte[] start;
        private final int count;
        private final byte[] end;
        private final char filler;
        private int at;

        Repeated(String start, char filler, int count, String end) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.filler = filler;
            this.count = count;
            this.end = end.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int here = at++;
            if (here < start.length) {
                return start[here];
            }
            if (here < start.length + count) {
                return filler;
            }
            int last = here - start.length - count;
            return last < end.length ? end[last] : -1;
        }
    }
}
