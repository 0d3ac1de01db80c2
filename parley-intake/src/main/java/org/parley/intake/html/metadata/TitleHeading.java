package org.parley.intake.html.metadata;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The heading under which a page's article stands, and the elements that hold it. */
final class TitleHeading {

    private static final int MOST = 60;
    private static final int LONGEST = 500;

    /** So much of a title must a heading that is a part of it have, to be no mere rubric. */
    private static final int LEAST_SHARED = 15;

    private static final int LEAST_TITLE = 4;
    private static final int LEAST_WORDS = 3;

    private final @Nullable Element element;
    private final boolean trusted;
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private TitleHeading(@Nullable Element element, boolean trusted) {
        this.element = element;
        this.trusted = trusted;
        for (Element holder = element; holder != null; holder = holder.parent()) {
            holders.add(holder);
        }
    }

    /** The first heading that is one of the titles, or has one or is part of one; else the only one of the first rank. */
    static TitleHeading of(Document page, List<String> titles) {
        List<Element> headings = page.select("h1, h2, h3").stream().limit(MOST).toList();
        List<String> keys = titles.stream().map(TitleHeading::key).filter(key -> !key.isEmpty()).toList();
        for (String title : keys) {
            for (Element heading : headings) {
                if (title.length() >= LEAST_TITLE && title.equals(key(heading.text()))) {
                    return new TitleHeading(heading, true);
                }
            }
        }
        for (Element heading : headings) {
            String key = key(heading.text());
            if (keys.stream().anyMatch(title -> share(title, key))) {
                return new TitleHeading(heading, true);
            }
        }
        List<Element> first = headings.stream()
                .filter(heading -> heading.normalName().equals("h1") && !heading.text().isBlank())
                .toList();
        boolean related = first.size() == 1
                && keys.stream().anyMatch(title -> haveWordsInCommon(title, key(first.get(0).text())));
        return first.isEmpty()
                ? new TitleHeading(null, false)
                : new TitleHeading(first.get(first.size() - 1), related);
    }

    /** Whether a third of the heading's words are the title's: another wording of the same. */
    private static boolean haveWordsInCommon(String title, String heading) {
        Set<String> words = Set.copyOf(Arrays.asList(title.split(" ")));
        List<String> own = List.of(heading.split(" "));
        long common = own.stream().filter(words::contains).count();
        return own.size() >= LEAST_WORDS && common * 3 >= own.size();
    }

    private static boolean share(String title, String heading) {
        return Math.min(title.length(), heading.length()) >= LEAST_SHARED
                && (title.contains(heading) || heading.contains(title));
    }

    /** Letters and figures alone, so that signs and blanks set otherwise make no difference. */
    static String key(String title) {
        String shortened = title.substring(0, Math.min(LONGEST, title.length()));
        return shortened.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Whether it agrees with what the page says about itself. */
    boolean isTrusted() {
        return trusted;
    }

    boolean is(Element other) {
        return element == other;
    }

    boolean isHeldBy(Element other) {
        return holders.contains(other);
    }

    /** Its words; empty if the page has no such heading. */
    String text() {
        return element == null ? "" : element.text().strip();
    }
}
