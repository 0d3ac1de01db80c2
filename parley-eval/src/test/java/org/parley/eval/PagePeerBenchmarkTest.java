package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePeerBenchmarkTest {

    private static final String CASES = """
        {"https://example.org/a": {"file": "a.html", "with": ["The talks go on", "two days more"], "without": ["Sign in"]},
         "https://example.org/b": {"file": "b.html", "with": ["Rain in Oslo"], "without": ["Cookies"]}}
        """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Takes all there is for the body, and breaks on the second page. */
    private static final class Everything implements PagePeer {

        @Override
        public String name() {
            return "everything";
        }

        @Override
        public String body(String html, String address) {
            if (address.endsWith("/b")) {
                throw new IllegalStateException("a page that is not liked");
            }
            return html.replaceAll("<[^>]*>", " ");
        }
    }

    private void page(String name, String html) throws IOException {
        Files.createDirectories(folder.resolve("cache"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("cache/" + name + ".gz")))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void countsTheSegmentsOfEachPeerOnTheSamePages() throws IOException {
        Files.writeString(folder.resolve("evaldata.json"), CASES);
        page(
                "a.html",
                "<nav>Sign in</nav><article><p>The talks\ngo on, they said.</p><p>It takes two days more.</p></article>");
        page(
                "b.html",
                "<nav>Cookies</nav><article><p>Rain in Oslo goes on until the end of the week, the weather service said on Monday.</p></article>");
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        PagePeerBenchmark.run(out, List.of(new Everything()), folder, 1, 0);

        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "\"everything\":{\"precision\":0.6667,\"recall\":0.6667,\"accuracy\":0.6,\"f\":0.6667,\"failed\":1,")
                .contains("\"parley\":{\"precision\":1.0,\"recall\":1.0,\"accuracy\":1.0,\"f\":1.0,\"failed\":0,");
    }
}
