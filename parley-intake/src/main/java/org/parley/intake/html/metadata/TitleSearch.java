package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds a page's title: its heading where that agrees with what the page says about itself, else that without the outlet's name. */
final class TitleSearch {

    private static final int LONGEST = 400;
    private static final int MOST_PARTS = 8;
    private static final int MOST_ARTICLES = 8;
    private static final int LEAST_TITLE = 15;
    private static final Pattern BREAK = Pattern.compile(
            "\\s+(?:[-–—|•·»«:>/~❘›‹]|::|\\|\\||//|--)\\s+|\\s*[|│❘｜»›]\\s*|(?<=[\\p{IsHan}！？。”])[-_|](?=\\p{IsHan})");

    /** "06.03.2024 - Talks go on" */
    private static final Pattern DATE_AHEAD = Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s*[:|–—-]\\s+");

    /** "Example.com" */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:www\\.)?[\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,40})?\\.(?:com|net|org|info|\\p{L}{2})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\ufeff\\u00ad]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private TitleSearch() {}

    /** What the page says its title is, best first. */
    static List<String> said(Document page, MetaTags meta, List<Thing> articles) {
        List<String> titles = new ArrayList<>();
        articles.stream()
                .limit(MOST_ARTICLES)
                .forEach(thing -> thing.word("headline").ifPresent(titles::add));
        meta.first("og:title").ifPresent(titles::add);
        meta.first("twitter:title").ifPresent(titles::add);
        meta.first("citation_title", "dc.title", "dcterms.title", "title", "headline")
                .ifPresent(titles::add);
        titles.add(browserTitle(page));
        return titles.stream()
                .map(TitleSearch::clean)
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .toList();
    }

    /** Of a page that errors of its server stand before, the title is not in the head. */
    private static String browserTitle(Document page) {
        String title = page.title();
        return title.isBlank()
                ? page.select("title").stream()
                        .filter(each -> each.closest("svg") == null)
                        .map(Element::text)
                        .findFirst()
                        .orElse("")
                : title;
    }

    /** Titles as they are, and whatever stands between the signs that part title, outlet and section. */
    static List<String> variants(List<String> said) {
        Set<String> variants = new LinkedHashSet<>(said);
        for (String title : said) {
            List<String> parts =
                    Arrays.stream(BREAK.split(title)).limit(MOST_PARTS).toList();
            int longest = parts.stream().mapToInt(String::length).max().orElse(0);
            for (int size = parts.size() - 1; size > 0; size--) {
                for (int from = 0; from + size <= parts.size(); from++) {
                    String joined = String.join(" ", parts.subList(from, from + size));
                    if (joined.length() >= Math.min(longest, LEAST_TITLE)) {
                        variants.add(joined);
                    }
                }
            }
        }
        return List.copyOf(variants);
    }

    static String best(TitleHeading heading, List<String> said, List<String> outlets) {
        String shown = DATE_AHEAD.matcher(clean(heading.title())).replaceFirst("");
        if (!shown.isEmpty() && shown.length() <= LONGEST && heading.isTrusted() && !isOutlet(shown, outlets)) {
            return heading.text().equals(heading.title()) ? withoutKicker(shown, said, outlets) : shown;
        }
        if (said.size() == 1) {
            return longestPart(withoutOutlet(said.get(0), outlets));
        }
        return said.isEmpty() ? shown : withoutOutlet(said.get(0), outlets);
    }

    /** A heading that ends with the title that the page gives itself has more than the title in it. */
    private static String withoutKicker(String shown, List<String> said, List<String> outlets) {
        String key = TitleHeading.key(shown);
        List<String> shorter = said.stream()
                .filter(each -> !TitleHeading.key(each).contains(key))
                .toList();
        for (String each : shorter) {
            String title = withoutOutlet(each, outlets);
            String part = TitleHeading.key(title);
            boolean within =
                    part.length() >= LEAST_TITLE && part.length() * 2 >= key.length() && part.length() < key.length();
            if (within && key.endsWith(part)) {
                return title;
            }
        }
        return shown;
    }

    /** Of a title that only the browser shows the longest part: the others are names of outlet and section. */
    private static String longestPart(String title) {
        List<String> parts = Arrays.stream(BREAK.split(title))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        boolean clear = parts.size() > 1
                && parts.get(0).length() >= LEAST_TITLE
                && parts.get(0).length() > 2 * parts.get(1).length();
        return clear ? parts.get(0) : title;
    }

    /** The title without the outlet's name before or behind it. */
    static String withoutOutlet(String title, List<String> outlets) {
        int colon = title.indexOf(": ");
        boolean named = colon > 0 && isExactly(title.substring(0, colon), outlets);
        String rest = named ? title.substring(colon + 2) : title;
        for (Matcher sign = BREAK.matcher(rest); sign.find(); sign = BREAK.matcher(rest)) {
            int lastStart = sign.start();
            int lastEnd = sign.end();
            int firstEnd = sign.end();
            String first = rest.substring(0, sign.start());
            while (sign.find()) {
                lastStart = sign.start();
                lastEnd = sign.end();
            }
            if (isOutlet(rest.substring(lastEnd), outlets) && lastStart > 0) {
                rest = rest.substring(0, lastStart);
            } else if (isOutlet(first, outlets) && firstEnd < rest.length()) {
                rest = rest.substring(firstEnd);
            } else {
                return rest;
            }
        }
        return rest;
    }

    /** "EXAMPLE: Talks go on", where the outlet is example.org. */
    private static boolean isExactly(String part, List<String> outlets) {
        String key = TitleHeading.key(part).replace(" ", "");
        return outlets.stream()
                .map(outlet -> TitleHeading.key(outlet).replace(" ", ""))
                .anyMatch(outlet -> outlet.startsWith(key) && outlet.length() <= key.length() + 3);
    }

    private static boolean isOutlet(String part, List<String> outlets) {
        String key = TitleHeading.key(part).replace(" ", "");
        return key.isEmpty()
                || ADDRESS.matcher(part.strip()).matches()
                || outlets.stream()
                        .map(outlet -> TitleHeading.key(outlet).replace(" ", ""))
                        .anyMatch(outlet -> outlet.equals(key)
                                || (key.length() >= 4 && outlet.contains(key))
                                || (outlet.length() >= 4
                                        && key.contains(outlet)
                                        && key.length() <= outlet.length() * 3));
    }

    /** On one line, without what was escaped twice. */
    static String clean(String title) {
        String plain = title.contains("&") ? Parser.unescapeEntities(title, false) : title;
        return BLANK.matcher(UNSEEN.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
