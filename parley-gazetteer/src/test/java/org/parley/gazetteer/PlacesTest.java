package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.lexicon.RuleFile;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

class PlacesTest {

    private final WorldGazetteer gazetteer = new WorldGazetteer();

    @ParameterizedTest
    @CsvSource({
        "Goma, CD, LOCALITY",
        "goma, CD, LOCALITY",
        "Bogotá, CO, LOCALITY",
        "Bogota, CO, LOCALITY",
        "Port-au-Prince, HT, LOCALITY",
        "Benghazi, LY, LOCALITY",
        "El Fasher, SD, LOCALITY",
        "North Kivu, CD, PROVINCE",
        "Helmand, AF, PROVINCE",
        "Chad, TD, COUNTRY",
        "Georgia, GE, COUNTRY",
        "Sinai, EG, REGION",
        "Hodeidah, YE, LOCALITY",
        "Springfield, US, LOCALITY"
    })
    void findsTheMostProminentFirst(String name, String country, PlacePrecision precision) {
        Place first = gazetteer.named(name).get(0);
        assertThat(first.country()).isEqualTo(country);
        assertThat(first.precision()).isEqualTo(precision);
    }

    @Test
    void aSeaIsOfNoCountryAndHasNoPoint() {
        Place sea = gazetteer.named("the Red Sea").get(0);
        assertThat(sea.country()).isEmpty();
        assertThat(sea.precision()).isEqualTo(PlacePrecision.SEA);
        assertThat(sea.latitude()).isNaN();
    }

    @Test
    void namesThatSeveralPlacesBearKeepThemAll() {
        assertThat(gazetteer.named("Tripoli")).extracting(Place::country).contains("LY", "LB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Qqqxzv", "-", "'", "the "})
    void whatIsNoPlaceHasNone(String name) {
        assertThat(gazetteer.named(name)).isEmpty();
    }

    @Test
    void aNameOfTenThousandLettersIsNone() {
        assertThat(gazetteer.named("a".repeat(10_000))).isEmpty();
    }

    @Test
    void loadsFast() {
        long start = System.nanoTime();
        PlaceTable table = PlaceTable.load();
        assertThat(table.size()).isGreaterThan(50_000);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void everySpellingLeadsToAPlace() {
        for (RuleFile.Row row :
                RuleFile.read(WorldGazetteer.class, "spellings.txt", 3).rows()) {
            assertThat(gazetteer.named(row.field(0)))
                    .as(row.content())
                    .extracting(Place::country)
                    .contains(row.field(2));
        }
    }

    /** The file's keys are folded by the maintainer's script, look-ups by PlaceSpelling: both must fold alike. */
    @Test
    void theFileFoldsNamesAsTheLookUpDoes() {
        PlaceTable table = PlaceTable.load();
        for (String name :
                List.of("Łódź", "Tromsø", "Şırnak", "Saint-Étienne", "Xankəndi", "Deir ez-Zor", "Cox's Bazar")) {
            assertThat(table.named(PlaceSpelling.fold(name))).as(name).isNotEmpty();
        }
    }
}
