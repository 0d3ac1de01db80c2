package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parley.intake.html.metadata.AuthorSource.Place;
import org.parley.intake.html.metadata.ElementNames.Meaning;
import org.parley.intake.pattern.Cue;
import org.parley.intake.pattern.Sieve;
import org.parley.lexicon.RuleFile;

/** Collects what each place of a page says of who wrote its article: linked data, fields, and the page's own words. Immutable. */
final class AuthorSearch {

    private static final int MOST = 12;
    private static final int NEAR = 600;
    private static final int NEAR_BEFORE = -300;
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
    private static final Sieve<Cue> LINKS = new Sieve<>(
            RuleFile.read(AuthorSearch.class, "lang/author-links.txt", 1).rows().stream()
                    .map(row -> new Cue(Pattern.compile(Pattern.quote(row.field(0)))))
                    .toList(),
            cue -> cue);

    private static final Map<Place, Predicate<PageWalk.Piece>> KINDS = Map.of(
            Place.RELATION, piece -> says(piece.element(), "rel"),
            Place.LINK, piece -> leadsToAuthor(piece.element().attr("href")),
            Place.ITEM, piece -> says(piece.element(), "itemprop"),
            Place.NAMED, piece -> piece.meanings().contains(Meaning.AUTHOR));

    private final AuthorNames names = new AuthorNames();
    private final AuthorLines lines = new AuthorLines(names);

    /** Whether a link leads to the page of an author. */
    static boolean leadsToAuthor(String address) {
        if (address.isEmpty()) {
            return false;
        }
        String lower = address.length() > 300 ? "" : address.toLowerCase(Locale.ROOT);
        return LINKS.mayBeIn(lower).stream().anyMatch(cue -> cue.isIn(lower));
    }

    List<String> find(MetaTags meta, List<Thing> things, List<Thing> articles, PageWalk walk, List<String> outlets) {
        return new AuthorChoice(sources(meta, things, articles, walk), outlets).authors();
    }

    /** What each place says, the most reliable place first. */
    List<AuthorSource> sources(MetaTags meta, List<Thing> things, List<Thing> articles, PageWalk walk) {
        List<AuthorSource> sources = new ArrayList<>();
        add(sources, Place.LINKED_DATA, names.of(linked(things, articles, false)));
        add(sources, Place.RELATION, near(walk, Place.RELATION));
        add(sources, Place.LINK, near(walk, Place.LINK));
        FIELDS.forEach(field -> add(sources, Place.META, names.of(meta.all(field))));
        if (meta.first("twitter:label1")
                .filter(label -> LABELS.contains(label.toLowerCase(Locale.ROOT)))
                .isPresent()) {
            add(sources, Place.META, names.of(meta.all("twitter:data1")));
        }
        add(sources, Place.ITEM, near(walk, Place.ITEM));
        add(sources, Place.NAMED, near(walk, Place.NAMED));
        add(sources, Place.LINE, lines.near(walk));
        add(sources, Place.OWN_LINE, lines.own(walk));
        add(sources, Place.DATED_LINE, lines.dated(walk));
        add(sources, Place.FAR_ITEM, far(walk, Place.ITEM));
        add(sources, Place.FAR_RELATION, far(walk, Place.RELATION));
        add(sources, Place.FAR_LINK, far(walk, Place.LINK));
        add(sources, Place.FAR_NAMED, far(walk, Place.NAMED));
        add(sources, Place.BODY, names.of(linked(things, articles, true)));
        return sources;
    }

    private static void add(List<AuthorSource> sources, Place place, List<String> names) {
        if (!names.isEmpty()) {
            sources.add(new AuthorSource(place, names));
        }
    }

    /** Authors of the article; graphs name them by reference. */
    private static List<String> linked(List<Thing> things, List<Thing> articles, boolean bodies) {
        for (Thing article : articles) {
            List<String> written = new ArrayList<>(bodies ? List.of() : article.words("author"));
            for (Thing author : article.things("author")) {
                written.addAll(named(things, author, bodies));
            }
            if (!written.isEmpty()) {
                return written;
            }
        }
        return List.of();
    }

    private static List<String> named(List<Thing> things, Thing author, boolean bodies) {
        boolean referred = author.word("name").isEmpty();
        Optional<String> id = author.word("@id").filter(each -> referred);
        Stream<Thing> meant = id.isEmpty()
                ? Stream.of(author)
                : things.stream().filter(thing -> thing.words("@id").contains(id.get()));
        return meant.filter(thing -> isBody(thing) == bodies)
                .flatMap(thing -> thing.word("name").stream())
                .limit(1)
                .toList();
    }

    private static boolean isBody(Thing thing) {
        return !thing.types().isEmpty() && thing.types().stream().allMatch(type -> type.endsWith("Organization"));
    }

    private List<String> near(PageWalk walk, Place place) {
        List<String> words = words(walk, place, true);
        List<String> shown = names.shown(words);
        boolean link = place == Place.RELATION || place == Place.LINK;
        return shown.isEmpty() && link ? names.of(words) : shown;
    }

    /** Far from the title several names are those of other articles. */
    private List<String> far(PageWalk walk, Place place) {
        List<String> shown = names.shown(words(walk, place, false));
        boolean several = shown.size() > 1;
        return several && place == Place.NAMED ? List.of() : several ? shown.subList(0, 1) : shown;
    }

    private static List<String> words(PageWalk walk, Place place, boolean nearTitle) {
        Predicate<PageWalk.Piece> kind = KINDS.getOrDefault(place, piece -> false);
        List<PageWalk.Piece> found = new ArrayList<>();
        for (PageWalk.Piece piece : walk.pieces()) {
            boolean near = !walk.hasTitle() || isNear(walk.afterTitle(piece.start()));
            boolean fits = piece.region().isOwn() && piece.end() > piece.start() && kind.test(piece);
            if (fits && near == nearTitle && found.size() < MOST) {
                found.removeIf(outer -> outer.start() <= piece.start() && outer.end() >= piece.end());
                found.add(piece);
            }
        }
        return found.stream().map(walk::text).toList();
    }

    static boolean isNear(int distance) {
        return distance <= NEAR && distance >= NEAR_BEFORE;
    }

    private static boolean says(Element element, String attribute) {
        return List.of(element.attr(attribute).toLowerCase(Locale.ROOT).split(" "))
                .contains("author");
    }
}
