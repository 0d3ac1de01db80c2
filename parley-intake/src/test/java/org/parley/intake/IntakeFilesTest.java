package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Outlet;
import org.parley.intake.format.UnreadableArticle;
import org.parley.intake.format.UnreadableArticle.Kind;

class IntakeFilesTest {

    private static final String ENGLISH =
            "The two sides met on the island, and the ministers said that the talks would go on for another day.";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void keepsTheTextOfAFileAsItStands() throws IOException {
        String text = "A title\r\n\r\n" + ENGLISH + "\r\n  Odd  spaces\tand \uD83D\uDE00.\n";
        Path file = write("one.txt", "\uFEFF" + text);
        assertThat(Collected.from(file.toString()).only().text()).isEqualTo(text);
    }

    @Test
    void walksFoldersInSortedOrderAndPassesOverHiddenFiles() throws IOException {
        write("b.txt", ENGLISH);
        write("a/z.txt", ENGLISH);
        write("a/B", ENGLISH);
        write(".hidden.txt", ENGLISH);
        write(".git/config", ENGLISH);
        assertThat(Collected.from(folder.toString()).names()).containsExactly("a/B", "a/z.txt", "b.txt");
    }

    @Test
    void namesWhatItDoesNotReadAndReadsTheRest() throws IOException {
        write("1.mhtml", "From: <Saved by a browser>\nSubject: Talks\n\n<p>" + ENGLISH);
        write("2.pdf", "%PDF-1.7");
        write("3.txt", "");
        write("4.txt", " \n\t ");
        write("5.txt", new byte[] {'a', 0, 1, 2, 'b'});
        write("6.txt", ENGLISH);
        Collected collected =
                Collected.from(folder.toString(), folder.resolve("none.txt").toString());
        assertThat(collected.names()).containsExactly("6.txt");
        assertThat(collected.unreadable.stream().map(UnreadableArticle::kind))
                .containsExactly(Kind.FORMAT, Kind.FORMAT, Kind.EMPTY, Kind.EMPTY, Kind.BINARY, Kind.MISSING);
        assertThat(collected.unreadable.get(0).reason()).contains(".mhtml");
        assertThat(collected.unreadable.get(1).reason()).contains(".pdf");
    }

    @Test
    void saysThatAFolderIsEmpty() {
        assertThat(Collected.from(folder.toString()).onlyUnreadable().kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void doesNotLoadAFileBeyondTheLimit() throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(50L << 20);
        }
        UnreadableArticle unreadable = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> Collected.from(file.toString()).onlyUnreadable());
        assertThat(unreadable.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(unreadable.reason()).contains("50.0 MB").contains("limit");
    }

