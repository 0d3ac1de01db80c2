package org.parley.intake.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of a feed: where each format and version keeps the title, the address, the dates and the text. */
final class FeedItem {

    private static final List<String> TEXTS =
            List.of("content:encoded", "content", "xhtml:body", "body", "description", "summary", "dc:description");
    private static final List<String> PUBLISHED = List.of(
            "pubdate", "published", "dc:date", "issued", "date", "dcterms:issued", "dcterms:created", "created");
    private static final List<String> UPDATED = List.of("updated", "modified", "dcterms:modified");
    private static final Pattern ESCAPED_TWICE =
            Pattern.compile("</?(?:p|div|br|a|strong|em|span|img|ul|li)\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_AFTER_MAIL = Pattern.compile("\\S+@\\S+\\s*\\(([^()]{1,100})\\)");

    private final Element item;
    private final FeedHead head;
    private final String prefix;

    FeedItem(Element item, FeedHead head) {
        this.item = item;
        this.head = head;
        int colon = item.normalName().indexOf(':');
        this.prefix = colon < 0 ? "" : item.normalName().substring(0, colon + 1);
    }

    Draft draft(String ownName, String here, Taker taker) {
        @Nullable String url = address();
        @Nullable LocalDate updated = date(UPDATED, here, taker);
        @Nullable LocalDate published = date(PUBLISHED, here, taker);
        @Nullable String title = words("title");
        return new Draft(
                url == null ? ownName : url,
                here,
                Format.FEED.label(),
                url,
                title,
                authors(),
                published == null ? updated : published,
                updated,
                outlet(url),
                null,
                language(),
                text(),
                List.of(),
                title != null,
                null);
    }

    /** The item's own elements of a name; those of its parts, such as a picture's title, are not its own. */
    private List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : item.children()) {
            String own = child.normalName();
            if (own.equals(name) || (!prefix.isEmpty() && own.equals(prefix + name))) {
                found.add(child);
            }
        }
        return found;
    }

    private @Nullable String words(String name) {
        for (Element element : all(name)) {
            String words = MarkupText.line(markup(element));
            if (!words.isEmpty()) {
                return words;
            }
        }
        return null;
    }

    /** Unescaped markup stands in the element as elements, escaped markup as its words. */
    private static String markup(Element element) {
        return element.children().isEmpty() ? element.wholeText() : element.html();
    }

    /** The fullest of the texts; of equal ones that which is made to hold a whole article. */
    private String text() {
        String fullest = "";
        for (String name : TEXTS) {
            for (Element element : all(name)) {
                String text = text(element);
                fullest = text.length() > fullest.length() ? text : fullest;
            }
        }
        return fullest;
    }

    private static String text(Element element) {
        if (element.attr("type").equals("text")) {
            return element.wholeText().strip();
        }
        String text = MarkupText.of(markup(element));
        return ESCAPED_TWICE.matcher(text).find() ? MarkupText.of(text) : text;
    }

    private @Nullable String address() {
        List<String> candidates = new ArrayList<>();
        all("feedburner:origlink").forEach(link -> candidates.add(link.text()));
        for (Element link : all("link")) {
            String kind = link.attr("rel").toLowerCase(Locale.ROOT);
            if (kind.isEmpty() || kind.equals("alternate")) {
                candidates.add(link.hasAttr("href") ? link.attr("href") : link.text());
            }
        }
        all("guid").stream()
                .filter(guid -> !guid.attr("ispermalink").equals("false")
                        && !guid.attr("isPermaLink").equals("false"))
                .forEach(guid -> candidates.add(guid.text()));
        all("id").forEach(id -> candidates.add(id.text()));
        candidates.add(item.attr("rdf:about"));
        return candidates.stream()
                .map(String::strip)
                .filter(FeedItem::isAddress)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAddress(String words) {
        String start = words.substring(0, Math.min(8, words.length())).toLowerCase(Locale.ROOT);
        return (start.startsWith("http://") || start.startsWith("https://"))
                && words.length() < 2000
                && words.chars().allMatch(c -> c > ' ' && c != '<' && c != '>' && c != '"');
    }

    private @Nullable LocalDate date(List<String> names, String here, Taker taker) {
        for (String name : names) {
            for (Element element : all(name)) {
                if (!element.text().isBlank()) {
                    return Fields.date(element.text(), here, taker);
                }
            }
        }
        return null;
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (String kind : List.of("author", "dc:creator", "dc:contributor")) {
            for (Element author : all(kind)) {
                @Nullable
                Element name = author.children().stream()
                        .filter(child -> child.normalName().endsWith("name"))
                        .findFirst()
                        .orElse(null);
                String words = MarkupText.line(name == null ? author.wholeText() : name.wholeText());
                Matcher afterMail = NAME_AFTER_MAIL.matcher(words);
                String plain = afterMail.matches() ? afterMail.group(1).strip() : words;
                if (!plain.isEmpty() && plain.indexOf('@') < 0 && plain.length() <= 200 && !authors.contains(plain)) {
                    authors.add(plain);
                }
            }
        }
        return authors;
    }

    /** Where an item was first published, as feeds that gather from others say; a feed's own title only if nothing else tells. */
    private @Nullable String outlet(@Nullable String url) {
        for (Element source : all("source")) {
            @Nullable
            Element title = source.children().stream()
                    .filter(child -> child.normalName().endsWith("title"))
                    .findFirst()
                    .orElse(null);
            String words = MarkupText.line(title == null ? source.ownText() : title.wholeText());
            if (!words.isEmpty() && words.length() <= 100) {
                return words;
            }
        }
        @Nullable String publisher = words("dc:publisher");
        return publisher != null ? publisher : url == null ? head.title() : null;
    }

    private @Nullable String language() {
        @Nullable String own = words("dc:language");
        return Objects.requireNonNullElse(own, item.attr("xml:lang")).isBlank()
                ? head.language()
                : Objects.requireNonNullElse(own, item.attr("xml:lang"));
    }
}
