package org.parley.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.RuleFile;
import org.parley.place.Extent;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** Roughly how far areas and first-order divisions reach, from {@code extents.txt} and {@code provinces.txt}. Immutable. */
final class ExtentTable {

    /** Words that say what kind of division it is and that gazetteers and newspapers add or leave out. */
    private static final Set<String> DIVISION_WORDS = Set.of(
            "oblast",
            "region",
            "province",
            "governorate",
            "state",
            "department",
            "county",
            "prefecture",
            "district",
            "republic",
            "krai",
            "kray",
            "division",
            "voivodeship",
            "canton");

    private final Map<String, Extent> areas = new HashMap<>();
    private final Map<String, Extent> provinces = new HashMap<>();

    private ExtentTable() {
        for (RuleFile.Row row :
                RuleFile.read(ExtentTable.class, "extents.txt", 2).rows()) {
            try {
                areas.put(PlaceSpelling.fold(row.field(0)), box(row.field(1)));
            } catch (IllegalArgumentException e) {
                throw row.problem(1, "not south,west,north,east in degrees");
            }
        }
    }

    /** Only what {@code areas.txt} names: the small table. */
    static ExtentTable areasOnly() {
        return new ExtentTable();
    }

    /** Reads both tables. */
    static ExtentTable load() {
        ExtentTable table = new ExtentTable();
        try (InputStream in = ExtentTable.class.getResourceAsStream("provinces.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource provinces.txt beside " + ExtentTable.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(table::addProvince);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** A name that another division has without the word for its kind ("Turin Province", "Turin City") keeps its own. */
    private void addProvince(String line) {
        String[] fields = line.split("\\|");
        String name = PlaceSpelling.fold(fields[1]);
        Extent extent = box(fields[2]);
        provinces.put(fields[0] + name, extent);
        provinces.putIfAbsent(fields[0] + withoutKind(name), extent);
    }

    private static Extent box(String edges) {
        String[] numbers = edges.split(",");
        if (numbers.length != 4) {
            throw new IllegalArgumentException("not four edges: " + edges);
        }
        return new Extent(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]));
    }

    /** How far it reaches; empty if that is not known or it is no area. */
    Optional<Extent> extent(Place place) {
        String name = PlaceSpelling.fold(place.name());
        if (place.precision() == PlacePrecision.REGION) {
            return Optional.ofNullable(areas.get(name));
        }
        if (place.precision() != PlacePrecision.PROVINCE) {
            return Optional.empty();
        }
        Extent own = provinces.get(place.country() + name);
        return Optional.ofNullable(own != null ? own : provinces.get(place.country() + withoutKind(name)));
    }

    /** "Donetsk" of "donetsk region". */
    private static String withoutKind(String folded) {
        int last = folded.lastIndexOf(' ');
        return last > 0 && DIVISION_WORDS.contains(folded.substring(last + 1)) ? folded.substring(0, last) : folded;
    }
}
