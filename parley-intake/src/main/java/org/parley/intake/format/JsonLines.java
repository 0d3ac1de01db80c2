package org.parley.intake.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import org.parley.intake.format.UnreadableArticle.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object a line; a line that cannot be read is named with its number and column, and the next one goes on. */
final class JsonLines {

    private final Limits limits;
    private final Taker taker;
    private final Fields fields;
    private final JsonFactory json;

    JsonLines(Limits limits, Taker taker, Fields fields) {
        this.limits = limits;
        this.taker = taker;
        this.fields = fields;
        this.json = JsonObjects.factory(limits);
    }

    void read(Source source) throws IOException {
        Reader reader = Decoder.reader(source, Optional.empty(), remark -> taker.remark(source.where(), remark));
        BoundedLines lines = new BoundedLines(reader, limits.lineChars());
        boolean any = false;
        while (lines.next()) {
            String here = source.where() + ":" + lines.number();
            if (lines.tooLong()) {
                any = true;
                String reason = "a line of more than " + limits.lineChars() + " characters was skipped";
                taker.unreadable(new UnreadableArticle(here, Kind.TOO_LARGE, reason));
            } else if (!lines.line().isBlank()) {
                any = true;
                line(lines.line(), source.name() + ":" + lines.number(), here);
            }
        }
        if (!any) {
            taker.unreadable(new UnreadableArticle(source.where(), Kind.EMPTY, "empty"));
        }
    }

    private void line(String line, String name, String here) {
        Map<String, String> values;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                taker.unreadable(new UnreadableArticle(here, Kind.BROKEN, "not an object"));
                return;
            }
            values = JsonObjects.values(parser, limits);
            if (parser.nextToken() != null) {
                taker.unreadable(new UnreadableArticle(here, Kind.BROKEN, "more than one object in a line"));
                return;
            }
        } catch (JacksonException e) {
            String reason = "broken JSON" + JsonObjects.column(e) + ": " + JsonObjects.problem(e);
            taker.unreadable(new UnreadableArticle(here, Kind.BROKEN, reason));
            return;
        }
        fields.give(values, name, here, Format.JSON_LINES.label());
    }
}
