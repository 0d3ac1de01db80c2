package org.parley.app.json;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.time.TimeAnchor;
import tools.jackson.core.JsonGenerator;

/** The parts that the objects of every command share, written for one article. */
final class JsonLine {

    private final JsonGenerator json;
    private final Article article;
    private final CodePoints codePoints;

    JsonLine(JsonGenerator json, Article article, CodePoints codePoints) {
        this.json = json;
        this.article = article;
        this.codePoints = codePoints;
    }

    /** A string, null where there is nothing to say: absent is never the empty string. */
    void text(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    void strings(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void span(Span span) {
        json.writeStartObject();
        offsets(span);
        json.writeStringProperty("text", span.in(article.text()));
        json.writeEndObject();
    }

    void offsets(Span span) {
        json.writeNumberProperty("start", codePoints.at(span.start()));
        json.writeNumberProperty("end", codePoints.at(span.end()));
    }

    void span(String name, Span span) {
        json.writeName(name);
        span(span);
    }

    void spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(this::span);
        json.writeEndArray();
    }

    void passages(String name, List<Passage> passages) {
        spans(name, passages.stream().map(Passage::span).toList());
    }

    void when(String name, TimeAnchor anchor, boolean withReason) {
        json.writeObjectPropertyStart(name);
        text("date", anchor.edtf());
        text("precision", anchor.precision().code());
        text("basis", anchor.basis().code());
        if (withReason) {
            text("reason", anchor.reason());
        }
        json.writeEndObject();
    }

    /** Marks; the words of withheld ones are not written. */
    void marks() {
        String shown = Withheld.text(article);
        json.writeArrayPropertyStart("marks");
        for (Mark mark : article.marks()) {
            json.writeStartObject();
            json.writeStringProperty("kind", mark.kind().code());
            json.writeObjectPropertyStart("span");
            offsets(mark.span());
            if (mark.withholdsWords()) {
                json.writeNullProperty("text");
            } else {
                json.writeStringProperty("text", mark.span().in(shown));
            }
            json.writeEndObject();
            json.writeStringProperty("reason", mark.reason());
            if (mark.repaired() != null) {
                json.writeStringProperty("repaired", mark.repaired());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
