package org.parley.intake.html.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about its article. Leaves the page as it is. Immutable. */
public final class FactFinder {

    /** Countries that put the month first, and those whose ending outlets all over the world use. */
    private static final Set<String> MONTH_FIRST_OR_WORLDWIDE =
            Set.of("us", "ph", "co", "io", "tv", "me", "ly", "fm", "ai");

    /** Before the country in addresses of outlets. */
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "gov", "gv", "ac", "or", "edu");

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d{1,6}\\)(\\S{8,2000})");
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "socialmediaposting",
            "report",
            "reviewnewsarticle",
            "discussionforumposting",
            "recipe",
            "review");

    private final LinkedData linkedData = new LinkedData();
    private final ElementNames names = ElementNames.load();
    private final DateSearch dates = new DateSearch();
    private final AuthorSearch authors = new AuthorSearch();

    public PageFacts read(Document page, String address) {
        MetaTags meta = MetaTags.of(page);
        List<Thing> things = linkedData.read(page);
        List<Thing> articles = things.stream().filter(FactFinder::isArticle).toList();
        @Nullable String canonical = canonical(page, meta, articles);
        List<String> addresses = new ArrayList<>();
        if (!address.isEmpty()) {
            addresses.add(address);
        }
        if (canonical != null) {
            addresses.add(canonical);
        }
        Optional<String> outlet = outlet(meta, things);
        List<String> outlets = new ArrayList<>();
        outlet.ifPresent(outlets::add);
        addresses.forEach(each -> host(each).ifPresent(host -> {
            outlets.add(host);
            outlets.add(label(host));
        }));
        List<Element> siteHeadings = TitleHeading.siteHeadings(page, names);
        List<String> said = TitleSearch.said(page, meta, articles);
        TitleHeading heading = TitleHeading.of(page, TitleSearch.variants(said), said.size() == 1, siteHeadings, names);
        PageWalk walk = PageWalk.of(page, names, heading);
        String language = language(page, meta);
        Reading reading = reading(language, addresses);
        DateChoice choice = new DateChoice(dates.find(page, meta, things, walk, addresses, reading));
        return new PageFacts(
                TitleSearch.best(heading, said, withNames(outlets, siteHeadings)),
                authors.find(meta, things, withAuthors(things, articles), walk, outlets),
                outlet.orElse(null),
                language,
                canonical,
                choice.published().orElse(null),
                choice.updated().orElse(null),
                choice.all());
    }

    private static boolean isArticle(Thing thing) {
        return thing.types().stream().anyMatch(type -> ARTICLES.contains(type.toLowerCase(Locale.ROOT)));
    }

    /** The articles, and pages that name an author where no article does. */
    private static List<Thing> withAuthors(List<Thing> things, List<Thing> articles) {
        List<Thing> all = new ArrayList<>(articles);
        things.stream().filter(thing -> thing.types().contains("WebPage")).forEach(all::add);
        return all;
    }

    private static Optional<String> outlet(MetaTags meta, List<Thing> things) {
        return meta.first("og:site_name")
                .or(() -> things.stream()
                        .filter(FactFinder::isArticle)
                        .flatMap(thing -> thing.things("publisher").stream())
                        .flatMap(publisher -> publisher.word("name").stream())
                        .findFirst())
                .or(() -> meta.first("application-name", "dc.publisher", "citation_journal_title"));
    }

    private static Optional<String> host(String address) {
        try {
            @Nullable String host = URI.create(address).getHost();
            return host == null ? Optional.empty() : Optional.of(host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** "example" of news.example.co.uk. */
    private static String label(String host) {
        String[] parts = host.split("\\.");
        int last = parts.length - 2;
        boolean second = last > 0 && SECOND_LEVEL.contains(parts[last]);
        return last < 0 ? host : parts[second ? last - 1 : last];
    }

    private static List<String> withNames(List<String> outlets, List<Element> siteHeadings) {
        List<String> all = new ArrayList<>(outlets);
        siteHeadings.stream()
                .map(Element::text)
                .filter(text -> text.length() >= SHORTEST_NAME)
                .forEach(all::add);
        return all;
    }

    /** The page's own link, its sharing address, linked data, or the note that a browser leaves in a page it saves. */
    private static @Nullable String canonical(Document page, MetaTags meta, List<Thing> articles) {
        List<String> written = new ArrayList<>();
        page.select("link[rel=canonical][href]").stream().limit(1).forEach(link -> written.add(link.attr("href")));
        meta.first("og:url").ifPresent(written::add);
        articles.forEach(article -> written.addAll(article.words("mainEntityOfPage")));
        articles.forEach(article -> written.addAll(article.words("url")));
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher saved = SAVED_FROM.matcher(comment.getData());
                if (saved.find()) {
                    written.add(saved.group(1));
                }
            }
        }
        return written.stream()
                .map(String::strip)
                .filter(FactFinder::isWeb)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWeb(String address) {
        return address.length() <= LONGEST_ADDRESS
                && address.toLowerCase(Locale.ROOT).matches("https?://.*")
                && host(address).isPresent();
    }

    private static String language(Document page, MetaTags meta) {
        @Nullable Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.attr("lang").strip();
        if (lang.isEmpty() && html != null) {
            lang = html.attr("xml:lang").strip();
        }
        if (lang.isEmpty()) {
            lang = meta.first("content-language", "language", "dc.language", "og:locale")
                    .orElse("");
        }
        return lang.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Reading reading(String language, List<String> addresses) {
        String code = language.length() >= 2 ? language.substring(0, 2) : "";
        boolean american = code.equals("en") && (language.equals("en") || language.equals("en-us"));
        boolean abroad =
                addresses.stream().flatMap(each -> host(each).stream()).anyMatch(FactFinder::isOfDayFirstCountry);
        return new Reading(code, !american || abroad);
    }

    private static boolean isOfDayFirstCountry(String host) {
        String country = host.substring(host.lastIndexOf('.') + 1);
        return country.length() == 2 && !MONTH_FIRST_OR_WORLDWIDE.contains(country);
    }
}
