package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear line, loses nothing, and the rest is done. */
class BadInputTest {

    private static final String GOOD =
            "The minister said on Monday that talks would continue. At least 12 people were killed in Goma.\n";

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeOneGoodArticle() throws IOException {
        good = write("a-good.txt", GOOD);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Shell findInFolder() {
        return Shell.run("find", folder.toString(), "--format", "jsonl");
    }

    private void assertSkipped(Shell shell, String file, String reason) {
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).containsPattern("skipped \\S*" + file + "[^\\n]*" + reason);
        assertThat(shell.out()).contains("\"article\":\"a-good.txt\"");
    }

    @Test
    void emptyFolder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Shell shell = Shell.run("find", empty.toString());
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("no files in this folder").contains(empty.toString());
    }

    @Test
    void emptyFile() throws IOException {
        write("b-empty.txt", "");
        assertSkipped(findInFolder(), "b-empty.txt", "(empty|no words)");
    }

    @Test
    void binaryFile() throws IOException {
        Files.write(folder.resolve("b-binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7, 8, 0});
        assertSkipped(findInFolder(), "b-binary.txt", "not a text");
    }

    @Test
    void otherEncoding() throws IOException {
        Files.write(
                folder.resolve("b-cp1252.txt"),
                "The president said “no” to the façade of an agreement — twice, on Monday."
                        .getBytes(Charset.forName("windows-1252")));
        Shell shell = findInFolder();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).contains("“no”");
    }

    @Test
    void fiftyMegabytes() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("b-large.txt").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertSkipped(findInFolder(), "b-large.txt", "(MB|large)");
    }

    @Test
    void anotherLanguage() throws IOException {
        write(
                "b-french.txt",
                "Le ministre des Affaires étrangères a déclaré lundi que les négociations se poursuivraient dans la capitale et que les deux parties étaient d’accord sur ce point.\n");
        assertSkipped(findInFolder(), "b-french.txt", "(French|English)");
    }

    @Test
    void noPermission() throws IOException {
        Path locked = write("b-locked.txt", GOOD);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "SKIPPED: this user may read every file");
        assertSkipped(findInFolder(), "b-locked.txt", "permi");
    }

    @Test
    void brokenJsonOnLineThree() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(
                    i == 3
                            ? "{\"title\": broken\n"
                            : "{\"url\":\"https://wire.example/" + i + "\",\"text\":\"The minister said talks number "
                                    + i + " would continue.\"}\n");
        }
        write("b-news.jsonl", lines.toString());
        Shell shell = findInFolder();
        assertSkipped(shell, "b-news.jsonl:3", "");
        assertThat(shell.out()).contains("https://wire.example/2", "https://wire.example/4", "https://wire.example/10");
    }

    @Test
    void missingFile() {
        Shell shell =
                Shell.run("find", good.toString(), folder.resolve("nowhere.txt").toString(), "--format", "jsonl");
        assertSkipped(shell, "nowhere.txt", "(no such|missing)");
    }

    @Test
    void unwritableOutputLeavesTheOldPage() throws IOException {
        Path output = Files.createDirectory(folder.resolve("page.html"));
        Shell shell = Shell.run("brief", good.toString(), "-o", output.toString());
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("page.html");
        assertThat(output).isDirectory();
        Shell nowhere = Shell.run(
                "brief",
                good.toString(),
                "-o",
                folder.resolve("no/such/folder/page.html").toString());
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("no/such/folder");
    }

    @Test
    void aFullDeviceIsToldInOneLine() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "SKIPPED: this system has no /dev/full");
        Shell shell = Shell.run("brief", "../samples", "-o", full.toString());
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("cannot write /dev/full").doesNotContain("a bug in Parley");
    }

    @Test
    void markupInTextAndTitleStaysText() throws IOException {
        write(
                "b-markup.jsonl",
                "{\"url\":\"javascript:alert(1)\",\"title\":\"</title><script>alert('t')</script>\",\"date\":\"2024-03-05\","
                        + "\"text\":\"The minister <script>alert('x')</script> said on Monday that \\\"talks </script><img src=x onerror=alert(2)> continue\\\".\"}\n");
        Path page = folder.resolve("page.html");
        Shell shell = Shell.run("brief", folder.toString(), "-o", page.toString());
        assertThat(shell.exitCode()).isZero();
        String html = Files.readString(page);
        assertThat(html).doesNotContain("<script>alert", "<img src=x", "href=\"javascript:");
    }

    @Test
    void wrongUsage() {
        assertThat(Shell.run().exitCode()).isEqualTo(2);
        assertThat(Shell.run("brieff", "x").exitCode()).isEqualTo(2);
        assertThat(Shell.run("find").exitCode()).isEqualTo(2);
        assertThat(Shell.run("find", good.toString(), "--format", "xml").exitCode())
                .isEqualTo(2);
        Shell date = Shell.run("find", good.toString(), "--date", "March 6");
        assertThat(date.exitCode()).isEqualTo(2);
        assertThat(date.err()).contains("'March 6' is no date; write it as 2022-03-06");
    }

    @Test
    void standardInput() {
        Shell shell = Shell.runWith(GOOD, "find", "-", "--format", "jsonl");
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).contains("\"kind\":\"statement\"", "\"kind\":\"figure\"");
    }

    @Test
    void sameInputTwiceAndAnyNumberOfThreadsGiveTheSameBytes() throws IOException {
        Path samples = Path.of("../samples");
        String once = Shell.run("find", samples.toString(), "--format", "jsonl", "--threads", "1")
                .out();
        assertThat(Shell.run("find", samples.toString(), "--format", "jsonl", "--threads", "2")
                        .out())
                .isEqualTo(once);
        Path first = folder.resolve("1.html");
        Path second = folder.resolve("2.html");
        Shell.run("brief", samples.toString(), "-o", first.toString(), "--threads", "1");
        Shell.run("brief", samples.toString(), "-o", second.toString(), "--threads", "2");
        assertThat(first).hasSameBinaryContentAs(second);
    }
}
