package org.parley.intake.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.UnreadableArticle.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object over several lines, an array of objects, or an object that holds such an array, as a JSON feed does. */
final class JsonDocument {

    private static final Set<String> LISTS = Set.of("items", "articles", "entries", "results", "documents", "data");

    private final Limits limits;
    private final Taker taker;
    private final Fields fields;
    private final JsonFactory json;

    JsonDocument(Limits limits, Taker taker, Fields fields) {
        this.limits = limits;
        this.taker = taker;
        this.fields = fields;
        this.json = JsonObjects.factory(limits);
    }

    void read(Source source) throws IOException {
        Reader reader = Decoder.reader(source, Optional.empty(), remark -> taker.remark(source.where(), remark));
        Reading reading = new Reading(source);
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), reader)) {
            reading.whole(parser);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            String after = reading.number == 0 ? "" : " after article " + reading.number;
            taker.unreadable(new UnreadableArticle(
                    source.where(),
                    Kind.BROKEN,
                    "broken JSON" + after + JsonObjects.line(e) + ": " + JsonObjects.problem(e)));
        }
    }

    /** One document's reading. */
    private final class Reading {

        private final Source source;
        private int number;

        Reading(Source source) {
            this.source = source;
        }

        void whole(JsonParser parser) {
            @Nullable JsonToken token = parser.nextToken();
            if (token == null) {
                taker.unreadable(new UnreadableArticle(source.where(), Kind.EMPTY, "empty"));
            }
            while (token != null) {
                switch (token) {
                    case START_ARRAY -> list(parser, Format.JSON.label());
                    case START_OBJECT -> object(parser);
                    default -> notAnObject(parser, "");
                }
                token = parser.nextToken();
            }
        }

        private void list(JsonParser parser, String format) {
            JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.END_ARRAY) {
                number++;
                String place = ":" + number;
                if (token == JsonToken.START_OBJECT) {
                    give(JsonObjects.values(parser, limits), place, format);
                } else {
                    notAnObject(parser, place);
                }
                token = parser.nextToken();
            }
        }

        private void object(JsonParser parser) {
            Map<String, String> values = new TreeMap<>();
            boolean anyList = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(key)) {
                    anyList = true;
                    list(parser, key.equals("items") ? Format.FEED.label() : Format.JSON.label());
                } else {
                    JsonObjects.value(parser, key.toLowerCase(Locale.ROOT), values, limits);
                }
            }
            if (!anyList) {
                number++;
                give(values, number == 1 ? "" : ":" + number, Format.JSON.label());
            }
        }

        private void notAnObject(JsonParser parser, String place) {
            parser.skipChildren();
            taker.unreadable(new UnreadableArticle(source.where() + place, Kind.BROKEN, "not an object"));
        }

        private void give(Map<String, String> values, String place, String format) {
            fields.give(values, source.name() + place, source.where() + place, format);
        }
    }
}
