package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON lines are what their schemas in docs/ say, and their spans' words stand where they say. */
class JsonSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static void assertValid(String schemaFile, String lines) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs", schemaFile)));
        assertThat(lines.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void findings() throws IOException {
        assertValid(
                "find.schema.json",
                Shell.run("find", "../samples", "--format", "jsonl").out());
    }

    @Test
    void readings() throws IOException {
        assertValid(
                "read.schema.json",
                Shell.run("read", "../samples", "--format", "jsonl").out());
    }

    @Test
    void offsetsCountCodePoints() {
        String text =
                "\uD83D\uDD4A\uFE0F The minister said on Monday that \u201Ctalks \uD83D\uDE4F would continue\u201D.";
        Shell shell = Shell.runWith(text, "find", "-", "--format", "jsonl");
        int[] points = text.codePoints().toArray();
        List<JsonNode> spans = new ArrayList<>();
        shell.out().lines().forEach(line -> spans.addAll(JSON.readTree(line).findParents("end")));
        assertThat(spans).isNotEmpty().allSatisfy(span -> {
            int start = span.get("start").asInt();
            assertThat(new String(points, start, span.get("end").asInt() - start))
                    .isEqualTo(span.get("text").asString());
        });
    }
}
