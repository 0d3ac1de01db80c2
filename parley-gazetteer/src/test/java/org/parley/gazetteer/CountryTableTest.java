package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.place.CountryWord;

class CountryTableTest {

    private final CountryTable countries = CountryTable.load();

    @ParameterizedTest
    @CsvSource({
        "Turkey, TR, NAME",
        "TURKEY, TR, NAME",
        "Türkiye, TR, NAME",
        "Turks, TR, DEMONYM",
        "turkish, TR, DEMONYM",
        "Ankara, TR, CAPITAL",
        "the Kremlin, RU, SEAT",
        "The Élysée, FR, SEAT",
        "Kiev, UA, CAPITAL",
        "Burma, MM, NAME",
        "Côte d’Ivoire, CI, NAME",
        "Cote d'Ivoire, CI, NAME",
        "U.S., US, NAME",
        "US, US, NAME",
        "the Netherlands, NL, NAME",
        "The Hague, NL, CAPITAL",
        "Sana’a, YE, CAPITAL",
        "Port au Prince, HT, CAPITAL",
        "Azerbaijanis, AZ, DEMONYM"
    })
    void knowsTheWordsOfCountries(String words, String code, CountryWord.Kind kind) {
        assertThat(countries.word(words)).hasValueSatisfying(word -> {
            assertThat(word.code()).isEqualTo(code);
            assertThat(word.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({"us", "Us", "turkey", "jordan", "polish", "European Union", "car", "''", "the", "pole", "NATO"})
    void leavesOtherWordsAlone(String words) {
        assertThat(countries.word(words)).isEmpty();
    }

    @Test
    void namesACountryByItsUsualEnglishName() {
        assertThat(countries.name("CI")).contains("Ivory Coast");
        assertThat(countries.name("ZZ")).isEmpty();
        assertThat(countries.adjective("TR")).contains("Turkish");
        assertThat(countries.word("Ivorian")).map(CountryWord::countryName).contains("Ivory Coast");
    }
}
