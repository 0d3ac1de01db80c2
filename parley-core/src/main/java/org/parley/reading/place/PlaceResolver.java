package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** Tells which place of a name is meant, from the country said beside it, the countries and places of the article, and prominence. One use per article. */
final class PlaceResolver {

    /** A town this large is meant even where its country is not named. */
    private static final long WORLD_CITY = 200_000;

    /** The country said right beside the name outweighs every other sign. */
    private static final double SAID_BESIDE = 12;

    /** A place of exactly that name is likelier than one that is also called so. */
    private static final double OWN_NAME = 0.8;

    private static final int MOST_ALTERNATIVES = 5;
    private static final double NEAR_KM = 300;

    private final Gazetteer gazetteer;
    private final Map<String, List<Place>> named = new HashMap<>();
    private final TreeMap<String, Integer> countries = new TreeMap<>();
    private final List<Place> settled = new ArrayList<>();
    private int mentions;

    PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Place> candidates(String name) {
        return named.computeIfAbsent(name, gazetteer::named);
    }

    /** Counts a word of the article that points to a country, as a sign of what it is about. */
    void noteCountry(String word) {
        gazetteer.countryWord(word).ifPresent(country -> count(country.code(), 2));
    }

    /** Counts a place name of the article as a sign of the countries it is about. */
    void note(String words) {
        if (gazetteer.countryWord(words).isPresent()) {
            return;
        }
        List<Place> places = candidates(words);
        if (places.size() == 1 || (!places.isEmpty() && places.get(0).precision() == PlacePrecision.PROVINCE)) {
            count(places.get(0).country(), 1);
        }
        if (places.size() == 1 && places.get(0).precision() == PlacePrecision.LOCALITY) {
            settled.add(places.get(0));
        }
    }

    private void count(String code, int weight) {
        if (!code.isEmpty()) {
            countries.merge(code, weight, Integer::sum);
            mentions += weight;
        }
    }

    /** What a name was resolved to, and what else it could be. */
    record Choice(@Nullable Place place, List<Place> alternatives) {}

    /**
     * The place meant.
     *
     * @param within code of the country that the words beside the name say, empty if none
     * @param division whether the words call it a region or province
     */
    Choice resolve(String name, String within, boolean division) {
        List<Place> places = candidates(name).stream()
                .filter(place -> !division || place.precision() != PlacePrecision.COUNTRY)
                .toList();
        if (places.isEmpty()) {
            return new Choice(null, List.of());
        }
        String capitalOf = gazetteer
                .countryWord(name)
                .filter(word -> word.kind() == CountryWord.Kind.CAPITAL && !division)
                .map(CountryWord::code)
                .orElse("");
        Place best = places.stream()
                .max(Comparator.comparingDouble((Place place) -> score(place, within, division)
                                + (place.name().equalsIgnoreCase(name) ? OWN_NAME : 0)
                                + (isTown(place) && place.country().equals(capitalOf) ? 4 : 0))
                        .thenComparing(place -> -places.indexOf(place)))
                .orElseThrow();
        List<Place> others = places.stream()
                .filter(place -> !place.equals(best))
                .limit(MOST_ALTERNATIVES)
                .toList();
        return isBacked(best, within)
                ? new Choice(best, others)
                : new Choice(null, places.stream().limit(MOST_ALTERNATIVES).toList());
    }

    private static boolean isTown(Place place) {
        return place.precision() == PlacePrecision.LOCALITY;
    }

    private double score(Place place, String within, boolean division) {
        double score = Math.log10(place.population() + 10.0) / 3;
        score += 3.0 * countries.getOrDefault(place.country(), 0) / Math.max(1, mentions);
        score += !within.isEmpty() && within.equals(place.country()) ? SAID_BESIDE : 0;
        score += isNearSettled(place) ? 0.7 : 0;
        score += switch (place.precision()) {
            case COUNTRY -> 6;
            case REGION, SEA -> 4;
            case PROVINCE -> division ? 5 : -0.3;
            case POINT, LOCALITY -> 0;
            case DISTRICT -> -0.5;
        };
        return score;
    }

    private boolean isNearSettled(Place place) {
        return !Double.isNaN(place.latitude())
                && settled.stream()
                        .limit(50)
                        .anyMatch(other -> !other.equals(place) && kilometres(place, other) < NEAR_KM);
    }

    private static double kilometres(Place one, Place other) {
        double latitude = Math.toRadians((one.latitude() + other.latitude()) / 2);
        double north = (one.latitude() - other.latitude()) * 111.2;
        double east = (one.longitude() - other.longitude()) * 111.2 * Math.cos(latitude);
        return Math.hypot(north, east);
    }

    /** A small town in a country that the article never names is more likely another place, or no place, of that name. */
    private boolean isBacked(Place place, String within) {
        return switch (place.precision()) {
            case COUNTRY, REGION, SEA -> true;
            case POINT, LOCALITY, DISTRICT, PROVINCE ->
                within.equals(place.country())
                        || countries.containsKey(place.country())
                        || place.population() >= WORLD_CITY
                        || isNearSettled(place);
        };
    }
}