    @Test
    void stopsUnpackingAtTheLimit() throws IOException {
        Path file = folder.resolve("bomb.txt.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        UnreadableArticle unreadable = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Collected.from(file.toString()).onlyUnreadable());
        assertThat(unreadable.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void readsGzipAndSaysWhereItIsBroken() throws IOException {
        byte[] packed = gzip(ENGLISH.getBytes(StandardCharsets.UTF_8));
        assertThat(Collected.from(write("good.txt.gz", packed).toString())
                        .only()
                        .text())
                .isEqualTo(ENGLISH);
        byte[] cut = java.util.Arrays.copyOf(packed, packed.length - 12);
        assertThat(Collected.from(write("cut.txt.gz", cut).toString())
                        .onlyUnreadable()
                        .kind())
                .isEqualTo(Kind.BROKEN);
        assertThat(Collected.from(write("no.txt.gz", ENGLISH).toString())
                        .onlyUnreadable()
                        .kind())
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void decodesByMarkByValidityAndByLook() throws IOException {
        String text =
                "The minister said in the café that “the talks” would go on, and that they had been useful. " + ENGLISH;
        assertThat(Collected.from(write("utf16.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                                .toString())
                        .only()
                        .text())
                .isEqualTo(text);
        assertThat(Collected.from(write("utf16be.txt", text.getBytes(StandardCharsets.UTF_16BE))
                                .toString())
                        .only()
                        .text())
                .isEqualTo(text);
        Collected western = Collected.from(write("western.txt", text.getBytes(Charset.forName("windows-1252")))
                .toString());
        assertThat(western.only().text()).isEqualTo(text);
        assertThat(western.remarks).hasSize(1);
        String russian = "Переговоры между сторонами начались в понедельник утром, заявил представитель министерства.";
        Collected cyrillic = Collected.from(write("cyrillic.txt", russian.getBytes(Charset.forName("windows-1251")))
                .toString());
        assertThat(cyrillic.onlyUnreadable().reason()).isEqualTo("Russian text; English is read");
    }

    @Test
    void keepsTextWithBrokenLettersAndMarksThem() throws IOException {
        byte[] bytes = (ENGLISH + " The café in Zürich was closed, said the señor from Málaga. " + ENGLISH)
                .getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("caf") + 3;
        bytes[at + 1] = ' ';
        Collected collected = Collected.from(write("broken.txt", bytes).toString());
        assertThat(collected.only().text()).contains("caf\uFFFD");
        assertThat(collected.only().marks()).isNotEmpty();
        assertThat(collected.remarks.get(0)).contains("broken UTF-8");
    }

    @Test
    void skipsOtherLanguagesByName() throws IOException {
        Path file = write(
                "fr.txt",
                "Le président a déclaré mardi que les négociations reprendront dans la semaine, malgré les combats.");
        UnreadableArticle unreadable = Collected.from(file.toString()).onlyUnreadable();
        assertThat(unreadable.kind()).isEqualTo(Kind.LANGUAGE);
        assertThat(unreadable.reason()).isEqualTo("French text; English is read");
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path outside = write("outside/secret.txt", ENGLISH);
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(inside.resolve("a.txt"), ENGLISH);
        Files.createSymbolicLink(inside.resolve("b.txt"), outside);
        Files.createSymbolicLink(inside.resolve("c"), folder);
        Files.createSymbolicLink(inside.resolve("d.txt"), inside.resolve("a.txt"));
        Files.createSymbolicLink(inside.resolve("e.txt"), inside.resolve("nowhere"));
        Collected collected = Collected.from(inside.toString());
        assertThat(collected.names()).containsExactly("a.txt");
        assertThat(collected.unreadable).hasSize(3).allMatch(it -> it.kind() == Kind.LINK);
        String dotted = inside.resolve("../outside/secret.txt").toString();
        assertThat(Collected.from(dotted).only().name()).isEqualTo("secret.txt");
    }

    @Test
    void saysThatItMayNotRead() throws IOException {
        Path file = write("locked.txt", ENGLISH);
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).isFalse();
        assertThat(Collected.from(file.toString()).onlyUnreadable().kind()).isEqualTo(Kind.NO_PERMISSION);
    }

    @Test
    void readsStandardInputAsTextOrJsonLines() {
        Options text = Options.usual()
                .withStandardInput(new ByteArrayInputStream(ENGLISH.getBytes(StandardCharsets.UTF_8)))
                .withDate(LocalDate.of(2024, 3, 6));
        assertThat(Collected.from(text, "-").only().given()).contains(LocalDate.of(2024, 3, 6));
        String line = "{\"text\":\"" + ENGLISH + "\",\"outlet\":\"Example Wire\"}\n";
        Options json =
                Options.usual().withStandardInput(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        assertThat(Collected.from(json, "-").only().outlet()).isEqualTo(new Outlet("Example Wire"));
    }

    @Test
    void keepsMarkupAndScriptsAsText() throws IOException {
        String text = "<script>alert(1)</script> & \"quotes\"\n\n" + ENGLISH + " <img src=x onerror=alert(2)>";
        assertThat(Collected.from(write("markup.txt", text).toString()).only().text())
                .isEqualTo(text);
    }

    @Test
    void givesEqualArticlesForEqualInput() throws IOException {
        Path file = write("one.txt", "date 2024-03-06\noutlet Example Wire\n\nA title\n\n" + ENGLISH);
        assertThat(Collected.from(file.toString()).only())
                .isEqualTo(Collected.from(file.toString()).only());
    }
}
