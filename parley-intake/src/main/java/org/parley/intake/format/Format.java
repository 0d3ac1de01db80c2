package org.parley.intake.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats that are read, and how each is told by a file's name or by what a server said of it. */
public enum Format {
    TEXT("text"),
    HTML("html"),
    JSON_LINES("jsonl"),
    JSON("json"),
    FEED("feed"),
    CSV("csv"),
    WARC("warc"),
    ZIP("zip"),
    GZIP("gzip");

    private static final Map<String, Format> BY_ENDING = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("json", JSON),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED),
            Map.entry("rdf", FEED),
            Map.entry("csv", CSV),
            Map.entry("tsv", CSV),
            Map.entry("warc", WARC),
            Map.entry("wet", WARC),
            Map.entry("zip", ZIP),
            Map.entry("gz", GZIP));

    private static final Map<String, Format> BY_MEDIA_TYPE = Map.ofEntries(
            Map.entry("text/plain", TEXT),
            Map.entry("text/html", HTML),
            Map.entry("application/xhtml+xml", HTML),
            Map.entry("application/x-ndjson", JSON_LINES),
            Map.entry("application/jsonl", JSON_LINES),
            Map.entry("application/json", JSON),
            Map.entry("application/feed+json", JSON),
            Map.entry("application/rss+xml", FEED),
            Map.entry("application/atom+xml", FEED),
            Map.entry("application/rdf+xml", FEED),
            Map.entry("text/csv", CSV),
            Map.entry("text/tab-separated-values", CSV));

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** The word for it in output. */
    public String label() {
        return label;
    }

    /** What the ending of a file's name says, if it says anything. */
    public static Optional<Format> ofName(String fileName) {
        return Optional.ofNullable(BY_ENDING.get(ending(fileName)));
    }

    static Optional<Format> ofMediaType(String mediaType) {
        return Optional.ofNullable(BY_MEDIA_TYPE.get(mediaType));
    }

    /** Lower case, without the dot; empty if there is none. */
    static String ending(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name of what is inside a packed file. */
    static String unpackedName(String fileName) {
        return ending(fileName).equals("gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    }
}
