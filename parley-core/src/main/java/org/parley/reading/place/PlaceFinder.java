package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Coverage;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlaceMention;
import org.parley.place.PlacePrecision;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Token;

/** Finds the words of an article that say where, and the places they mean. Pure, and safe for many threads. */
public final class PlaceFinder {

    private static final int BESIDE = 6;

    private final PlaceWords words = PlaceWords.english();
    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Place mentions in text order, none overlapping. */
    public List<PlaceMention> find(Article article, SegmentedText segmented, LanguageMarks marks) {
        Scene scene = new Scene(segmented.text(), marks.tokens(), words);
        PlaceResolver resolver = new PlaceResolver(gazetteer);
        for (LanguageMarks.Name name : marks.names()) {
            if (name.type().isPlace()) {
                resolver.note(name.span().in(segmented.text()));
            }
        }
        for (Token token : marks.tokens()) {
            if (isProper(token)) {
                resolver.noteCountry(token.text());
            }
        }
        List<PlaceMention> mentions = new ArrayList<>();
        Coverage silence = article.silence();
        for (Spotted spotted : new PlaceSpotter(gazetteer, scene).spot(marks.names())) {
            if (!silence.touches(scene.span(spotted.first(), spotted.end()))) {
                mentions.add(mention(scene, resolver, spotted));
            }
        }
        return mentions;
    }

    private static boolean isProper(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && (token.upos().equals("PROPN")
                        || token.upos().equals("ADJ")
                        || token.upos().equals("NOUN"));
    }

    private PlaceMention mention(Scene scene, PlaceResolver resolver, Spotted spotted) {
        String name = scene.words(spotted.nameFirst(), spotted.nameEnd());
        String all = scene.words(spotted.first(), spotted.end());
        boolean division = spotted.relation() == Spotted.Relation.DIVISION;
        PlaceResolver.Choice choice = resolve(scene, resolver, spotted, name, division);
        Place found = choice.place();
        List<Place> alternatives = choice.alternatives();
        return switch (spotted.relation()) {
            case AT ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()), all, found, precision(found), alternatives);
            case SITE_IN ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()),
                        all,
                        found,
                        coarser(precision(found)),
                        alternatives);
            case DIVISION ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()),
                        all,
                        found == null || found.precision() == PlacePrecision.LOCALITY
                                ? area(all, found, PlacePrecision.PROVINCE)
                                : found,
                        PlacePrecision.PROVINCE,
                        alternatives);
            case ABOUT ->
                new PlaceMention(
                        scene.span(spotted.first(), spotted.end()),
                        all,
                        area(all, liesIn(scene, spotted, found) ? found : null, PlacePrecision.REGION),
                        PlacePrecision.REGION,
                        found == null ? alternatives : List.of(found),
                        found);
        };
    }

    /** What is near a town is in its country as a rule; what is near a country or at its border need not be. */
    private boolean liesIn(Scene scene, Spotted spotted, @Nullable Place about) {
        if (about == null || about.precision() != PlacePrecision.COUNTRY) {
            return about != null;
        }
        for (int i = spotted.first(); i < spotted.end(); i++) {
            if (words.is(PlaceWords.Kind.NEAR, scene.lower(i)) || words.is(PlaceWords.Kind.EDGE, scene.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private PlaceResolver.Choice resolve(
            Scene scene, PlaceResolver resolver, Spotted spotted, String name, boolean division) {
        if (division) {
            PlaceResolver.Choice whole = resolver.resolve(
                    scene.words(spotted.nameFirst(), spotted.end()), countryBeside(scene, spotted), true);
            if (whole.place() != null) {
                return whole;
            }
        }
        Optional<CountryWord> country = gazetteer.countryWord(name);
        if (country.isPresent() && country.get().kind() == CountryWord.Kind.SEAT) {
            return new PlaceResolver.Choice(
                    new Place(name, null, country.get().code(), Double.NaN, Double.NaN, PlacePrecision.LOCALITY, 0),
                    List.of());
        }
        return resolver.resolve(name, countryBeside(scene, spotted), division);
    }

    /** The country that the words right beside the name say: "Goma, Congo", "the Syrian town of Hama", "Goma in eastern Congo". */
    private String countryBeside(Scene scene, Spotted spotted) {
        int end = spotted.nameEnd();
        if (scene.lower(end).matches(",|in|\\(") && scene.sameSentence(end, spotted.nameFirst())) {
            for (int i = end + 1; i < end + 4 && scene.sameSentence(i, spotted.nameFirst()); i++) {
                Optional<CountryWord> country = countryAt(scene, i);
                if (country.isPresent() && country.get().kind() == CountryWord.Kind.NAME && endsThere(scene, i)) {
                    return country.get().code();
                }
            }
        }
        if (!scene.lower(spotted.nameFirst() - 1).equals("of")) {
            return "";
        }
        for (int i = spotted.nameFirst() - 2; i >= spotted.nameFirst() - BESIDE; i--) {
            Optional<CountryWord> country =
                    scene.sameSentence(i, spotted.nameFirst()) ? countryAt(scene, i) : Optional.empty();
            if (country.isPresent() && country.get().kind() == CountryWord.Kind.DEMONYM) {
                return country.get().code();
            }
        }
        return "";
    }

    /** "in Goma, Congo, on Monday"; not "in Rome, US officials said". */
    private static boolean endsThere(Scene scene, int index) {
        if (!scene.sameSentence(index + 1, index)) {
            return true;
        }
        return switch (scene.token(index + 1).upos()) {
            case "NOUN", "PROPN", "ADJ", "VERB", "AUX", "PART" -> false;
            default -> true;
        };
    }

    private Optional<CountryWord> countryAt(Scene scene, int index) {
        return Character.isUpperCase(scene.token(index).text().charAt(0))
                ? gazetteer.countryWord(scene.token(index).text())
                : Optional.empty();
    }

    private static PlacePrecision precision(@Nullable Place place) {
        return place == null ? PlacePrecision.LOCALITY : place.precision();
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
