package org.parley.gazetteer;

import java.util.List;
import java.util.Optional;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;

/** The gazetteer that comes with Parley: the countries' own words, and the places of the world. */
public final class WorldGazetteer implements Gazetteer {

    private final CountryTable countries = CountryTable.load();

    @Override
    public List<Place> named(String name) {
        return List.of();
    }

    @Override
    public Optional<CountryWord> countryWord(String words) {
        return countries.word(words);
    }

    @Override
    public Optional<String> countryName(String code) {
        return countries.name(code);
    }

    @Override
    public Optional<String> countryAdjective(String code) {
        return countries.adjective(code);
    }
}
