package org.parley.place;

/**
 * Roughly how far an area reaches, as a box of degrees; never a statement on where its borders run.
 *
 * @param south its southern edge
 * @param west its western edge; larger than the eastern one where the area lies across the 180th meridian
 * @param north its northern edge
 * @param east its eastern edge
 */
public record Extent(double south, double west, double north, double east) {

    public Extent {
        boolean inRange = south >= -90 && north <= 90 && west >= -180 && west <= 180 && east >= -180 && east <= 180;
        if (!inRange || !(south < north)) {
            throw new IllegalArgumentException(
                    "not a box of degrees: " + south + ".." + north + ", " + west + ".." + east);
        }
    }
}
