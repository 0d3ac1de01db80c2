package org.parley.app.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.place.Place;
import org.parley.place.PlaceMention;
import org.parley.reading.Actor;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.NamedThing;
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
        List<Marked> marked = marked();
        Map<String, List<Span>> spansOf = spansOf(marked);
        array("mentions", marked, this::mention);
        array("entities", entities(), entity -> entity(entity, spansOf));
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

    /** Words that refer to somebody or something, and the numbers and forms of address, which refer to nobody. */
    private record Marked(
            Span span,
            MentionType type,
            @Nullable String entity,
            @Nullable String rule,
            Mention.@Nullable Form form) {

        /** A mention that is a name is of the name's type, whatever it acts as. */
        static Marked of(Mention mention, @Nullable Mention name) {
            return name == null
                    ? of(mention)
                    : new Marked(mention.span(), name.type(), mention.actor(), mention.rule(), name.form());
        }

        static Marked of(Mention mention) {
            return new Marked(mention.span(), mention.type(), mention.actor(), mention.rule(), mention.form());
        }

        static Marked of(LanguageMarks.Name name) {
            return new Marked(name.span(), name.type(), null, null, null);
        }
    }

    /** In text order, the longer first where two begin together; a name of an actor is one of the actor's mentions already. */
    private List<Marked> marked() {
        List<Marked> marked = new ArrayList<>();
        Set<Span> spans = new HashSet<>();
        Map<Span, Mention> names = new HashMap<>();
        reading.names().mentions().forEach(name -> names.put(name.span(), name));
        reading.mentions().forEach(mention -> add(Marked.of(mention, names.get(mention.span())), marked, spans));
        reading.names().mentions().forEach(mention -> add(Marked.of(mention), marked, spans));
        reading.names().others().forEach(name -> add(Marked.of(name), marked, spans));
        marked.sort(Comparator.comparingInt((Marked one) -> one.span().start())
                .thenComparingInt(one -> -one.span().end()));
        return marked;
    }

    private static void add(Marked one, List<Marked> marked, Set<Span> spans) {
        if (spans.add(one.span())) {
            marked.add(one);
        }
    }

    private static Map<String, List<Span>> spansOf(List<Marked> marked) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (Marked one : marked) {
            if (one.entity() != null) {
                spans.computeIfAbsent(one.entity(), any -> new ArrayList<>()).add(one.span());
            }
        }
        return spans;
    }

    private void mention(Marked mention) {
        line.span("span", mention.span());
        line.text("type", mention.type().name());
        line.text("entity", mention.entity());
        line.text("rule", mention.rule());
        Mention.Form form = mention.form();
        line.text("form", form == null ? null : form.code());
    }

    /** Somebody or something that mentions mean. */
    private record Entity(
            String id,
            String name,
            MentionType type,
            @Nullable String role,
            @Nullable String country) {

        static Entity of(Actor actor) {
            return new Entity(actor.id(), actor.name(), actor.type(), actor.role(), actor.country());
        }

        static Entity of(NamedThing thing) {
            return new Entity(thing.id(), thing.name(), thing.type(), null, thing.country());
        }
    }

    private List<Entity> entities() {
        return Stream.concat(
                        reading.actors().stream().map(Entity::of),
                        reading.names().things().stream().map(Entity::of))
                .toList();
    }

    private void entity(Entity entity, Map<String, List<Span>> spansOf) {
        line.text("id", entity.id());
        line.text("name", entity.name());
        line.text("type", entity.type().name());
        line.text("role", entity.role());
        line.text("country", entity.country());
        line.spans("mentions", spansOf.getOrDefault(entity.id(), List.of()));
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
