package org.parley.app.page;

/**
 * From degrees to the units of one map and back: the projection that keeps shapes, so that a ring of so many kilometres is a
 * circle. Longitudes count on from a meridian where nothing is, so that a conflict across the 180th one stays in one piece.
 *
 * @param west the meridian from which longitudes count
 * @param left horizontal place of the left edge, in radians
 * @param top vertical place of the upper edge, growing downwards, in radians
 * @param scale units a radian
 */
record Mercator(double west, double left, double top, double scale) {

    /** Beyond it the projection runs away. */
    static final double MOST_NORTHERN = 80;

    static final double MOST_SOUTHERN = -60;

    private static final double EARTH_KM = 6371;

    /** Longitude as radians east of the meridian where the map is cut. */
    static double turned(double longitude, double west) {
        double turned = (longitude - west) % 360;
        return Math.toRadians(turned < 0 ? turned + 360 : turned);
    }

    static double down(double latitude) {
        double held = Math.max(MOST_SOUTHERN, Math.min(MOST_NORTHERN, latitude));
        return -Math.log(Math.tan(Math.PI / 4 + Math.toRadians(held) / 2));
    }

    double x(double longitude) {
        return (turned(longitude, west) - left) * scale;
    }

    /** Where a longitude lies that may be a turn or more away, as in an outline that is drawn again beside itself. */
    double straight(double longitude) {
        return (Math.toRadians(longitude - west) - left) * scale;
    }

    double y(double latitude) {
        return (down(latitude) - top) * scale;
    }

    /** Units that a kilometre is long at a latitude. */
    double unitsPerKm(double latitude) {
        return scale
                / (EARTH_KM * Math.cos(Math.toRadians(Math.max(MOST_SOUTHERN, Math.min(MOST_NORTHERN, latitude)))));
    }

    /** Latitude of a height on the map. */
    double latitude(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp(-(y / scale + top))) - Math.PI / 2);
    }

    /** Units of a full turn around the globe. */
    double turn() {
        return 2 * Math.PI * scale;
    }
}
