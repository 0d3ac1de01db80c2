package org.parley.intake.html.metadata;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The heading under which a page's article stands, and the elements that hold it. */
final class TitleHeading {

    private static final int MOST = 60;
    private static final int LONGEST = 500;

    /** So much of a title must a heading that is a part of it have, to be no mere rubric. */
    private static final int LEAST_SHARED = 15;

    private static final int LEAST_TITLE = 4;

    /** A heading as long as this is a title even if the page calls itself otherwise: names and rubrics are shorter. */
    private static final int LEAST_OWN_WORDING = 25;

    private static final int LEAST_WORDS = 3;
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\ufeff]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A link to where an outlet's pages begin, also to a kept copy of it. */
    private static final Pattern HOME = Pattern.compile(
            "(?:https?://web\\.archive\\.org/web/\\d{1,14}[a-z_]{0,4}/)?(?:https?://[^/?#]{1,200})?/?(?:index\\.\\w{2,5})?",
            Pattern.CASE_INSENSITIVE);

    private final @Nullable Element element;
    private final boolean trusted;
    private final ElementNames names;
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private TitleHeading(@Nullable Element element, boolean trusted, ElementNames names) {
        this.element = element;
        this.trusted = trusted;
        this.names = names;
        for (Element holder = element; holder != null; holder = holder.parent()) {
            holders.add(holder);
        }
    }

    /** The headings that are the outlet's name: named so, or nothing but a link to its first page. */
    static List<Element> siteHeadings(Document page, ElementNames names) {
        return page.select("h1, h2").stream()
                .limit(MOST)
                .filter(heading -> names.of(heading).contains(ElementNames.Meaning.SITE) || leadsHome(heading))
                .toList();
    }

    private static boolean leadsHome(Element heading) {
        @Nullable Element link = heading.selectFirst("a[href]");
        return link != null
                && link.text().length() == heading.text().length()
                && (link.attr("rel").equals("home")
                        || (!link.attr("href").isEmpty()
                                && HOME.matcher(link.attr("href").strip()).matches()));
    }

    /**
     * The first heading that is one of the titles, or has one or is part of one; else the only one of the first rank.
     *
     * @param bare whether the page gives itself no other title than the browser's, which is often the outlet's
     */
    static TitleHeading of(
            Document page, List<String> titles, boolean bare, List<Element> siteHeadings, ElementNames names) {
        List<Element> headings = page.select("h1, h2, h3").stream()
                .limit(MOST)
                .filter(heading -> !siteHeadings.contains(heading))
                .filter(heading -> mayBeTitle(names.of(heading)))
                .toList();
        List<String> own = headings.stream().map(heading -> key(heading.text())).toList();
        List<String> keys = titles.stream()
                .map(TitleHeading::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        for (String title : keys) {
            int same = title.length() >= LEAST_TITLE ? own.indexOf(title) : -1;
            if (same >= 0) {
                return new TitleHeading(headings.get(same), true, names);
            }
        }
        for (int i = 0; i < own.size(); i++) {
            String key = own.get(i);
            if (keys.stream().anyMatch(title -> share(title, key))) {
                return new TitleHeading(headings.get(i), true, names);
            }
        }
        List<Element> first = headings.stream()
                .filter(heading ->
                        heading.normalName().equals("h1") && !heading.text().isBlank())
                .toList();
        boolean related = first.size() == 1
                && (bare
                        || key(first.get(0).text()).length() >= LEAST_OWN_WORDING
                        || keys.stream()
                                .anyMatch(title -> haveWordsInCommon(
                                        title, key(first.get(0).text()))));
        return first.isEmpty()
                ? new TitleHeading(null, false, names)
                : new TitleHeading(first.get(first.size() - 1), related, names);
    }

    private static boolean mayBeTitle(Set<ElementNames.Meaning> meanings) {
        boolean kicker =
                meanings.contains(ElementNames.Meaning.KICKER) && !meanings.contains(ElementNames.Meaning.TITLE);
        return !kicker && !meanings.contains(ElementNames.Meaning.NAVIGATION);
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
        String shown = UNSEEN.matcher(shortened).replaceAll("").toLowerCase(Locale.ROOT);
        return SIGNS.matcher(shown).replaceAll(" ").strip();
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

    /** All its words; empty if the page has no such heading. */
    String text() {
        return element == null ? "" : element.text().strip();
    }

    /** Its words without those that its makers set apart before or after the title. */
    String title() {
        if (element == null || element.childrenSize() == 0) {
            return text();
        }
        for (Element child : element.children()) {
            String words = child.text().strip();
            boolean whole = words.length() >= LEAST_SHARED && !words.endsWith(":");
            Set<ElementNames.Meaning> meanings = names.of(child);
            boolean title =
                    meanings.contains(ElementNames.Meaning.TITLE) && !meanings.contains(ElementNames.Meaning.KICKER);
            if (whole && title) {
                return words;
            }
        }
        StringBuilder words = new StringBuilder();
        for (Node child : element.childNodes()) {
            boolean apart = child instanceof Element inner
                    && (inner.normalName().equals("time")
                            || inner.normalName().equals("small")
                            || names.of(inner).contains(ElementNames.Meaning.KICKER));
            if (!apart) {
                words.append(' ').append(child instanceof Element inner ? inner.text() : child.nodeValue());
            }
        }
        String title = words.toString().strip().replaceAll("^[:|–—-]\\s*|\\s*[:|–—-]$", "");
        return title.length() < LEAST_TITLE ? text() : title;
    }
}
