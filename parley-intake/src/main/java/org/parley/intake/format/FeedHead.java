package org.parley.intake.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about itself before its first item.
 *
 * @param title null if not given
 * @param language null if not given
 */
record FeedHead(@Nullable String title, @Nullable String language) {

    static final FeedHead NONE = new FeedHead(null, null);
    private static final int LONGEST_TITLE = 100;

    /** The channel's own elements come before those of anything within it, such as its picture. */
    static FeedHead of(Document start) {
        @Nullable String title = null;
        @Nullable String language = null;
        for (Element element : start.getAllElements()) {
            String name = element.normalName();
            if (title == null && name.equals("title")) {
                String words = MarkupText.line(element.wholeText());
                title = words.isEmpty() || words.length() > LONGEST_TITLE ? null : words;
            }
            if (language == null && (name.equals("language") || name.equals("dc:language"))) {
                language = plainLanguage(element.text());
            }
            if (language == null && element.hasAttr("xml:lang")) {
                language = plainLanguage(element.attr("xml:lang"));
            }
        }
        return new FeedHead(title, language);
    }

    private static @Nullable String plainLanguage(String code) {
        return code.isBlank() || code.length() > 20 ? null : code.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
