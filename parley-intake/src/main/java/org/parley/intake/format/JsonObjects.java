package org.parley.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON objects token by token, and of each only what an article may need. */
final class JsonObjects {

    private static final int MAX_DEPTH = 100;
    private static final int SHOWN = 60;
    private static final int MAX_NAMES = 50;
    private static final int MAX_NAME = 200;

    private JsonObjects() {}

    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(limits.lineChars())
                        .build())
                .build();
    }

    /** Whether a line is one whole object, as it is in a file of JSON lines. */
    static boolean isObject(String line) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** The values of the object that has just begun, by key in lower case; what no article needs is passed over. */
    static Map<String, String> values(JsonParser parser, Limits limits) {
        Map<String, String> values = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName().toLowerCase(Locale.ROOT);
            parser.nextToken();
            value(parser, key, values, limits);
        }
        return values;
    }

    /** Takes the value that has just begun, whose key is given, unless all of them together would be too large. */
    static void value(JsonParser parser, String key, Map<String, String> values, Limits limits) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && Fields.isKnown(key)) {
            long held = values.values().stream().mapToLong(String::length).sum();
            if (held + parser.getStringLength() <= limits.lineChars()) {
                values.put(key, parser.getString());
            }
        } else if (parser.currentToken().isStructStart() && Fields.isNames(key)) {
            values.put(key, names(parser));
        } else {
            parser.skipChildren();
        }
    }

    /** Names as a list of strings, or as objects that have one each. */
    private static String names(JsonParser parser) {
        List<String> names = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            @Nullable JsonToken token = parser.nextToken();
            if (token == null) {
                break;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            @Nullable String key = parser.currentName();
            if (token == JsonToken.VALUE_STRING
                    && (key == null || key.equalsIgnoreCase("name"))
                    && names.size() < MAX_NAMES
                    && parser.getStringLength() <= MAX_NAME) {
                names.add(parser.getString().replace(';', ','));
            }
        }
        return String.join("; ", names);
    }

    static String column(JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null ? "" : " at column " + location.getColumnNr();
    }

    static String line(JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null ? "" : " in line " + location.getLineNr() + " at column " + location.getColumnNr();
    }

    static String problem(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return shorten(end < 0 ? message : message.substring(0, end));
    }

    static String shorten(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
