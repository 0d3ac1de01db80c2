package org.parley.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleId;
import org.parley.article.Outlet;
import org.parley.article.Passage;
import org.parley.finding.Finding;
import org.parley.finding.Hop;
import org.parley.finding.Statement;
import org.parley.finding.Where;
import org.parley.record.Entry;
import org.parley.record.View;
import org.parley.record.copies.Copies;
import org.parley.record.copies.CopyFinder;
import org.parley.record.linking.Links;
import org.parley.record.linking.Scene;
import org.parley.record.linking.Who;

/** What every section of a briefing is made from: the view, its links, the articles' labels, and how things are called. */
final class Desk {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Longer words for a carrier are a clause, not a name. */
    private static final int LONGEST_NAME = 60;

    final Scene scene;
    final Links links;
    final Wording wording;
    final Copies copies;
    private final Descriptors descriptors;
    private final Map<ArticleId, String> labels = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Map<List<Object>, String> names = new HashMap<>();
    private final Map<ArticleId, List<Statement>> statements = new HashMap<>();

    Desk(Scene scene, Links links) {
        this.scene = scene;
        this.links = links;
        this.copies = CopyFinder.among(scene.view());
        this.descriptors = new Descriptors(scene.view());
        for (Entry.Received received : scene.view().articles()) {
            labels.put(received.article().id(), "A" + labels.size());
            outlets.add(outlet(received.article().outlet()));
        }
        this.wording = new Wording(scene, labels);
        for (Statement statement : Links.statements(scene)) {
            if (mayShow(statement)) {
                statements
                        .computeIfAbsent(statement.evidence().article(), article -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    /** The statements of an article that may be shown, in their order. */
    List<Statement> statementsIn(ArticleId article) {
        return statements.getOrDefault(article, List.of());
    }

    View view() {
        return scene.view();
    }

    String label(ArticleId article) {
        return labels.getOrDefault(article, "?");
    }

    /** Who answers for a finding, as shown. */
    String holder(Finding finding) {
        return who(finding)
                .map(who -> name(who, finding.evidence().article()))
                .orElseGet(() -> outlet(finding.evidence().article()));
    }

    /** A name as shown; somebody without one in the words of the article. */
    String name(Who who, ArticleId article) {
        return names.computeIfAbsent(List.of(who.name(), who.kind(), article), key -> {
            boolean described = who.kind() == Who.Kind.GROUP;
            return Wording.capital(Wording.plain(
                    described
                            ? descriptors.shown(
                                    article, scene.received(article).article().text(), who.name())
                            : who.name()));
        });
    }

    Optional<Who> who(Finding finding) {
        return scene.who().of(finding.evidence().article(), finding.evidence().source());
    }

    /** Whom somebody stands for, as shown: the country if it is known. */
    String sideShown(Who who, ArticleId article) {
        return who.country() == null ? name(who, article) : scene.who().side(who);
    }

    /** The country or body that the holder speaks for, "" if not known. */
    String side(Finding finding) {
        return who(finding)
                .filter(who -> who.country() != null)
                .map(who -> scene.who().side(who))
                .orElse("");
    }

    /** Whether it is an article's own voice. */
    boolean isOutlet(String holder) {
        return outlets.contains(holder);
    }

    private String outlet(ArticleId id) {
        return outlet(scene.received(id).article().outlet());
    }

    private static String outlet(Outlet outlet) {
        return outlet.equals(Outlet.UNKNOWN) ? "The article itself" : outlet.name();
    }

    /** The countries that the words name, by any word for them, each once. */
    List<Who> countriesIn(String words) {
        List<Who> countries = new ArrayList<>();
        for (String word : NO_LETTERS.split(words)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                scene.gazetteer()
                        .countryWord(word)
                        .map(country -> scene.who().country(country.code()))
                        .filter(country -> !countries.contains(country))
                        .ifPresent(countries::add);
            }
        }
        return countries;
    }

    static List<String> through(Finding finding) {
        return finding.evidence().via().stream()
                .map(Hop::name)
                .filter(name -> name.length() <= LONGEST_NAME)
                .distinct()
                .toList();
    }

    /** Whether the words behind a finding may be shown. */
    boolean mayShow(Finding finding) {
        return finding.evidence().passages().stream().anyMatch(wording::mayShow);
    }

    /** A place as shown: the gazetteer's name where it is known, else the article's words; "" if not said. */
    static String place(@Nullable Where where) {
        if (where == null) {
            return "";
        }
        return where.place() == null
                ? Wording.plain(where.name())
                : where.place().name();
    }

    /** The sentence a passage stands in, as an item of the article's words. */
    Item sentence(Passage passage) {
        Passage sentence = scene.sentence(passage);
        return wording.words(List.of(sentence), List.of(wording.cite(sentence)));
    }

    /** Distinct outlets; each article of an unknown one counts for itself. */
    int outlets(Collection<ArticleId> articles) {
        return (int) articles.stream()
                .map(id -> {
                    Outlet outlet = scene.received(id).article().outlet();
                    return outlet.equals(Outlet.UNKNOWN) ? "article " + id : outlet.name();
                })
                .distinct()
                .count();
    }

    /** Distinct origins, see {@link Copies#origins}. */
    int origins(Collection<ArticleId> articles) {
        return copies.origins(articles);
    }

    /** Distinct reports: a later edition of a text at its outlet is no second one. */
    int reports(Collection<ArticleId> articles) {
        return copies.reports(articles);
    }
}
