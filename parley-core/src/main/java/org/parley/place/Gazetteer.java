package org.parley.place;

import java.util.List;
import java.util.Optional;

/** The places of the world and the countries' own words. Immutable, safe for many threads. */
public interface Gazetteer {

    /** Places that can be called so, most prominent first; empty if none. Spelling is matched without case and diacritics. */
    List<Place> named(String name);

    /** The country that these words name: its name ("Turkey"), the people's adjective ("Turkish"), or the seat of government that stands for it ("Ankara", "the Kremlin"). */
    Optional<CountryWord> countryWord(String words);

    /** A country's usual English name by ISO 3166-1 alpha-2 code. */
    Optional<String> countryName(String code);

    /** The adjective for what belongs to a country by ISO 3166-1 alpha-2 code ("Turkish"). */
    default Optional<String> countryAdjective(String code) {
        return Optional.empty();
    }

    /** Roughly how far an area reaches; empty for points and where it is not known. */
    default Optional<Extent> extent(Place place) {
        return Optional.empty();
    }

    /** The division that this short form stands for, spelled exactly so ("Ky.", "NSW"). */
    default Optional<Place> shortForm(String spelling) {
        return Optional.empty();
    }
}
