package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Outlet;

class TableTest {

    private static final String TEXT = "The ministers said that the talks would go on, and that they had been useful.";

    @TempDir
    Path folder;

    private Collected read(String name, String content) throws IOException {
        return Collected.from(Files.writeString(folder.resolve(name), content).toString());
    }

    @Test
    void takesEveryColumnThatItKnows() throws IOException {
        Collected collected = read(
                "news.csv",
                "\uFEFF\"ID\",Headline,URL,\"Published At\",Newspaper,Author,Content\r\n"
                        + "1,\"Talks \"\"go on\"\"\",https://e.example/1,2024-03-06,Example Times,A. Petrov;B. Ivanova,\""
                        + TEXT
                        + "\nA second line, with a comma.\"\r\n\r\n2,Two,,,,," + TEXT.replace(",", "") + "\r\n");
        Article first = collected.articles.get(0);
        assertThat(first.text()).isEqualTo(TEXT + "\nA second line, with a comma.");
        assertThat(first.headline()).isEqualTo("Talks \"go on\"");
        assertThat(first.name()).isEqualTo("https://e.example/1");
        assertThat(first.given()).contains(LocalDate.of(2024, 3, 6));
        assertThat(first.outlet()).isEqualTo(new Outlet("Example Times"));
        assertThat(collected.taken.get(0).authors()).containsExactly("A. Petrov", "B. Ivanova");
        assertThat(collected.names()).containsExactly("https://e.example/1", "news.csv:5");
        assertThat(collected.unreadable).isEmpty();
    }

    @Test
    void takesSemicolonsTabsAndMarkup() throws IOException {
        assertThat(read("a.csv", "title;text\nTalks;\"" + TEXT + "\"\n").only().text())
                .isEqualTo(TEXT);
        assertThat(read("a.tsv", "title\tbody\nTalks\t<p>" + TEXT + "</p>\n")
                        .only()
                        .text())
                .isEqualTo(TEXT);
        assertThat(read("table", "date,title,text\n2024-03-06,Talks,\"" + TEXT + "\"\n")
                        .only()
                        .headline())
                .isEqualTo("Talks");
        assertThat(read("no.csv", "a,b\n1,2\n").problems())
                .containsExactly("no.csv: no column is called text, content, body, article or html");
    }

    @Test
    void losesOneRowToAMarkThatIsNotClosed() throws IOException {
        String rows = "title,text\nOne,\"" + TEXT + "\"\nTwo,\"never closed\nThree,\"" + TEXT + "\"\nFour,"
                + TEXT.replace(",", "") + "\nFive," + TEXT.replace(",", "") + " 5\" long\n";
        Collected collected = read("open.csv", rows);
        assertThat(collected.articles.stream().map(Article::headline)).contains("One", "Four", "Five");
        Collected last = read("last.csv", "title,text\nOne,\"" + TEXT + "\"\nTwo,\"never closed\nThree,and so on\n");
        assertThat(last.problems())
                .containsExactly("last.csv:3: a quotation mark that opens in this row is not closed");
        assertThat(last.names()).containsExactly("last.csv:2", "last.csv:4");
    }

    @Test
    void boundsRows() throws IOException {
        Path file = Files.writeString(
                folder.resolve("long.csv"),
                "title,text\nOne," + "x".repeat(500_000) + "\nTwo,\"" + "y\n".repeat(300_000) + "\nThree,\"" + TEXT
                        + "\"\n");
        Collected collected = Collected.from(new Options(null, System.in, 1000, 2000), file.toString());
        assertThat(collected.unreadable.get(0).reason()).isEqualTo("a row of more than 2000 characters was skipped");
        assertThat(collected.articles.get(collected.articles.size() - 1).headline())
                .isEqualTo("Three");
    }
}
