package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.parley.intake.html.metadata.ElementNames.Meaning;
import org.parley.lexicon.RuleFile;

/** Finds who wrote a page's article: linked data, then fields, then the page's own words. Immutable. */
final class AuthorSearch {

    private static final int MOST = 12;
    private static final int NEAR = 600;
    private static final int NEAR_BEFORE = -300;
    private static final int LONGEST_LINE = 200;
    private static final List<String> FIELDS = List.of(
            "citation_author",
            "parsely-author",
            "sailthru.author",
            "author",
            "article:author_name",
            "dc.creator",
            "dcterms.creator",
            "article:author",
            "og:article:author",
            "byl",
            "cxenseparse:author");
    private static final Set<String> LABELS = Set.of(
            "written by",
            "verfasst von",
            "geschrieben von",
            "von",
            "by",
            "author",
            "escrito por",
            "écrit par",
            "autor",
            "scritto da");
    private static final List<String> LINKS =
            RuleFile.read(AuthorSearch.class, "lang/author-links.txt", 1).rows().stream()
                    .map(row -> row.field(0))
                    .toList();

    private static final Predicate<PageWalk.Piece> ITEM = piece -> says(piece.element(), "itemprop");
    private static final Predicate<PageWalk.Piece> REL = piece -> says(piece.element(), "rel");
    private static final Predicate<PageWalk.Piece> LINK =
            piece -> leadsToAuthor(piece.element().attr("href"));
    private static final Predicate<PageWalk.Piece> NAMED =
            piece -> piece.meanings().contains(Meaning.AUTHOR);

    private final AuthorNames names = new AuthorNames();

    /** Whether a link leads to the page of an author. */
    static boolean leadsToAuthor(String address) {
        String lower = address.length() > 300 ? "" : address.toLowerCase(Locale.ROOT);
        return LINKS.stream().anyMatch(lower::contains);
    }

    List<String> find(MetaTags meta, List<Thing> things, List<Thing> articles, PageWalk walk, List<String> outlets) {
        Predicate<String> isOutlet = name -> isOneOf(outlets, name);
        List<List<String>> sources = new ArrayList<>();
        sources.add(names.of(linked(things, articles)));
        sources.addAll(pieces(walk, true, List.of(REL, LINK)));
        FIELDS.forEach(field -> sources.add(names.of(meta.all(field))));
        if (meta.first("twitter:label1")
                .filter(label -> LABELS.contains(label.toLowerCase(Locale.ROOT)))
                .isPresent()) {
            sources.add(names.of(meta.all("twitter:data1")));
        }
        sources.addAll(pieces(walk, true, List.of(ITEM, NAMED)));
        sources.add(lines(walk));
        sources.addAll(pieces(walk, false, List.of(ITEM, REL, LINK, NAMED)));
        List<String> weak = List.of();
        for (List<String> source : sources) {
            List<String> found = source.stream().filter(isOutlet.negate()).toList();
            if (found.stream().anyMatch(name -> !AuthorNames.isLogin(name))) {
                return found;
            }
            weak = weak.isEmpty() ? found : weak;
        }
        return weak;
    }

    private static boolean isOneOf(List<String> outlets, String name) {
        String key = TitleHeading.key(name).replace(" ", "");
        return outlets.stream()
                .map(outlet -> TitleHeading.key(outlet).replace(" ", ""))
                .anyMatch(outlet -> outlet.equals(key)
                        || outlet.replaceAll("(?:de|com|org|net|at|ch)$", "").equals(key));
    }

    /** Authors of the article; graphs name them by reference. */
    private static List<String> linked(List<Thing> things, List<Thing> articles) {
        List<String> written = new ArrayList<>();
        for (Thing article : articles) {
            written.addAll(article.words("author"));
            for (Thing author : article.things("author")) {
                boolean named = author.word("name").isPresent();
                boolean person = author.types().stream().noneMatch(type -> type.endsWith("Organization"));
                author.word("name").filter(name -> person).ifPresent(written::add);
                author.word("@id")
                        .filter(id -> !named)
                        .flatMap(id -> named(things, id))
                        .ifPresent(written::add);
            }
            if (!written.isEmpty()) {
                return written;
            }
        }
        return written;
    }

    private static Optional<String> named(List<Thing> things, String id) {
        return things.stream()
                .filter(thing -> thing.words("@id").contains(id))
                .flatMap(thing -> thing.word("name").stream())
                .findFirst();
    }

    private List<List<String>> pieces(PageWalk walk, boolean nearTitle, List<Predicate<PageWalk.Piece>> kinds) {
        List<List<String>> sources = new ArrayList<>();
        for (Predicate<PageWalk.Piece> kind : kinds) {
            List<PageWalk.Piece> found = new ArrayList<>();
            for (PageWalk.Piece piece : walk.pieces()) {
                boolean near = !walk.hasTitle() || isNear(walk.afterTitle(piece.start()));
                boolean fits = piece.region().isOwn() && piece.end() > piece.start() && kind.test(piece);
                if (fits && near == nearTitle && found.size() < MOST) {
                    found.removeIf(outer -> outer.start() <= piece.start() && outer.end() >= piece.end());
                    found.add(piece);
                }
            }
            List<String> shown = names.shown(found.stream().map(walk::text).toList());
            boolean several = !nearTitle && shown.size() > 1;
            sources.add(several && kind == NAMED ? List.of() : several ? shown.subList(0, 1) : shown);
        }
        return sources;
    }

    private static boolean isNear(int distance) {
        return distance <= NEAR && distance >= NEAR_BEFORE;
    }

    private static boolean says(Element element, String attribute) {
        return List.of(element.attr(attribute).toLowerCase(Locale.ROOT).split(" "))
                .contains("author");
    }

    private List<String> lines(PageWalk walk) {
        for (PageWalk.Line line : walk.lines()) {
            boolean near = walk.hasTitle() && isNear(walk.afterTitle(line.start()));
            if (near && line.region().isOwn() && line.end() - line.start() <= LONGEST_LINE) {
                List<String> found = names.inLine(walk.text(line.start(), line.end()));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
