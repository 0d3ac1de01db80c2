package org.parley.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.place.CountryWord;
import org.parley.place.Filing;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** The countries, provinces and districts that one article names, and how often: a place in one of them is likelier meant. */
final class NamedAreas {

    private static final double COUNTRY_SHARE = 3;
    private static final double PROVINCE_NAMED = 1.2;
    private static final double PROVINCE_SHARE = 2;
    private static final double DISTRICT_NAMED = 2;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> provinces = new HashMap<>();
    private final Map<String, Integer> districts = new HashMap<>();
    private int countryMentions;
    private int provinceMentions;

    NamedAreas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Counts a word of the article that points to a country. */
    void countWord(String word) {
        gazetteer
                .countryWord(word)
                .filter(country -> !isDivisionElsewhere(word, country))
                .ifPresent(country -> countCountry(country.code(), 2));
    }

    /** "Georgia" is no sign of the country of that name. */
    private boolean isDivisionElsewhere(String word, CountryWord country) {
        return country.kind() == CountryWord.Kind.NAME
                && gazetteer.named(word).stream()
                        .anyMatch(place -> place.precision() == PlacePrecision.PROVINCE
                                && !place.country().equals(country.code())
                                && place.name().equalsIgnoreCase(word));
    }

    /** Counts a division or town that a name of the article can mean. */
    void countName(List<Place> places) {
        Place first = places.get(0);
        if (first.precision() == PlacePrecision.PROVINCE) {
            count(first.country(), first.filing().province());
        } else if (first.precision() == PlacePrecision.REGION) {
            countRegion(places);
        } else if (places.size() == 1) {
            countCountry(first.country(), 1);
            if (first.precision() == PlacePrecision.DISTRICT) {
                districts.merge(first.country() + first.filing().district(), 1, Integer::sum);
            }
        }
    }

    /** "Cabo Delgado" is a region of our table, and the province of that name as well. */
    private void countRegion(List<Place> places) {
        Place first = places.get(0);
        places.stream()
                .filter(place -> place.precision() == PlacePrecision.PROVINCE
                        && place.country().equals(first.country()))
                .findFirst()
                .ifPresentOrElse(
                        place -> count(place.country(), place.filing().province()),
                        () -> countCountry(first.country(), 1));
    }

    void count(String country, String province) {
        countCountry(country, 1);
        if (!province.isEmpty()) {
            provinces.merge(country + province, 1, Integer::sum);
            provinceMentions++;
        }
    }

    private void countCountry(String code, int weight) {
        if (!code.isEmpty()) {
            countries.merge(code, weight, Integer::sum);
            countryMentions += weight;
        }
    }

    /** How much what the article names speaks for this place. */
    double points(Place place) {
        Filing filing = place.filing();
        double points = COUNTRY_SHARE * countries.getOrDefault(place.country(), 0) / Math.max(1, countryMentions);
        if (!filing.province().isEmpty()) {
            Integer named = provinces.get(place.country() + filing.province());
            points += named == null ? 0 : PROVINCE_NAMED + PROVINCE_SHARE * named / Math.max(1, provinceMentions);
            points += districts.containsKey(place.country() + filing.district()) ? DISTRICT_NAMED : 0;
        }
        return points;
    }

    boolean namesNoCountry() {
        return countries.isEmpty();
    }

    boolean namesCountryOf(Place place) {
        return countries.containsKey(place.country());
    }
}
