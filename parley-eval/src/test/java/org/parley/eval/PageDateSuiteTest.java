package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How dates, titles and authors of pages are scored. */
class PageDateSuiteTest {

    private static final String TEXT =
            "<p>The two delegations sat down again in the old customs house, and by the evening they had a text.</p>";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> cases = new ArrayList<>();

    @TempDir
    private Path folder;

    private static String page(String title, String date, String authors) {
        return "<html lang=\"en\"><head><title>" + title + "</title>"
                + "<meta property=\"article:published_time\" content=\"" + date + "\">"
                + "<meta name=\"author\" content=\"" + authors + "\"></head>"
                + "<body><h1>" + title + "</h1>" + TEXT + "</body></html>";
    }

    private void add(String html, String gold) throws IOException {
        String file = "page" + cases.size() + ".html";
        Path pages = Files.createDirectories(folder.resolve("eval"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(pages.resolve(file + ".gz")))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        cases.add("\"https://example.org/" + cases.size() + "\": {\"file\": \"" + file + "\", " + gold + "}");
    }

    private static String gold(String title, String date, String author) {
        return "\"title\": \"%s\", \"date\": \"%s\", \"author\": \"%s\"".formatted(title, date, author);
    }

    private Map<String, Object> score(String... options) throws IOException {
        Files.writeString(folder.resolve("evaldata.json"), "{" + String.join(", ", cases) + "}");
        return new PageDateSuite(new PrintStream(printed, true, StandardCharsets.UTF_8), List.of(options)).run(folder);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDateIsRightToTheDayWrongOrMissing() throws IOException {
        add(page("Talks go on at the border", "2024-03-06", ""), "\"date\": \"2024-03-06\"");
        add(page("Talks are over at the border", "2024-03-08", ""), "\"date\": \"2024-03-09\"");
        add(page("Talks begin at the border", "", ""), "\"date\": \"2024.03.05\"");
        add(page("Who sits at the border", "2024-03-10", ""), "\"date\": \"\"");
        Map<String, Object> figures = score("--errors");

        assertThat(figures)
                .containsEntry("pages", 4)
                .containsEntry("dated", 3)
                .containsEntry("date_right", 33.3)
                .containsEntry("date_wrong", 33.3)
                .containsEntry("date_missing", 33.3)
                .containsEntry("date_found_where_gold_has_none", 100.0);
        assertThat(printed()).contains("gold 2024-03-09, found 2024-03-08").contains("gold 2024-03-05, found none");
    }

    @Test
    void titlesAreComparedWithoutSignsAndAccents() throws IOException {
        add(
                page("\u201cCafé\u201d talks go on, at the border", "", ""),
                "\"title\": \"Cafe talks go on at the border\"");
        add(page("Talks go on at the bor\u00adder", "", ""), "\"title\": \"Talks go on at the border\"");
        add(page("Talks go on at the border", "", ""), "\"title\": \"Border: Talks go on at the border\"");
        add(page("Rain for the whole of the week", "", ""), "\"title\": \"Talks go on at the border\"");
        Map<String, Object> figures = score("--errors");

        assertThat(figures).containsEntry("title_right", 50.0).containsEntry("title_contained", 75.0);
        assertThat(printed()).contains("found Rain for the whole of the week").doesNotContain("gold  Cafe");
    }

    @Test
    void authorsAreComparedNameByName() throws IOException {
        add(page("Talks go on at the border", "", "Jane Roe, John Doe"), gold("", "", "John Doe und Jane Roe"));
        add(page("Talks are over at the border", "", "Mary Major"), gold("", "", "Mary Major; Max Minor"));
        add(page("Who sits at the border", "", "Ann Other"), gold("", "", ""));
        Map<String, Object> figures = score("--errors");

        assertThat(String.valueOf(figures.get("authors")))
                .contains("p=100.0, r=75.0")
                .contains("gold=4, found=3");
        assertThat(String.valueOf(figures.get("authors_of_all_pages"))).contains("p=75.0, r=75.0");
        assertThat(printed()).contains("found [Ann Other]").doesNotContain("gold  John Doe");
    }

    @Test
    void everyOtherPageAndHowFarPlacesAreToBeTrusted() throws IOException {
        add(page("Talks go on at the border", "2024-03-06", ""), gold("", "2024-03-06", ""));
        add(page("Talks are over at the border", "2024-03-08", ""), gold("", "2024-03-09", ""));

        assertThat(score("--even")).containsEntry("pages", 1).containsEntry("date_right", 100.0);
        assertThat(score("--odd", "--signs")).containsEntry("pages", 1).containsEntry("date_wrong", 100.0);
        assertThat(printed()).containsPattern("META +0 right +1 wrong +0\\.0 %");
    }

    @Test
    void aFolderWithoutGoldSaysSo() {
        PageDateSuite suite = new PageDateSuite(new PrintStream(printed), List.of());
        assertThatThrownBy(() -> suite.run(folder)).hasMessageContaining("no evaldata.json");
    }
}
