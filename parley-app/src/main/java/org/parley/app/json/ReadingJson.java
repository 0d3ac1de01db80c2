package org.parley.app.json;

import java.util.List;
import org.parley.article.Article;
import org.parley.place.Place;
import org.parley.place.PlaceMention;
import org.parley.reading.Actor;
import org.parley.reading.Attribution;
import org.parley.reading.Mention;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.time.TimeExpression;
import tools.jackson.core.JsonGenerator;

/** One reading as one JSON object; its keys and their order are the contract's. */
final class ReadingJson {

    private final JsonGenerator json;
    private final JsonLine line;
    private final Reading reading;

    ReadingJson(JsonGenerator json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.line = new JsonLine(json, reading.article(), new CodePoints(reading.text()));
    }

    void write() {
        Article article = reading.article();
        json.writeStartObject();
        line.text("article", article.name());
        line.text("id", article.id().value());
        line.text("outlet", article.outlet().name());
        line.text("origin", article.origin().name());
        line.text("headline", article.headline());
        line.text("language", article.language());
        line.when("dated", reading.dated(), true);
        line.marks();
        line.spans("sentences", reading.sentences().stream().map(Sentence::span).toList());
        array("tokens", reading.tokens(), this::token);
        array("mentions", reading.mentions(), this::mention);
        array("entities", reading.actors(), this::actor);
        array("times", reading.times(), this::time);
        array("places", reading.places(), this::place);
        array("attributions", reading.attributions(), this::attribution);
        json.writeEndObject();
    }

    private interface Part<T> {
        void write(T part);
    }

    private <T> void array(String name, List<T> parts, Part<T> each) {
        json.writeArrayPropertyStart(name);
        for (T part : parts) {
            json.writeStartObject();
            each.write(part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void token(Token token) {
        line.offsets(token.span());
        json.writeStringProperty("text", token.span().in(reading.text()));
        json.writeStringProperty("lemma", token.lemma());
        json.writeStringProperty("upos", token.upos());
        json.writeNumberProperty("head", token.head());
        json.writeStringProperty("deprel", token.deprel());
    }

    private void mention(Mention mention) {
        line.span("span", mention.span());
        line.text("type", mention.type().name());
        line.text("entity", mention.actor());
        line.text("rule", mention.rule());
    }

    private void actor(Actor actor) {
        line.text("id", actor.id());
        line.text("name", actor.name());
        line.text("type", actor.type().name());
        line.text("role", actor.role());
        line.text("country", actor.country());
        line.spans(
                "mentions",
                reading.mentions().stream()
                        .filter(mention -> actor.id().equals(mention.actor()))
                        .map(Mention::span)
                        .toList());
    }

    private void time(TimeExpression time) {
        line.span("span", time.span());
        line.text("type", time.type().name());
        line.text("value", time.value());
        line.text("anchor", time.anchor().edtf());
        line.text("precision", time.anchor().precision().code());
        line.text("basis", time.anchor().basis().code());
    }

    private void place(PlaceMention mention) {
        line.span("span", mention.span());
        Place place = mention.place();
        line.text("name", place == null ? mention.words() : place.name());
        line.text("geonameid", place == null ? null : place.geonameId());
        line.text("country", place == null ? null : place.country());
        coordinate("lat", place == null ? Double.NaN : place.latitude());
        coordinate("lon", place == null ? Double.NaN : place.longitude());
        line.text("precision", mention.precision().code());
        line.strings(
                "alternatives",
                mention.alternatives().stream().map(ReadingJson::label).toList());
    }

    private static String label(Place place) {
        return place.geonameId() == null ? place.name() : place.geonameId();
    }

    private void coordinate(String name, double degrees) {
        if (Double.isNaN(degrees)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, degrees);
        }
    }

    private void attribution(Attribution attribution) {
        line.spans("source", attribution.source());
        line.spans("cue", attribution.cue());
        line.spans("content", attribution.content());
        line.text("form", attribution.form().code());
        line.text("entity", attribution.actor());
    }
}
