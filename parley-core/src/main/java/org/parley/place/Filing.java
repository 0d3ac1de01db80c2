package org.parley.place;

import java.util.Optional;

/**
 * How the gazetteer files a place: under which divisions, where its middle is, how prominent it is. The middle of an area serves to compare distances and is
 * never where something happened.
 *
 * @param province name of the first-order division that holds it or that it is, empty if none
 * @param district name of the second-order division that holds it or that it is, empty if none
 * @param centreLatitude degrees north of its middle, NaN if unknown
 * @param centreLongitude degrees east of its middle, NaN if unknown
 * @param prominence decimal logarithm of its inhabitants, more for capitals and seats of divisions
 */
public record Filing(
        String province, String district, double centreLatitude, double centreLongitude, double prominence) {

    /** Nothing is known of it. */
    public static final Filing NONE = new Filing("", "", Double.NaN, Double.NaN, 0);

    private static final double KM_A_DEGREE = 111.2;
    private static final double FAR_APART_DEGREES = 20;

    /** A place with a point or middle and nothing else known. */
    public static Filing at(double latitude, double longitude, double prominence) {
        return new Filing("", "", latitude, longitude, prominence);
    }

    /** Kilometres between two middles on the globe; empty where one is unknown. */
    public Optional<Double> kilometresTo(Filing other) {
        double km = kilometres(centreLatitude, centreLongitude, other.centreLatitude, other.centreLongitude);
        return Double.isNaN(km) ? Optional.empty() : Optional.of(km);
    }

    /** Kilometres between two points on the globe, NaN where one is unknown. */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = latitude - otherLatitude;
        double east = Math.abs(longitude - otherLongitude);
        east = Math.min(east, 360 - east);
        if (Math.abs(north) + east < FAR_APART_DEGREES) {
            double narrow = Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
            return KM_A_DEGREE * Math.hypot(north, east * narrow);
        }
        double one = Math.toRadians(latitude);
        double two = Math.toRadians(otherLatitude);
        double cosine = Math.sin(one) * Math.sin(two) + Math.cos(one) * Math.cos(two) * Math.cos(Math.toRadians(east));
        return KM_A_DEGREE * Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
}
