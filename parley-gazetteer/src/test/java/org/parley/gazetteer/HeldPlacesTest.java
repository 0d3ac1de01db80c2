package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reading.place.HeldPlaces;

/** What the gazetteer knows of two names side by side. */
class HeldPlacesTest {

    private static final HeldPlaces PLACES = new HeldPlaces(new WorldGazetteer());

    @ParameterizedTest
    @CsvSource({
        "Paris Texas, Texas",
        "paris texas, texas",
        "Goma Congo, Congo",
        "Benghazi Libya, Libya",
        "St. Louis Missouri, Missouri",
        "Cape Town South Africa, South Africa",
        "normandy france, france",
        "Fresno Ca, Ca",
        "Fresno CA, CA",
        "Kansas City Missouri, Missouri",
        "Lahore Punjab, Punjab",
        "Camp Lantern in Syria, Syria"
    })
    void aPlaceAndWhatHoldsItAreTwo(String name, String holder) {
        List<String> words = Arrays.asList(name.split(" "));
        int from = PLACES.split(words).holder();
        assertThat(from).isPositive();
        assertThat(String.join(" ", words.subList(from, words.size()))).isEqualTo(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New Mexico",
                "West Virginia",
                "Kansas City",
                "Mexico City",
                "Oklahoma City",
                "New York",
                "Northern Ireland",
                "South Ossetia",
                "North Kivu",
                "Baja California",
                "Northern California",
                "Upper Egypt",
                "Inner Mongolia",
                "Papua New Guinea",
                "Guinea Bissau",
                "Port Sudan",
                "Mount Kenya",
                "Mount Lebanon",
                "Lake Ontario",
                "Western Sahara",
                "Central Java",
                "Azad Kashmir",
                "Nagorno Karabakh",
                "Cape Verde",
                "Washington DC",
                "East Jerusalem",
                "Greater Noida",
                "Gulf of Mexico",
                "Paris Syria",
                "Damascus Texas Syria",
                "France",
                "Paris texas"
            })
    void aNameOfItsOwnIsOne(String name) {
        assertThat(PLACES.split(Arrays.asList(name.split(" ")))).isEqualTo(HeldPlaces.NONE);
    }
}
