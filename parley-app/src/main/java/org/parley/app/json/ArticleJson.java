package org.parley.app.json;

import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.intake.Taken;
import org.parley.record.copies.Copies;
import org.parley.record.copies.CopyGroup;
import org.parley.record.copies.SharedWords;
import org.parley.time.TimeAnchor;
import tools.jackson.core.JsonGenerator;

/** One article as it was taken in, as one JSON object; its keys and their order are the contract's. */
final class ArticleJson {

    private final JsonGenerator json;
    private final JsonLine line;

    ArticleJson(JsonGenerator json, Article article) {
        this.json = json;
        this.line = new JsonLine(json, article, new CodePoints(article.text()));
    }

    void write(Article article, Taken taken, TimeAnchor dated, Copies copies) {
        json.writeStartObject();
        line.text("article", article.name());
        line.text("id", article.id().value());
        line.text("url", article.url());
        line.text("outlet", article.outlet().name());
        line.text("origin", copies.origin(article.id()).name());
        line.text("headline", article.headline());
        json.writeArrayPropertyStart("authors");
        taken.authors().forEach(json::writeString);
        json.writeEndArray();
        line.when("dated", dated, true);
        line.text("updated", taken.updated() == null ? null : taken.updated().toString());
        line.text("language", article.language());
        line.text("text", Withheld.text(article));
        line.marks();
        @Nullable CopyGroup group = copies.group(article.id()).orElse(null);
        line.text("group", group == null ? null : group.id());
        line.text(
                "relation",
                copies.member(article.id())
                        .map(member -> member.relation().code())
                        .orElse(null));
        json.writeArrayPropertyStart("shares");
        for (SharedWords passage : copies.sharedBy(article.id())) {
            boolean first = passage.first().equals(article.id());
            json.writeStartObject();
            line.text("id", (first ? passage.second() : passage.first()).value());
            json.writeNumberProperty(
                    "share", Math.round(100 * (first ? passage.ofFirst() : passage.ofSecond())) / 100.0);
            json.writeBooleanProperty("quoted", passage.quoted());
            json.writeEndObject();
        }
        json.writeEndArray();
        line.text("format", taken.format());
        line.text("where", taken.where());
        json.writeEndObject();
    }
}
