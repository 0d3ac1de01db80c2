package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.reading.SegmentedText;

class FactualitySuiteTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }

    /** Says that the word "left" happened, "may" is open, and nothing else did. */
    private static List<List<Float>> score(List<SegmentedText> texts) {
        return texts.stream()
                .map(text -> text.words().stream()
                        .map(word -> word.in(text.text()))
                        .map(word -> word.equals("left") ? 3f : word.equals("stay") ? 0f : -3f)
                        .toList())
                .toList();
    }

    @Test
    void scoresEachFolder() throws IOException {
        write("A/dev.jsonl", """
                {"text":"`` They left , '' he said .","targets":[{"span1":[2,3],"label":3.0},{"span1":[6,7],"label":2.0}]}
                {"text":"Others may stay .","targets":[{"span1":[2,3],"label":-1.0}]}
                """);
        write("B/dev.jsonl", "{\"text\":\"They left .\",\"targets\":[]}\n");
        Map<String, Object> figures = new FactualitySuite(
                        new PrintStream(out, true, StandardCharsets.UTF_8), FactualitySuiteTest::score)
                .run(folder);
        assertThat(figures).containsOnlyKeys("A", "B");
        assertThat(String.valueOf(figures.get("A")))
                .contains("words=3", "mae=2.0")
                .contains("happened={happened=1, uncertain=0, not=1}")
                .contains("uncertain={happened=0, uncertain=1, not=0}");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("A").contains("MAE 2.000");
    }

    @Test
    void laysWordsOutAsWritten() throws IOException {
        Path file = write("dev.jsonl", "{\"text\":\"`` They ca n't stay , '' he said .\",\"targets\":[]}\n");
        SegmentedText text = FactualitySuite.read(file).get(0).text();
        assertThat(text.text()).isEqualTo("“They can't stay,” he said.");
        assertThat(text.words()).hasSize(10);
    }

    @Test
    void countsErrorAndCorrelation() {
        FactualityScore score = new FactualityScore();
        score.add(3, 2);
        score.add(0, 1);
        score.add(-3, -3);
        assertThat(score.error()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.correlation()).isCloseTo(0.9449, within(1e-4));
        assertThat(score.errorOfAllHappened()).isEqualTo(3);
        assertThat(new FactualityScore().correlation()).isZero();
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        Path span = write("span.jsonl", "{\"text\":\"They left\",\"targets\":[{\"span1\":[1,3],\"label\":1}]}\n");
        assertThatThrownBy(() -> FactualitySuite.read(span))
                .hasMessageContaining("span.jsonl line 1 has a target whose span1");
        Path label = write("label.jsonl", "{\"text\":\"They left\",\"targets\":[{\"span1\":[1,2]}]}\n");
        assertThatThrownBy(() -> FactualitySuite.read(label)).hasMessageContaining("whose label");
        Path none = write("none.jsonl", "\n{\"text\":\"They left\"}\n");
        assertThatThrownBy(() -> FactualitySuite.read(none)).hasMessageContaining("line 2 has no list \"targets\"");
    }
}
