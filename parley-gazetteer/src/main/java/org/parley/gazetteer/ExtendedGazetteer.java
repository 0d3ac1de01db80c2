package org.parley.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.place.CountryWord;
import org.parley.place.Extent;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** The gazetteer that comes with Parley, and beside it the places of a user's GeoNames file that it lacks. */
public final class ExtendedGazetteer implements Gazetteer {

    private static final int LONGEST_NAME = 100;
    private static final double SAME_KM = 12;

    private final WorldGazetteer world = new WorldGazetteer();
    private final UserPlaces more;

    private ExtendedGazetteer(UserPlaces more) {
        this.more = more;
    }

    /**
     * Reads a file in GeoNames' format.
     *
     * @throws GazetteerFileException if it cannot be read or a line is not in that format
     */
    public static ExtendedGazetteer of(Path file) {
        return new ExtendedGazetteer(UserPlaces.read(file));
    }

    /** How many places the file adds or repeats. */
    public int size() {
        return more.size();
    }

    @Override
    public List<Place> named(String name) {
        List<Place> known = world.named(name);
        List<Place> added =
                name.isEmpty() || name.length() > LONGEST_NAME ? List.of() : more.named(PlaceSpelling.fold(name));
        if (added.isEmpty()) {
            return known;
        }
        List<Place> all = new ArrayList<>(known);
        Set<String> ids = new HashSet<>();
        known.stream().map(Place::geonameId).forEach(ids::add);
        for (Place place : added) {
            if (ids.add(place.geonameId()) && known.stream().noneMatch(each -> isSame(each, place))) {
                all.add(place);
            }
        }
        return all;
    }

    /** A division, water or region that the world's table has without an id. */
    private static boolean isSame(Place known, Place place) {
        if (known.geonameId() != null || !known.country().equals(place.country())) {
            return known.precision() == PlacePrecision.SEA && place.precision() == PlacePrecision.SEA;
        }
        boolean town = place.precision() == PlacePrecision.LOCALITY;
        return known.precision() == place.precision()
                && (!town
                        || known.filing()
                                .kilometresTo(place.filing())
                                .filter(km -> km < SAME_KM)
                                .isPresent());
    }

    @Override
    public Optional<CountryWord> countryWord(String words) {
        return world.countryWord(words);
    }

    @Override
    public Optional<String> countryName(String code) {
        return world.countryName(code);
    }

    @Override
    public Optional<String> countryAdjective(String code) {
        return world.countryAdjective(code);
    }

    @Override
    public Optional<Extent> extent(Place place) {
        return world.extent(place);
    }

    @Override
    public Optional<Place> shortForm(String spelling) {
        return world.shortForm(spelling);
    }
}
