package org.parley.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.lexicon.RuleFile;
import org.parley.place.Filing;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** Areas, seas, rivers and a few towns that the large file leaves out, from {@code areas.txt}. Immutable. */
final class AreaTable {

    /** An area of the table counts as this many people: it stands there because the press writes of it. */
    private static final long AREA = 3_000_000;

    private final Map<String, List<Place>> byName = new HashMap<>();

    private AreaTable(RuleFile file, ExtentTable extents) {
        for (RuleFile.Row row : file.rows()) {
            Place place = withMiddle(place(row), extents);
            List<String> names = new ArrayList<>(row.list(1));
            names.add(row.field(0));
            names.stream()
                    .map(PlaceSpelling::fold)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(place));
        }
    }

    static AreaTable load() {
        return new AreaTable(RuleFile.read(AreaTable.class, "areas.txt", 6), ExtentTable.areasOnly());
    }

    /** The middle of how far it reaches, where the table gives none. */
    private static Place withMiddle(Place place, ExtentTable extents) {
        Filing filing = place.filing();
        return Double.isNaN(filing.centreLatitude())
                ? extents.extent(place)
                        .filter(extent -> extent.west() < extent.east())
                        .map(extent -> new Place(
                                place.name(),
                                null,
                                place.country(),
                                Double.NaN,
                                Double.NaN,
                                place.precision(),
                                place.population(),
                                Filing.at(
                                        (extent.south() + extent.north()) / 2,
                                        (extent.west() + extent.east()) / 2,
                                        filing.prominence())))
                        .orElse(place)
                : place;
    }

    private static Place place(RuleFile.Row row) {
        String[] point = row.field(4).split(",");
        try {
            double latitude = point.length == 2 ? Double.parseDouble(point[0]) : Double.NaN;
            double longitude = point.length == 2 ? Double.parseDouble(point[1]) : Double.NaN;
            PlacePrecision precision = PlacePrecision.valueOf(row.field(3));
            long population = row.field(5).equals("-") ? 0 : Long.parseLong(row.field(5));
            boolean area = precision != PlacePrecision.LOCALITY;
            return new Place(
                    row.field(0),
                    null,
                    row.field(2).equals("-") ? "" : row.field(2),
                    area ? Double.NaN : latitude,
                    area ? Double.NaN : longitude,
                    precision,
                    population,
                    Filing.at(latitude, longitude, Math.log10(Math.max(area ? AREA : 50, population))));
        } catch (IllegalArgumentException e) {
            throw row.problem(3, "no such precision, coordinates or number");
        }
    }

    List<Place> named(String folded) {
        return byName.getOrDefault(folded, List.of());
    }
}
