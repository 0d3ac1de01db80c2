package org.parley.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.lexicon.RuleFile;
import org.parley.place.CountryWord;
import org.parley.place.Extent;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** The gazetteer that comes with Parley: the countries' own words, and the places of the world. */
public final class WorldGazetteer implements Gazetteer {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SHORT_FORM = 8;
    private static final List<String> BEGINNINGS = List.of(
            "st ", "saint ", "mt ", "mount ", "ft ", "fort ", "ste ", "sainte ", "kiryat ", "qiryat ", "el ", "al ",
            "ain ", "ayn ", "deir ", "dayr ", "beit ", "bayt ");

    private final CountryTable countries = CountryTable.load();
    private final AreaTable areas = AreaTable.load();
    private final Map<String, Spelling> spellings = spellings();

    /** The large file is read when the first place is asked for: commands that need no places start without it. */
    private static final class Places {
        static final PlaceTable TABLE = PlaceTable.load();
    }

    /** Only a map asks how far areas reach. */
    private static final class Extents {
        static final ExtentTable TABLE = ExtentTable.load();
    }

    private record Spelling(String name, String country) {}

    /** Asked for seldom, and needs the large file. */
    private static final class ShortForms {
        static final Map<String, Place> BY_SPELLING = shortForms();
    }

    private static Map<String, Place> shortForms() {
        Map<String, Place> places = new HashMap<>();
        for (RuleFile.Row row :
                RuleFile.read(WorldGazetteer.class, "abbreviations.txt", 3).rows()) {
            Place division = Places.TABLE.named(PlaceSpelling.fold(row.field(1))).stream()
                    .filter(place -> place.precision() == PlacePrecision.PROVINCE
                            && place.country().equals(row.field(2)))
                    .findFirst()
                    .orElseThrow(() -> row.problem(1, "no such division"));
            row.list(0).forEach(spelling -> places.put(spelling, division));
        }
        return places;
    }

    @Override
    public Optional<Place> shortForm(String spelling) {
        return spelling.length() > LONGEST_SHORT_FORM
                ? Optional.empty()
                : Optional.ofNullable(ShortForms.BY_SPELLING.get(spelling));
    }

    private static Map<String, Spelling> spellings() {
        Map<String, Spelling> spellings = new HashMap<>();
        for (RuleFile.Row row :
                RuleFile.read(WorldGazetteer.class, "spellings.txt", 3).rows()) {
            spellings.put(
                    PlaceSpelling.fold(row.field(0)), new Spelling(PlaceSpelling.fold(row.field(1)), row.field(2)));
        }
        return spellings;
    }

    /** The country of that name comes first, then areas and seas, then towns and provinces by prominence. */
    @Override
    public List<Place> named(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of();
        }
        String folded = PlaceSpelling.fold(name);
        List<Place> places = new ArrayList<>();
        countries
                .word(name)
                .filter(word -> word.kind() == CountryWord.Kind.NAME)
                .flatMap(word -> countries.place(word.code()))
                .ifPresent(places::add);
        places.addAll(areas.named(folded));
        Spelling other = spellings.get(folded);
        if (other != null) {
            Places.TABLE.named(other.name()).stream()
                    .filter(place -> place.country().equals(other.country()))
                    .forEach(places::add);
        }
        places.addAll(Places.TABLE.named(folded));
        return places.isEmpty() ? Places.TABLE.named(otherBeginning(folded)) : places;
    }

    /** "St. Cloud" for Saint Cloud, "Mt. Pleasant" for Mount Pleasant; empty for other names. */
    private static String otherBeginning(String folded) {
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            if (folded.startsWith(BEGINNINGS.get(i))) {
                String other = BEGINNINGS.get(i % 2 == 0 ? i + 1 : i - 1);
                return other + folded.substring(BEGINNINGS.get(i).length());
            }
        }
        return "";
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

    @Override
    public Optional<Extent> extent(Place place) {
        return Extents.TABLE.extent(place);
    }
}
