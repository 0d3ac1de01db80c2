package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.intake.UnreadableArticle.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object a line; a line that cannot be read is named with its number and column, and the next one goes on. */
final class JsonLines {

    private static final int MAX_DEPTH = 100;

    private final ArticleMaker maker;
    private final Options options;
    private final Sink sink;
    private final String name;
    private final String where;
    private final JsonFactory json;

    JsonLines(ArticleMaker maker, Options options, Sink sink, String name, String where) {
        this.maker = maker;
        this.options = options;
        this.sink = sink;
        this.name = name;
        this.where = where;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(options.maxLineChars())
                        .build())
                .build();
    }

    void read(InputStream in, Charset charset) throws IOException {
        BoundedLines lines = new BoundedLines(new InputStreamReader(in, charset), options.maxLineChars());
        boolean any = false;
        while (lines.next()) {
            String here = where + ":" + lines.number();
            if (lines.tooLong()) {
                any = true;
                String reason = "a line of more than " + options.maxLineChars() + " characters was skipped";
                sink.unreadable(new UnreadableArticle(here, Kind.TOO_LARGE, reason));
            } else if (!lines.line().isBlank()) {
                any = true;
                line(lines.line(), lines.number(), here);
            }
        }
        if (!any) {
            sink.unreadable(new UnreadableArticle(where, Kind.EMPTY, "empty"));
        }
    }

    private void line(String line, int number, String here) {
        Map<String, String> values;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            values = parser.nextToken() == JsonToken.START_OBJECT ? object(parser) : Map.of("", "not an object");
            if (!values.containsKey("") && parser.nextToken() != null) {
                values = Map.of("", "more than one object in a line");
            }
        } catch (JacksonException e) {
            sink.unreadable(new UnreadableArticle(here, Kind.BROKEN, "broken JSON" + column(e) + ": " + firstLine(e)));
            return;
        }
        article(values, name + ":" + number, here);
    }

    /** Whether the line is one whole object, as it is in a file of JSON lines. */
    boolean isObject(String line) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Reads one object over several lines, or an array of objects. */
    void readWhole(String content) {
        int number = 0;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), content)) {
            JsonToken token = parser.nextToken();
            boolean array = token == JsonToken.START_ARRAY;
            token = array ? parser.nextToken() : token;
            while (token != null && token != JsonToken.END_ARRAY) {
                number++;
                String place = array ? ":" + number : "";
                if (token == JsonToken.START_OBJECT) {
                    article(object(parser), name + place, where + place);
                } else {
                    parser.skipChildren();
                    sink.unreadable(new UnreadableArticle(where + place, Kind.BROKEN, "not an object"));
                }
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            String after = number == 0 ? "" : " after article " + number;
            sink.unreadable(
                    new UnreadableArticle(where, Kind.BROKEN, "broken JSON" + after + line(e) + ": " + firstLine(e)));
        }
    }

    /** The string values of the object that has just begun; everything deeper is passed over. */
    private static Map<String, String> object(JsonParser parser) {
        Map<String, String> values = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && !key.isEmpty()) {
                values.put(key, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        return values;
    }

    private void article(Map<String, String> values, String ownName, String here) {
        @Nullable String problem = values.get("");
        @Nullable String text = values.get("text");
        if (problem != null) {
            sink.unreadable(new UnreadableArticle(here, Kind.BROKEN, problem));
        } else if (text == null || text.isBlank()) {
            boolean html = values.containsKey("html");
            sink.unreadable(new UnreadableArticle(
                    here, html ? Kind.FORMAT : Kind.EMPTY, html ? "HTML is not read yet" : "no text in this object"));
        } else {
            @Nullable String url = value(values, "url");
            maker.make(
                    new Draft(
                            url == null ? ownName : url,
                            here,
                            url,
                            value(values, "title"),
                            date(values, here),
                            value(values, "outlet"),
                            value(values, "origin"),
                            value(values, "language"),
                            text),
                    options,
                    sink);
        }
    }

    private @Nullable LocalDate date(Map<String, String> values, String here) {
        @Nullable String words = value(values, "date");
        if (words == null) {
            return null;
        }
        Optional<LocalDate> day = PublicationDate.parse(words);
        if (day.isEmpty()) {
            sink.remark(here, "the date \"" + shorten(words) + "\" is not understood; the article is kept without it");
        }
        return day.orElse(null);
    }

    private static @Nullable String value(Map<String, String> values, String key) {
        @Nullable String value = values.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String shorten(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    private static String column(JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null ? "" : " at column " + location.getColumnNr();
    }

    private static String line(JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null ? "" : " in line " + location.getLineNr() + " at column " + location.getColumnNr();
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return shorten(end < 0 ? message : message.substring(0, end));
    }
}
