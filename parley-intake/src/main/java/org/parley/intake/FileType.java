package org.parley.intake;

import java.util.Locale;
import java.util.Set;

/** What a file's name says that it holds. */
enum FileType {
    TEXT,
    JSON_LINES,
    JSON,
    HTML,
    OTHER;

    private static final Set<String> TEXT_ENDINGS = Set.of("", "txt", "text");
    private static final Set<String> JSON_ENDINGS = Set.of("jsonl", "ndjson");
    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml");

    /** The type by the ending of the file's name, looking through {@code .gz}. */
    static FileType of(String fileName) {
        String ending = ending(isGzip(fileName) ? fileName.substring(0, fileName.length() - 3) : fileName);
        if (TEXT_ENDINGS.contains(ending)) {
            return TEXT;
        }
        if (JSON_ENDINGS.contains(ending)) {
            return JSON_LINES;
        }
        if (ending.equals("json")) {
            return JSON;
        }
        return HTML_ENDINGS.contains(ending) ? HTML : OTHER;
    }

    static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
