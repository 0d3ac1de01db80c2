package org.parley.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;
import org.parley.place.CountryWord;
import org.parley.place.CountryWord.Kind;
import org.parley.place.Filing;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** The words that point to each country: names, demonyms, capitals, seats of government. Immutable. */
public final class CountryTable {

    private static final int LONGEST_WORDS = 80;
    private static final double PROMINENCE = 7.5;

    private final Map<String, Entry> byWord = new HashMap<>();
    private final Map<String, String> nameByCode = new HashMap<>();
    private final Map<String, String> adjectiveByCode = new HashMap<>();
    private final Map<String, Place> placeByCode = new HashMap<>();

    /** A word of the table; {@code capitals} is the spelling whose capital letters must be there, null if case does not matter. */
    private record Entry(CountryWord word, @Nullable String capitals) {}

    private CountryTable(RuleFile file, RuleFile centres) {
        for (RuleFile.Row row : file.rows()) {
            String name = bare(row.field(1));
            if (nameByCode.put(row.field(0), name) != null) {
                throw row.problem(0, "this code stands in an earlier line");
            }
            row.list(3).stream().findFirst().ifPresent(word -> adjectiveByCode.put(row.field(0), bare(word)));
            add(row, 1, Kind.NAME);
            add(row, 2, Kind.NAME);
            add(row, 3, Kind.DEMONYM);
            add(row, 4, Kind.CAPITAL);
            add(row, 5, Kind.SEAT);
        }
        for (RuleFile.Row row : centres.rows()) {
            placeByCode.put(row.field(0), country(row));
        }
        if (!placeByCode.keySet().equals(nameByCode.keySet())) {
            throw new IllegalStateException("centres.txt and countries.txt are not of the same countries");
        }
    }

    private Place country(RuleFile.Row row) {
        try {
            String[] middle = row.field(1).split(",", 2);
            Filing filing = Filing.at(Double.parseDouble(middle[0]), Double.parseDouble(middle[1]), PROMINENCE);
            String name = nameByCode.getOrDefault(row.field(0), row.example());
            return new Place(name, null, row.field(0), Double.NaN, Double.NaN, PlacePrecision.COUNTRY, 0, filing);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw row.problem(1, "expected latitude,longitude");
        }
    }

    /** Reads the table that comes with Parley. */
    public static CountryTable load() {
        return new CountryTable(
                RuleFile.read(CountryTable.class, "countries.txt", 6),
                RuleFile.read(CountryTable.class, "centres.txt", 2));
    }

    /** What these words have to do with a country, if anything. */
    public Optional<CountryWord> word(String words) {
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            return Optional.empty();
        }
        Entry entry = byWord.get(PlaceSpelling.fold(words));
        if (entry == null || (entry.capitals() != null && !PlaceSpelling.hasCapitalsOf(words, entry.capitals()))) {
            return Optional.empty();
        }
        return Optional.of(entry.word());
    }

    /** A country as a place: an area, with no point. */
    Optional<Place> place(String code) {
        return Optional.ofNullable(placeByCode.get(code));
    }

    /** A country's usual English name. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(nameByCode.get(code));
    }

    /** A country's adjective: the first of its words for its people. */
    public Optional<String> adjective(String code) {
        return Optional.ofNullable(adjectiveByCode.get(code));
    }

    private void add(RuleFile.Row row, int field, Kind kind) {
        CountryWord word = new CountryWord(row.field(0), bare(row.field(1)), kind);
        for (String value : row.list(field)) {
            Entry entry = new Entry(word, value.startsWith("=") ? bare(value) : null);
            String folded = PlaceSpelling.fold(value);
            Entry earlier = byWord.putIfAbsent(folded, entry);
            if (earlier != null && !earlier.word().code().equals(word.code())) {
                throw row.problem(
                        field,
                        "\"" + value + "\" already means " + earlier.word().countryName());
            }
            if (kind == Kind.DEMONYM && takesPlural(folded)) {
                byWord.putIfAbsent(folded + "s", entry);
            }
        }
    }

    private static boolean takesPlural(String demonym) {
        return !demonym.endsWith("s") && !demonym.endsWith("sh") && !demonym.endsWith("ch") && !demonym.endsWith("se");
    }

    private static String bare(String value) {
        return value.startsWith("=") ? value.substring(1) : value;
    }
}
