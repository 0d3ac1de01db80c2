package org.parley.app.json;

import org.parley.article.Article;
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

    void write(Article article, TimeAnchor dated) {
        json.writeStartObject();
        line.text("article", article.name());
        line.text("id", article.id().value());
        line.text("url", article.url());
        line.text("outlet", article.outlet().name());
        line.text("origin", article.origin().name());
        line.text("headline", article.headline());
        json.writeArrayPropertyStart("authors");
        json.writeEndArray();
        line.when("dated", dated, true);
        json.writeNullProperty("updated");
        line.text("language", article.language());
        line.text("text", Withheld.text(article));
        line.marks();
        json.writeNullProperty("group");
        json.writeNullProperty("relation");
        json.writeEndObject();
    }
}
