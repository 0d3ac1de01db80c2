package org.parley.reading.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.place.Filing;
import org.parley.place.Place;

/**
 * Where an outlet is at home, as far as its name, its address and its articles of one run say: what its readers take a bare name of a town to mean.
 *
 * @param country code of its country, empty if unknown
 * @param divisions share of what its articles name that lies in each province of its home, by country code and name
 * @param latitude degrees north of its middle, NaN if only the country is known
 * @param longitude degrees east of its middle, NaN if only the country is known
 * @param strength how much of what its articles name lies there, from 0 to 1
 * @param town the town of its name or address, null if that cannot be told
 */
public record OutletHome(
        String country,
        Map<String, Double> divisions,
        double latitude,
        double longitude,
        double strength,
        @Nullable Place town) {

    /** Nothing is known. */
    public static final OutletHome NONE = new OutletHome("", Map.of(), Double.NaN, Double.NaN, 0, null);

    private static final double COUNTRY = 1;
    private static final double DIVISION = 2;
    private static final double ITS_TOWN = 4;
    private static final double CLOSE = 3;
    private static final double CLOSE_KM = 60;
    private static final double NEAR = 2;
    private static final double NEAR_KM = 140;
    private static final double WITHIN_REACH = 0.7;
    private static final double WITHIN_REACH_KM = 300;

    public OutletHome {
        divisions = Map.copyOf(divisions);
    }

    /** What its home says for a place. */
    double points(Place place) {
        if (country.isEmpty() || !country.equals(place.country())) {
            return 0;
        }
        Filing filing = place.filing();
        double points = COUNTRY;
        points += DIVISION * strength * divisions.getOrDefault(place.country() + filing.province(), 0.0);
        if (isPart(place)) {
            points += strength
                    * nearness(
                            Filing.kilometres(latitude, longitude, filing.centreLatitude(), filing.centreLongitude()));
            points += place.equals(town) ? ITS_TOWN : 0;
        }
        return points;
    }

    private static double nearness(double km) {
        return km <= CLOSE_KM ? CLOSE : km <= NEAR_KM ? NEAR : km <= WITHIN_REACH_KM ? WITHIN_REACH : 0;
    }

    private static boolean isPart(Place place) {
        return switch (place.precision()) {
            case POINT, LOCALITY, DISTRICT -> true;
            case PROVINCE, COUNTRY, REGION, SEA -> false;
        };
    }
}
