package org.parley.intake.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads the linked data (JSON-LD) of a page; of a broken script it keeps what stands before the break. Immutable. */
final class LinkedData {

    private static final int MAX_DEPTH = 100;
    private static final int MOST_THINGS = 5_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** All things of all scripts in order, each before those it holds. */
    List<Thing> read(Document page) {
        List<Thing> things = new ArrayList<>();
        int characters = 0;
        for (Element script : page.select("script[type*=ld+json]")) {
            String data = Scripts.words(script);
            String read = data.substring(0, Math.max(0, Math.min(data.length(), MOST_CHARACTERS - characters)));
            characters += read.length();
            read(plain(read), things);
        }
        return things;
    }

    /** Without the marks that keep old browsers and parsers of XML away. */
    private static String plain(String script) {
        String words = script.strip();
        int start = 0;
        while (start < words.length() && "{[".indexOf(words.charAt(start)) < 0) {
            start++;
        }
        return words.substring(start);
    }

    private void read(String script, List<Thing> things) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), script)) {
            new Run(parser, things).read();
        } catch (JacksonException e) {
            // What stands before the break has been taken; pages are full of such scripts, and nobody could mend them.
            return;
        }
    }

    /** One script's reading, without recursion. */
    private static final class Run {

        private final JsonParser parser;
        private final List<Thing> things;
        private final Deque<Thing> open = new ArrayDeque<>();
        private final Deque<String> properties = new ArrayDeque<>();

        Run(JsonParser parser, List<Thing> things) {
            this.parser = parser;
            this.things = things;
        }

        void read() {
            properties.push("");
            for (@Nullable JsonToken token = parser.nextToken();
                    token != null && things.size() < MOST_THINGS;
                    token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> begin();
                    case END_OBJECT -> {
                        open.pop();
                        properties.pop();
                    }
                    case PROPERTY_NAME -> {
                        properties.pop();
                        properties.push(parser.currentName());
                    }
                    case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> value();
                    case START_ARRAY, END_ARRAY, VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> {}
                }
            }
        }

        private void begin() {
            @Nullable Thing holder = open.peek();
            Thing thing = new Thing(holder, properties.element());
            if (holder != null) {
                holder.add(properties.element(), thing);
            }
            things.add(thing);
            open.push(thing);
            properties.push("");
        }

        private void value() {
            @Nullable Thing thing = open.peek();
            if (thing != null) {
                thing.add(properties.element(), parser.getString());
            }
        }
    }
}
