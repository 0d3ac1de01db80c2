package org.parley.intake.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.UnreadableArticle.Kind;
import org.parley.lexicon.RuleFile;

/** Makes drafts of values with names: the columns of a table, the keys of a JSON object. */
final class Fields {

    private static final Map<String, List<String>> NAMES = names();
    private static final Set<String> KNOWN = known();
    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|div|br|span|a|ul|h[1-6]|strong|em|img)\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);

    private final Taker taker;
    private final WebPage pages;

    Fields(Taker taker, WebPage pages) {
        this.taker = taker;
        this.pages = pages;
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (RuleFile.Row row :
                RuleFile.read(Fields.class, "lang/en/columns.txt", 2).rows()) {
            names.put(row.field(0), row.list(1));
        }
        return names;
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        NAMES.values().forEach(known::addAll);
        return known;
    }

    /** Whether a key, in lower case, names something that an article has. */
    static boolean isKnown(String key) {
        return KNOWN.contains(key);
    }

    /** Whether a key, in lower case, may hold several names. */
    static boolean isNames(String key) {
        return of("authors").contains(key);
    }

    private static List<String> of(String field) {
        return NAMES.getOrDefault(field, List.of());
    }

    /** Whether a line is the head of a table of articles. */
    static boolean isTableHead(String line) {
        List<String> columns =
                Arrays.stream(line.split("[,;\t]")).map(Fields::plain).toList();
        return columns.size() > 1
                && columns.stream().filter(KNOWN::contains).count() * 2 >= columns.size()
                && columns.stream().anyMatch(Fields::isText);
    }

    /** Whether a column, by its plain name, holds the article. */
    static boolean isText(String column) {
        return of("text").contains(column)
                || of("html").contains(column)
                || of("fragment").contains(column);
    }

    /** The name of a column as it is looked up. */
    static String plain(String column) {
        return column.strip()
                .replace("\uFEFF", "")
                .replace("\"", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
    }

    /**
     * Gives the article of these values, or the reason why there is none.
     *
     * @param values by key in lower case
     * @param ownName the article's name unless it has an address
     */
    void give(Map<String, String> values, String ownName, String here, String format) {
        @Nullable String url = value(values, "url");
        Draft draft = new Draft(
                url == null ? ownName : url,
                here,
                format,
                url,
                value(values, "title"),
                authors(values),
                date(values, "date", here),
                date(values, "updated", here),
                value(values, "outlet"),
                value(values, "origin"),
                value(values, "language"),
                "",
                List.of(),
                false,
                null);
        @Nullable String html = value(values, "html");
        @Nullable String fragment = value(values, "fragment");
        @Nullable String text = text(values);
        boolean ownText = !values.getOrDefault("text", "").isBlank();
        if (!ownText && html != null) {
            pages.give(html, draft);
        } else if (!ownText && fragment != null) {
            taker.draft(draft.withText(MarkupText.of(fragment)));
        } else if (text != null) {
            taker.draft(draft.withText(text));
        } else {
            taker.unreadable(new UnreadableArticle(
                    here, Kind.EMPTY, "no text in this " + (format.equals("csv") ? "row" : "object")));
        }
    }

    /** A text that stands under its own name is exactly that; what merely may be one can be marked up. */
    private static @Nullable String text(Map<String, String> values) {
        for (String name : of("text")) {
            String value = values.getOrDefault(name, "");
            if (!value.isBlank()) {
                return !name.equals("text") && MARKUP.matcher(value).find() ? MarkupText.of(value) : value;
            }
        }
        return null;
    }

    private static @Nullable String value(Map<String, String> values, String field) {
        for (String name : of(field)) {
            String value = values.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static List<String> authors(Map<String, String> values) {
        @Nullable String names = value(values, "authors");
        return names == null
                ? List.of()
                : Arrays.stream(names.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private @Nullable LocalDate date(Map<String, String> values, String field, String here) {
        @Nullable String words = value(values, field);
        return words == null ? null : date(words, here, taker);
    }

    /** The day, or null and a remark. */
    static @Nullable LocalDate date(String words, String here, Taker taker) {
        Optional<LocalDate> day = PublicationDate.parse(words);
        if (day.isEmpty()) {
            taker.remark(
                    here,
                    "the date \"" + JsonObjects.shorten(words)
                            + "\" is not understood; the article is kept without it");
        }
        return day.orElse(null);
    }
}
