package org.parley.app.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.finding.EventReport;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Hop;
import org.parley.finding.Party;
import org.parley.finding.Source;
import org.parley.finding.Statement;
import org.parley.finding.Where;
import tools.jackson.core.JsonGenerator;

/** One finding as one JSON object; its keys and their order are the contract's. */
final class FindingJson {

    private final JsonGenerator json;
    private final JsonLine line;
    private final Article article;

    FindingJson(JsonGenerator json, Article article, CodePoints codePoints) {
        this.json = json;
        this.article = article;
        this.line = new JsonLine(json, article, codePoints);
    }

    void write(Finding finding) {
        json.writeStartObject();
        finding.match(this::statement, this::event, this::figure);
        json.writeEndObject();
    }

    private void shared(Finding finding, String kind) {
        line.text("id", finding.id().value());
        line.text("kind", kind);
        line.text("article", article.name());
        line.text("published", finding.evidence().published().edtf());
        source(finding.evidence().source());
        via(finding.evidence().via());
        line.when("when", finding.when(), false);
        where(finding.where());
        line.passages("evidence", finding.evidence().passages());
        json.writeBooleanProperty("unverified", finding.evidence().unverified());
        line.text("finder", finding.evidence().finder());
    }

    private void source(Source source) {
        json.writeObjectPropertyStart("source");
        line.passages("words", source.words());
        line.text("name", source.name());
        line.text("role", source.role());
        line.text("country", source.country());
        json.writeBooleanProperty("unnamed", source.kind() == Source.Kind.UNNAMED);
        json.writeEndObject();
    }

    private void via(List<Hop> hops) {
        json.writeArrayPropertyStart("via");
        for (Hop hop : hops) {
            json.writeStartObject();
            line.passages("words", hop.words());
            line.text("name", hop.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void where(@Nullable Where where) {
        if (where == null) {
            json.writeNullProperty("where");
            return;
        }
        json.writeObjectPropertyStart("where");
        line.passages("words", where.words());
        line.text("name", where.name());
        line.text("geonameid", where.place() == null ? null : where.place().geonameId());
        line.text("country", where.place() == null ? null : where.place().country());
        line.text(
                "precision",
                where.precision() == null ? null : where.precision().code());
        json.writeEndObject();
    }

    private boolean statement(Statement statement) {
        shared(statement, "statement");
        line.passages("cue", statement.cue());
        line.passages("content", statement.content());
        line.text("form", statement.form().code());
        line.text("act", statement.act());
        line.text(
                "answers",
                statement.answers() == null ? null : statement.answers().value());
        return true;
    }

    private boolean event(EventReport event) {
        shared(event, "event");
        line.text("type", event.type());
        line.text("mode", event.mode());
        line.text("realis", event.realis().code());
        parties("actors", event.actors(), false);
        parties("recipients", event.recipients(), false);
        parties("others", event.others(), true);
        line.span("trigger", event.trigger().span());
        line.text("issue", event.issue());
        if (event.announced() == null) {
            json.writeNullProperty("announced");
        } else {
            line.when("announced", event.announced(), false);
        }
        return true;
    }

    private void parties(String name, List<Party> parties, boolean withRole) {
        json.writeArrayPropertyStart(name);
        for (Party party : parties) {
            json.writeStartObject();
            if (withRole) {
                line.text("role", party.capacity());
            }
            line.text("name", party.name());
            line.passages("words", party.words());
            line.text("country", party.country());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private boolean figure(Figure figure) {
        shared(figure, "figure");
        line.text("measure", figure.measure());
        number("low", figure.low());
        number("high", figure.high());
        json.writeBooleanProperty("strict", figure.strict());
        json.writeBooleanProperty("approx", figure.approx());
        json.writeBooleanProperty("vague", figure.vague());
        json.writeBooleanProperty("running", figure.running());
        line.span("words", figure.words().span());
        line.text("population", figure.population());
        line.text("unit", figure.unit());
        return true;
    }

    private void number(String name, @Nullable Long value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
