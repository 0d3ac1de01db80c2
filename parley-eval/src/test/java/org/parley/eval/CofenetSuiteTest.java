package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.reading.Attribution;

class CofenetSuiteTest {

    @TempDir
    Path folder;

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("cut.jsonl"), content);
    }

    private static List<Span> words(Article article, String... parts) {
        return List.of(parts).stream()
                .filter(part -> article.text().contains(part))
                .map(part ->
                        new Span(article.text().indexOf(part), article.text().indexOf(part) + part.length()))
                .toList();
    }

    private static List<List<Attribution>> read(List<Article> articles) {
        return articles.stream()
                .filter(article -> !article.text().isEmpty())
                .map(article -> {
                    List<Span> content = words(article, "won't yield");
                    return content.isEmpty()
                            ? List.<Attribution>of()
                            : List.of(new Attribution(
                                    words(article, "the guard"),
                                    words(article, "says"),
                                    content,
                                    Attribution.Form.INDIRECT,
                                    null));
                })
                .toList();
    }

    @Test
    void laysOurWordsOnTheirs() throws IOException {
        Path file = write("""
                {"id":"a","tokens":["``","We","wo","n't","yield",",","''","the","guard","says","."],"labels":["B-content","I-content","I-content","I-content","I-content","I-content","I-content","B-source","I-source","B-cue","O"]}
                {"id":"a","tokens":["Rain","fell","."],"labels":["O","O","O"]}
                """);
        Map<String, Object> figures =
                new CofenetSuite(new PrintStream(new ByteArrayOutputStream()), CofenetSuiteTest::read).run(file);
        String alone = String.valueOf(figures.get("alone"));
        assertThat(alone).contains("source={p=100.0, r=100.0").contains("cue={p=100.0, r=100.0");
        assertThat(alone).contains("content={p=0.0, r=0.0, f1=0.0, gold=1, found=1, begin_f1=0.0, jaccard=42.9}");
        assertThat(figures.get("in_article")).isEqualTo(figures.get("alone"));
        assertThat(figures).containsEntry("chunks", 2);
    }

    @Test
    void writesTokensAsAWriterDoes() {
        TokenText text = new TokenText();
        List<String> tokens = List.of(
                "``", "It", "'s", "the", "miners", "'", "(", "and", "ours", ")", ",", "`", "all", "'", "of", "$", "5",
                "--", "-LSB-", "sic", "-RSB-", "''");
        List<Span> spans = text.paragraph(tokens);
        assertThat(text.text()).isEqualTo("“It's the miners' (and ours), ‘all’ of $5 -- [sic]”");
        assertThat(spans).hasSameSizeAs(tokens);
        assertThat(spans.get(18).in(text.text())).isEqualTo("[");
        assertThat(spans.get(4).in(text.text())).isEqualTo("miners");
        List<Span> second = text.paragraph(List.of("Rain", "."));
        assertThat(text.text()).endsWith("\n\nRain.");
        assertThat(second.get(1).in(text.text())).isEqualTo(".");
    }

    @Test
    void countsAsThePublishedTablesDo() {
        SpanScore score = new SpanScore();
        score.add(
                Set.of(new Span(0, 2), new Span(3, 6), new Span(17, 20)),
                Set.of(new Span(1, 2), new Span(3, 6), new Span(17, 19), new Span(30, 31)));
        assertThat(score.exact().f1()).isCloseTo(2 / 7.0, within(1e-9));
        assertThat(score.begin().f1()).isCloseTo(4 / 7.0, within(1e-9));
        assertThat(score.jaccard()).isCloseTo((0.5 + 1 + 2 / 3.0) / 4, within(1e-9));
    }

    @Test
    void keepsTheRoleLaidLast() {
        RoleTags tags = new RoleTags(List.of(new Span(0, 1), new Span(1, 2), new Span(2, 3), new Span(3, 4)));
        tags.lay(List.of(new Span(0, 4)), 3);
        tags.lay(List.of(new Span(1, 2)), 1);
        assertThat(tags.spans(3)).containsExactlyInAnyOrder(new Span(0, 1), new Span(2, 4));
        assertThat(tags.spans(1)).containsExactly(new Span(1, 2));
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        Path shorter = write("{\"id\":\"a\",\"tokens\":[\"Rain\",\"fell\"],\"labels\":[\"O\"]}\n");
        assertThatThrownBy(() -> CofenetSuite.read(shorter))
                .hasMessageContaining("cut.jsonl line 1 has 2 tokens but 1 labels");
        Path label = write("{\"id\":\"a\",\"tokens\":[\"Rain\"],\"labels\":[\"I-source\"]}\n");
        assertThatThrownBy(() -> CofenetSuite.read(label)).hasMessageContaining("begins no source");
        Path number = write("{\"id\":\"a\",\"tokens\":[1],\"labels\":[\"O\"]}\n");
        assertThatThrownBy(() -> CofenetSuite.read(number))
                .hasMessageContaining("something other than text in \"tokens\"");
        Path broken = write("{\"id\":\"a\"\n");
        assertThatThrownBy(() -> CofenetSuite.read(broken)).hasMessageContaining("line 1 is not JSON");
        Path empty = write("");
        assertThatThrownBy(() -> CofenetSuite.read(empty)).hasMessageContaining("no chunks");
    }
}
