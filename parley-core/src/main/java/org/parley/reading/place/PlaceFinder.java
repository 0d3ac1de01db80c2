package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlaceMention;
import org.parley.place.PlaceName;
import org.parley.place.PlacePrecision;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Token;

/** Finds the words of an article that say where, and the places they mean. Pure, and safe for many threads. */
public final class PlaceFinder {

    private final PlaceWords words = PlaceWords.english();
    private final NameJudge judge = new NameJudge();
    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places of an article.
     *
     * @param mentions the words that say where, in text order, none overlapping
     * @param names the bare names of places, whatever they stand for, in text order, none overlapping
     */
    public record Found(List<PlaceMention> mentions, List<PlaceName> names) {

        public Found {
            mentions = List.copyOf(mentions);
            names = List.copyOf(names);
        }
    }

    /** The words that say where, in text order, none overlapping. */
    public List<PlaceMention> find(Article article, SegmentedText segmented, LanguageMarks marks) {
        return findAll(article, segmented, marks).mentions();
    }

    /** The words that say where, and all names of places. */
    public Found findAll(Article article, SegmentedText segmented, LanguageMarks marks) {
        return findAll(article, segmented, marks, OutletHome.NONE);
    }

    /**
     * The words that say where, and all names of places.
     *
     * @param home where the article's outlet is at home, from {@link OutletHomes}
     */
    public Found findAll(Article article, SegmentedText segmented, LanguageMarks marks, OutletHome home) {
        Scene scene = new Scene(segmented.text(), marks.tokens(), words);
        Holders holders = new Holders(gazetteer, scene);
        PlaceResolver resolver = new PlaceResolver(gazetteer, home);
        List<PlaceSpotter.Named> named = new PlaceSpotter(gazetteer, scene, judge).spot(marks.names());
        for (PlaceSpotter.Named one : named) {
            Candidate candidate = one.candidate();
            resolver.note(scene.words(candidate.first(), candidate.end()), candidate, holders.beside(candidate));
        }
        for (Token token : marks.tokens()) {
            if (isProper(token)) {
                resolver.noteCountry(token.text());
            }
        }
        resolver.settle();
        Coverage silence = article.silence();
        List<PlaceMention> mentions = new ArrayList<>();
        List<PlaceName> names = new ArrayList<>();
        for (PlaceSpotter.Named one : named) {
            Candidate candidate = one.candidate();
            Span span = scene.span(candidate.first(), candidate.end());
            if (silence.touches(span)) {
                continue;
            }
            Spotted spotted = one.spotted();
            PlaceResolver.Choice choice = resolve(scene, resolver, holders, candidate, spotted);
            names.add(new PlaceName(
                    span,
                    scene.words(candidate.first(), candidate.end()),
                    one.use(),
                    choice.place(),
                    choice.alternatives()));
            if (spotted != null && !silence.touches(scene.span(spotted.first(), spotted.end()))) {
                Candidate other = one.other();
                PlaceResolver.Choice second = other == null ? null : resolve(scene, resolver, holders, other, null);
                mentions.add(
                        second == null
                                ? mention(scene, spotted, choice)
                                : between(scene, spotted, choice.place(), second.place()));
            }
        }
        return new Found(mentions, names);
    }

    private PlaceResolver.Choice resolve(
            Scene scene, PlaceResolver resolver, Holders holders, Candidate candidate, @Nullable Spotted spotted) {
        List<Holders.Holder> beside = holders.beside(candidate);
        if (spotted != null && spotted.relation() == Spotted.Relation.DIVISION) {
            String whole = scene.words(spotted.nameFirst(), spotted.end());
            PlaceResolver.Choice choice = resolver.resolve(whole, gazetteer.named(whole), beside, true);
            if (choice.place() != null) {
                return choice;
            }
            return resolver.resolve(scene.words(candidate.first(), candidate.end()), candidate.places(), beside, true);
        }
        boolean holds = holders.isHolder(candidate);
        return resolver.resolve(scene.words(candidate.first(), candidate.end()), candidate.places(), beside, holds);
    }

    private static boolean isProper(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && (token.upos().equals("PROPN")
                        || token.upos().equals("ADJ")
                        || token.upos().equals("NOUN"));
    }

