package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.place.CountryWord;
import org.parley.place.Place;
import org.parley.place.PlaceName;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.NamedThing;
import org.parley.reading.Names;
import org.parley.reading.Tree;

/** Puts the names of an article together once its actors are known: theirs, and those of places and things that only are where something happens. */
final class NameCollector {

    private final Scene scene;
    private final Function<Member, @Nullable String> ids;
    private final Function<String, @Nullable Member> government;
    private final Map<Words, Draft> byWords = new HashMap<>();
    private final Map<Span, Place> places = new HashMap<>();
    private final Map<String, NamedThing> things = new HashMap<>();
    private final List<NamedThing> inOrder = new ArrayList<>();
    private int number;

    private record Words(int first, int end) {}

    /**
     * @param drafts what the article mentions: "Congress" acts as a description where it begins a sentence, and is a name
     * @param ids the actors' ids, null for whoever has none
     * @param government the actor that is a country's government, null if it does not act
     * @param actors how many actors there are
     */
    NameCollector(
            Scene scene,
            List<Draft> drafts,
            Function<Member, @Nullable String> ids,
            Function<String, @Nullable Member> government,
            int actors) {
        this.scene = scene;
        this.ids = ids;
        this.government = government;
        this.number = actors;
        drafts.forEach(draft -> byWords.putIfAbsent(new Words(draft.first(), draft.end()), draft));
    }

    Names collect(List<SpottedName> spotted, List<PlaceName> placeNames) {
        boolean[] covered = new boolean[scene.tree().size()];
        List<SpottedName> names = new ArrayList<>(spotted);
        spotted.forEach(
                name -> cover(covered, name.draft().first(), name.draft().end()));
        for (PlaceName place : placeNames) {
            if (place.place() != null) {
                places.put(place.span(), place.place());
            }
            SpottedName name = fromPlace(place, covered);
            if (name != null) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparingInt(name -> name.draft().first()));
        List<Mention> mentions = names.stream().map(this::mention).toList();
        return new Names(mentions, inOrder, others(covered));
    }

    private static void cover(boolean[] covered, int first, int end) {
        for (int i = first; i < end; i++) {
            covered[i] = true;
        }
    }

    /** Where something happens by a name that nobody else saw; null if the words are taken. */
    private @Nullable SpottedName fromPlace(PlaceName place, boolean[] covered) {
        Tree tree = scene.tree();
        int first = tree.tokenFrom(place.span().start());
        int end = first;
        while (end < tree.size()
                && tree.token(end).span().start() < place.span().end()) {
            if (covered[end]) {
                return null;
            }
            end++;
        }
        if (end == first || place.use() != PlaceName.Use.WHERE) {
            return null;
        }
        cover(covered, first, end);
        Draft draft = new Draft(first, end, scene.top(first, end), MentionType.LOC, Mention.Form.NAME);
        return SpottedName.of(draft, "a place of the gazetteer");
    }

    private Mention mention(SpottedName name) {
        Draft draft = name.draft();
        Span span = scene.tree().span(draft.first(), draft.end());
        Member member = member(name);
        String id = member == null ? null : ids.apply(member);
        return new Mention(
                span,
                draft.first(),
                draft.end(),
                draft.head(),
                draft.type(),
                Mention.Form.NAME,
                id != null || isOpenActor(name) ? id : thing(name, span).id(),
                name.rule());
    }

    private @Nullable Member member(SpottedName name) {
        Member own = name.draft().member();
        if (own != null) {
            return own;
        }
        Draft described =
                byWords.get(new Words(name.draft().first(), name.draft().end()));
        return described != null && described.member() != null ? described.member() : actorOf(name);
    }

    /** Whose name it is cannot be told: a thing of its own would say that it is somebody else. */
    private static boolean isOpenActor(SpottedName name) {
        return name.acts() && !name.isListed() && name.draft().isOpen();
    }

    /** A country that acts elsewhere in the article is the same one where it is a place or what something is of. */
    private @Nullable Member actorOf(SpottedName name) {
        CountryWord country = name.country();
        if (country == null) {
            return null;
        }
        return switch (country.kind()) {
            case NAME, DEMONYM -> government.apply(country.code());
            case CAPITAL, SEAT -> null;
        };
    }

    private NamedThing thing(SpottedName name, Span span) {
        String words = span.in(scene.text());
        Place place = places.get(span);
        CountryWord country = name.country();
        String key = key(name, words, place);
        NamedThing known = things.get(key);
        if (known == null) {
            String code = country != null
                    ? country.code()
                    : place == null || place.country().isEmpty() ? null : place.country();
            known = new NamedThing("e" + ++number, words, name.draft().type(), code);
            things.put(key, known);
            inOrder.add(known);
        }
        return known;
    }

    private static String key(SpottedName name, String words, @Nullable Place place) {
        CountryWord country = name.country();
        if (country != null && country.kind() == CountryWord.Kind.NAME) {
            return "country " + country.code();
        }
        return place != null && place.geonameId() != null
                ? "place " + place.geonameId()
                : name.draft().type() + " " + words.toLowerCase(Locale.ROOT);
    }

    private List<Name> others(boolean[] covered) {
        List<Name> others = new ArrayList<>();
        for (Name name : scene.names()) {
            boolean free = switch (name.type()) {
                case TITLE, NUM, ORD, MONEY, PCT ->
                    name.firstToken() < name.endToken() && !scene.silenced(name.firstToken());
                case PER, ORG, LOC, FAC, NORP, EVENT, WEAPON, MISC, DATE, TIME, DUR -> false;
            };
            for (int i = name.firstToken(); free && i < name.endToken(); i++) {
                free = !covered[i];
            }
            if (free) {
                others.add(name);
            }
        }
        return others;
    }
}
