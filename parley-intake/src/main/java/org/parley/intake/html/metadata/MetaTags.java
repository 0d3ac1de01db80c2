package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The fields that a page's meta elements fill, by name in small letters. */
final class MetaTags {

    private static final int MOST = 2_000;
    private static final int LONGEST = 5_000;

    private final TreeMap<String, List<String>> values = new TreeMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        int seen = 0;
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (seen++ == MOST) {
                break;
            }
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
                    tags.values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
        return tags;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> first(String... names) {
        for (String name : names) {
            if (!all(name).isEmpty()) {
                return Optional.of(all(name).get(0));
            }
        }
        return Optional.empty();
    }
}