    private PlaceMention mention(Scene scene, Spotted spotted, PlaceResolver.Choice choice) {
        String all = scene.words(spotted.first(), spotted.end());
        Place found = choice.place();
        List<Place> alternatives = choice.alternatives();
        if (found != null && isTown(found) && (isOfNature(scene, spotted) || isNature(scene, spotted, found))) {
            Span span = scene.span(spotted.first(), spotted.end());
            return new PlaceMention(span, all, null, PlacePrecision.REGION, List.of(found));
        }
        return switch (spotted.relation()) {
            case AT ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()),
                        all,
                        found,
                        precision(scene, spotted, found),
                        alternatives);
            case SITE_IN ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()),
                        all,
                        found,
                        coarser(precision(scene, spotted, found)),
                        alternatives);
            case DIVISION ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()),
                        all,
                        isDivision(found, all) ? found : area(all, found, division(scene, spotted)),
                        found != null && isDivision(found, all) ? found.precision() : division(scene, spotted),
                        alternatives);
            case ABOUT, BETWEEN ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()),
                        all,
                        area(all, liesIn(scene, spotted, found) ? found : null, PlacePrecision.REGION),
                        PlacePrecision.REGION,
                        alternatives,
                        found);
        };
    }

    /** "the road between Goma and Bukavu": neither of them, and in their country only where that is one. */
    private static PlaceMention between(Scene scene, Spotted spotted, @Nullable Place one, @Nullable Place other) {
        String all = scene.words(spotted.first(), spotted.end());
        boolean oneCountry = one != null && other != null && one.country().equals(other.country());
        return new PlaceMention(
                scene.span(spotted.first(), spotted.end()),
                all,
                area(all, oneCountry ? one : null, PlacePrecision.REGION),
                PlacePrecision.REGION,
                List.of());
    }

    /** How precise a division is that the gazetteer lacks, by the word for its kind. */
    private static PlacePrecision division(Scene scene, Spotted spotted) {
        for (int i = spotted.first(); i < spotted.end(); i++) {
            if (scene.is(PlaceWords.Kind.DISTRICT, i, i)) {
                return PlacePrecision.DISTRICT;
            }
        }
        return PlacePrecision.PROVINCE;
    }

    /** "the island of Tarn" is not the town of that name, and may lie far from it. */
    private static boolean isOfNature(Scene scene, Spotted spotted) {
        int of = spotted.nameFirst() - 1;
        return spotted.relation() == Spotted.Relation.AT
                && scene.lower(of).equals("of")
                && scene.is(PlaceWords.Kind.NATURE, of - 1, spotted.nameFirst())
                && !scene.lower(of - 1).matches("parks?|beach|harbou?r|bay");
    }

    /** "East River" where the gazetteer only has a town that was once called so. */
    private static boolean isNature(Scene scene, Spotted spotted, Place found) {
        int last = spotted.nameEnd() - 1;
        return last > spotted.nameFirst()
                && scene.is(PlaceWords.Kind.NATURE, last, last)
                && !found.name().toLowerCase(Locale.ROOT).endsWith(scene.lower(last));
    }

    private static boolean isTown(Place place) {
        return place.precision() == PlacePrecision.LOCALITY || place.precision() == PlacePrecision.POINT;
    }

    /** "the Goma region" need not be the district of that name. */
    private static boolean isDivision(@Nullable Place found, String words) {
        return found != null
                && switch (found.precision()) {
                    case PROVINCE, REGION, COUNTRY, SEA -> true;
                    case DISTRICT -> found.name().equalsIgnoreCase(words) || words.endsWith("district");
                    case POINT, LOCALITY -> false;
                };
    }

    /** What is near a town is in its country as a rule; what is near a country or province, far from it or at its border need not be. */
    private static boolean liesIn(Scene scene, Spotted spotted, @Nullable Place about) {
        if (about == null || isTown(about)) {
            return about != null;
        }
        for (int i = spotted.first(); i < spotted.end(); i++) {
            if (scene.is(PlaceWords.Kind.NEAR, i, i)
                    || scene.is(PlaceWords.Kind.EDGE, i, i)
                    || scene.is(PlaceWords.Kind.DISTANCE, i, i)) {
                return false;
            }
        }
        return true;
    }

    /** A name that the gazetteer lacks is a town's as a rule; a valley, a river, a forest is no town. */
    private static PlacePrecision precision(Scene scene, Spotted spotted, @Nullable Place place) {
        if (place != null) {
            return place.precision();
        }
        for (int i = spotted.nameFirst(); i < spotted.nameEnd() + 1; i++) {
            if (scene.is(PlaceWords.Kind.NATURE, i, spotted.nameFirst())) {
                return PlacePrecision.REGION;
            }
        }
        return PlacePrecision.LOCALITY;
    }

    /** A building is known no closer than the town; in a country or province, no closer than that. */
    private static PlacePrecision coarser(PlacePrecision precision) {
        return precision == PlacePrecision.POINT ? PlacePrecision.LOCALITY : precision;
    }

    /** An area that the words describe by a place and that is not the place: it has its country and no point. */
    private static Place area(String words, @Nullable Place about, PlacePrecision precision) {
        return new Place(words, null, about == null ? "" : about.country(), Double.NaN, Double.NaN, precision, 0);
    }
}
