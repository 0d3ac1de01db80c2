package org.parley.place;

/**
 * What a word has to do with a country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param countryName usual English name of the country
 * @param kind which kind of word it is
 */
public record CountryWord(String code, String countryName, Kind kind) {

    /** Kinds of words that point to a country. */
    public enum Kind {
        /** "Turkey". */
        NAME,
        /** "Turkish", "Turks". */
        DEMONYM,
        /** "Ankara": a town that also stands for the government. */
        CAPITAL,
        /** "the Kremlin", "Downing Street", "the White House": a building or office that stands for an executive. */
        SEAT
    }
}
