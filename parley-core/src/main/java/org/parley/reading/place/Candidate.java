package org.parley.reading.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Place;
import org.parley.reading.LanguageMarks;

/**
 * Words that could be the name of a place.
 *
 * @param first first token
 * @param end token after the last
 * @param cover the model's name that holds them, null if none
 * @param places places of that name, most prominent first
 * @param country what the words have to do with a country, null if nothing
 */
record Candidate(
        int first,
        int end,
        LanguageMarks.@Nullable Name cover,
        List<Place> places,
        @Nullable CountryWord country) {

    int length() {
        return end - first;
    }

    boolean isPartOfCover() {
        return cover != null && cover.endToken() - cover.firstToken() > length();
    }
}
