package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        PlaceTable table = PlaceTable.load();
        assertThat(table.size()).isGreaterThan(200_000);
        assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void aTownTellsWhatHoldsIt() {
        Place laredo = gazetteer.named("Laredo").get(0);
        assertThat(laredo.filing().province()).isEqualTo("Texas");
        assertThat(laredo.filing().district()).isEqualTo("Webb County");
    }

    @ParameterizedTest
    @CsvSource({"Гома, CD", "الموصل, IQ", "Вінниця, UA", "St. Cloud, US", "Mt. Pleasant, US"})
    void knowsOtherLettersAndShortBeginnings(String name, String country) {
        assertThat(gazetteer.named(name)).extracting(Place::country).contains(country);
    }

    @Test
    void shortFormsOfDivisionsStandExactlySo() {
        assertThat(gazetteer.shortForm("Tex.")).map(Place::name).contains("Texas");
        assertThat(gazetteer.shortForm("TX")).map(Place::name).contains("Texas");
        assertThat(gazetteer.shortForm("tex")).isEmpty();
        assertThat(gazetteer.shortForm("in")).isEmpty();
    }

    @Test
    void anAreaHasAMiddleToCompareDistancesAndNoPoint() {
        Place chad = gazetteer.named("Chad").get(0);
        assertThat(chad.latitude()).isNaN();
        assertThat(chad.filing().centreLatitude()).isBetween(10.0, 20.0);
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

    /** Who governs them is what the dispute is about, or they have a code of their own. */
    @ParameterizedTest
    @CsvSource({
        "Laayoune, EH",
        "Smara, EH",
        "Golan Heights, ''",
        "Kashmir, ''",
        "Nagorno-Karabakh, ''",
        "Essequibo, ''",
        "Abyei, ''"
    })
    void takesNoSideInADispute(String name, String country) {
        assertThat(gazetteer.named(name).get(0).country()).isEqualTo(country);
    }
}
