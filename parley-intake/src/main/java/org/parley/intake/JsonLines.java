package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
            values = object(parser);
        } catch (JacksonException e) {
            sink.unreadable(new UnreadableArticle(here, Kind.BROKEN, "broken JSON" + column(e) + ": " + firstLine(e)));
            return;
        }
        article(values, number, here);
    }

    /** The string values of the object at the top; everything deeper is passed over. */
    private static Map<String, String> object(JsonParser parser) {
        Map<String, String> values = new TreeMap<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Map.of("", "not an object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                values.put(key, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            return Map.of("", "more than one object in a line");
        }
        return values;
    }

    private void article(Map<String, String> values, int number, String here) {
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
                            url == null ? name + ":" + number : url,
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

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return shorten(end < 0 ? message : message.substring(0, end));
    }

    /** Lines of at most so many characters; what is longer is passed over without being held. */
    static final class BoundedLines {

        private final Reader reader;
        private final int limit;
        private final char[] buffer = new char[1 << 14];
        private int position;
        private int filled;
        private int number;
        private boolean tooLong;
        private StringBuilder line = new StringBuilder();

        BoundedLines(Reader reader, int limit) {
            this.reader = reader;
            this.limit = limit;
        }

        boolean next() throws IOException {
            line = new StringBuilder();
            tooLong = false;
            boolean any = false;
            while (position < filled || fill()) {
                any = true;
                int end = position;
                while (end < filled && buffer[end] != '\n') {
                    end++;
                }
                take(end);
                position = end;
                if (end < filled) {
                    position++;
                    break;
                }
            }
            number += any ? 1 : 0;
            return any;
        }

        private void take(int end) {
            if (line.length() + (end - position) > limit) {
                tooLong = true;
                line = new StringBuilder();
            }
            if (!tooLong) {
                line.append(buffer, position, end - position);
            }
        }

        private boolean fill() throws IOException {
            position = 0;
            filled = Math.max(0, reader.read(buffer));
            return filled > 0;
        }

        int number() {
            return number;
        }

        boolean tooLong() {
            return tooLong;
        }

        String line() {
            return line.toString();
        }
    }
}
