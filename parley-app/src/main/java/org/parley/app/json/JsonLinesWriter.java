package org.parley.app.json;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.parley.article.Article;
import org.parley.finding.Finding;
import org.parley.intake.Taken;
import org.parley.reading.Reading;
import org.parley.record.copies.Copies;
import org.parley.time.TimeAnchor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes readings, findings and articles as JSON lines, one object a line, UTF-8, keys in the contract's order. */
public final class JsonLinesWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer out;

    public JsonLinesWriter(Writer out) {
        this.out = out;
    }

    public void reading(Reading reading) {
        line(json -> new ReadingJson(json, reading).write());
    }

    public void findings(Article article, List<Finding> findings) {
        CodePoints codePoints = new CodePoints(article.text());
        for (Finding finding : findings) {
            line(json -> new FindingJson(json, article, codePoints).write(finding));
        }
    }

    public void article(Article article, Taken taken, TimeAnchor dated, Copies copies) {
        line(json -> new ArticleJson(json, article).write(article, taken, dated, copies));
    }

    private void line(Consumer<JsonGenerator> object) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            object.accept(json);
            json.writeRaw('\n');
        }
    }
}
