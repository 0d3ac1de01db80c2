package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.intake.format.UnreadableArticle;
import org.parley.intake.format.UnreadableArticle.Kind;

class JsonLinesTest {

    private static final String TEXT = "The ministers said that the talks would go on, and that they had been useful.";

    @TempDir
    Path folder;

    private Collected read(Options options, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), content);
        return Collected.from(options, file.toString());
    }

    private Collected read(String content) throws IOException {
        return read(Options.usual(), content);
    }

    @Test
    void takesEveryField() throws IOException {
        Article article =
                read("{\"url\":\"https://www.example.org/a\",\"title\":\"Talks go on\",\"date\":\"2024-03-06T10:15:00+02:00\","
                                + "\"text\":\"" + TEXT
                                + "\\n\",\"outlet\":\"Example Times\",\"origin\":\"Example Wire\",\"tags\":[{\"a\":1}]}\n")
                        .only();
        assertThat(article.name()).isEqualTo("https://www.example.org/a");
        assertThat(article.headline()).isEqualTo("Talks go on");
        assertThat(article.given()).contains(LocalDate.of(2024, 3, 6));
        assertThat(article.text()).isEqualTo(TEXT + "\n");
        assertThat(article.outlet()).isEqualTo(new Outlet("Example Times"));
        assertThat(article.origin()).isEqualTo(new Outlet("Example Wire"));
    }

    @Test
    void namesABrokenLineAndReadsTheOthers() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(i == 3 ? "{\"text\": oops}\n" : "{\"text\":\"" + TEXT + "\"}\n");
        }
        Collected collected = read(lines.toString());
        assertThat(collected.names()).hasSize(9).contains("news.jsonl:2", "news.jsonl:4");
        assertThat(collected.unreadable).hasSize(1);
        assertThat(collected.unreadable.get(0).where()).endsWith("news.jsonl:3");
        assertThat(collected.unreadable.get(0).reason()).startsWith("broken JSON at column ");
    }

    @Test
    void saysWhatALineLacks() throws IOException {
        Collected collected =
                read("{\"title\":\"x\"}\n{\"html\":\"<p>\"}\n[1]\n\n{\"text\":\"" + TEXT + "\"} {}\n\"x\"\n");
        assertThat(collected.articles).isEmpty();
        assertThat(collected.unreadable.stream().map(UnreadableArticle::reason))
                .containsExactly(
                        "no text in this object",
                        "no article on this page",
                        "not an object",
                        "more than one object in a line",
                        "not an object");
    }

    @Test
    void keepsAnArticleWhoseDateItDoesNotUnderstand() throws IOException {
        Collected collected = read("{\"text\":\"" + TEXT + "\",\"date\":\"03/04/2024\"}");
        assertThat(collected.only().given()).isEmpty();
        assertThat(collected.remarks.get(0)).contains("03/04/2024").contains("not understood");
    }

    @Test
    void boundsTheDepthAndTheLengthOfALine() throws IOException {
        String deep = "{\"text\":\"" + TEXT + "\",\"a\":" + "[".repeat(100_000) + "}\n";
        String good = "{\"text\":\"" + TEXT + "\"}\n";
        Options small = new Options(null, System.in, 1000, 2000);
        Collected collected = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> read(small, "{\"text\":\"" + "x ".repeat(3_000_000) + "\"}\n" + good));
        assertThat(collected.names()).containsExactly("news.jsonl:2");
        assertThat(collected.unreadable.get(0).kind()).isEqualTo(Kind.TOO_LARGE);
        Collected bombed = read(deep + good);
        assertThat(bombed.names()).containsExactly("news.jsonl:2");
        assertThat(bombed.unreadable.get(0).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void namesTheOutletByItsAddress() throws IOException {
        assertThat(read("{\"url\":\"https://edition.cnn.com/x\",\"text\":\"" + TEXT + "\"}")
                        .only()
                        .outlet())
                .isEqualTo(new Outlet("CNN"));
        assertThat(read("{\"url\":\"https://www.example.org/x\",\"text\":\"" + TEXT + "\"}")
                        .only()
                        .outlet())
                .isEqualTo(new Outlet("example.org"));
        assertThat(read("{\"url\":\"not a url\",\"text\":\"" + TEXT + "\"}")
                        .only()
                        .outlet())
                .isEqualTo(Outlet.UNKNOWN);
    }

    @Test
    void readsAFileWithoutLines() throws IOException {
        assertThat(read("").onlyUnreadable().kind()).isEqualTo(Kind.EMPTY);
        assertThat(read("\n \n").onlyUnreadable().kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void readsOneObjectOverSeveralLinesAndArrays() throws IOException {
        Path object = Files.writeString(
                folder.resolve("one.json"), "{\n  \"title\": \"T\",\n  \"text\": \"" + TEXT + "\"\n}\n");
        assertThat(Collected.from(object.toString()).only().name()).isEqualTo("one.json");
        Path array = Files.writeString(
                folder.resolve("many.json"), "[{\"text\":\"" + TEXT + "\"},\n 7, {\"text\":\"" + TEXT + "\"}, oops]");
        Collected collected = Collected.from(array.toString());
        assertThat(collected.names()).containsExactly("many.json:1", "many.json:3");
        assertThat(collected.unreadable).hasSize(2);
        assertThat(collected.unreadable.get(1).reason()).startsWith("broken JSON after article 3 in line 2");
        Path lines = Files.writeString(
                folder.resolve("lines.json"), "{\"text\":\"" + TEXT + "\"}\n{oops}\n{\"text\":\"" + TEXT + "\"}\n");
        assertThat(Collected.from(lines.toString()).names()).containsExactly("lines.json:1", "lines.json:3");
    }
}
