package org.parley.app.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.MapPlace;
import org.parley.place.Extent;

/** Draws the places of a briefing: points as points, areas as areas as wide as they are, and what is near a point as a ring around it. */
final class MapChart {

    /** How wide a ring is where the words do not say how far. */
    static final double NEARBY_KM = 25;

    /** How wide an area is drawn whose reach is not known. */
    static final double UNKNOWN_REACH_KM = 15;

    private static final double KM_A_DEGREE = 111.2;
    private static final double LEAST_AREA = 45;

    /** How far a line may stray in the first view: half a pixel of a usual screen. */
    private static final double FINE = 2;

    private static final double BESIDE_FIRST_VIEW = 1.6;
    private static final double BESIDE_WHOLE = 1.25;

    private final List<MapPlace> places;
    private final Frame frame;
    private final Mercator projection;

    private MapChart(List<MapPlace> places) {
        this.places = places;
        this.frame = Frame.of(places);
        this.projection = frame.projection();
    }

    /** The chart of places that can be drawn; at least one. */
    static MapView.Chart draw(List<MapPlace> places) {
        return new MapChart(places).chart();
    }

    private MapView.Chart chart() {
        Frame.Box first = new Frame.Box(0, 0, Frame.WIDTH, Frame.HEIGHT);
        Frame.Box near = first.times(BESIDE_FIRST_VIEW);
        Frame.Box whole = first.and(frame.whole());
        Frame.Box all = withinOneTurn(near.and(whole.times(BESIDE_WHOLE)), whole);
        OutlinePath outline = new OutlinePath(projection, all, near, FINE, Math.max(FINE, whole.width() / 700));
        double middle = projection.latitude(Frame.HEIGHT / 2);
        double unitsPerKm = projection.unitsPerKm(middle);
        double km = roundKilometres(Frame.WIDTH / 4 / unitsPerKm);
        boolean wider = whole.width() > Frame.WIDTH * 1.05;
        return new MapView.Chart(
                outline.path(Outline.Kind.LAND),
                outline.path(Outline.Kind.BORDER),
                outline.path(Outline.Kind.DISPUTED),
                units(whole.left()) + " " + units(whole.top()) + " " + units(whole.width()) + " "
                        + units(whole.height()),
                wider,
                String.format(Locale.ROOT, "%.4f", unitsPerKm),
                Counts.coordinate(km * unitsPerKm / Frame.WIDTH * 100),
                Counts.number((long) km) + " km",
                areas(),
                marks());
    }

    /** The world is not drawn beside itself for the sake of an empty edge. */
    private Frame.Box withinOneTurn(Frame.Box all, Frame.Box whole) {
        double spare = all.width() - Math.max(whole.width(), projection.turn());
        return spare <= 0
                ? all
                : new Frame.Box(all.left() + spare / 2, all.top(), all.right() - spare / 2, all.bottom());
    }

    /** One, two or five, with noughts: the most of these that fits. */
    private static double roundKilometres(double most) {
        double tens = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
        return most >= 5 * tens ? 5 * tens : most >= 2 * tens ? 2 * tens : tens;
    }

    private static String units(double value) {
        return String.valueOf(Math.round(value));
    }

    private List<MapView.Area> areas() {
        List<Shape> shapes = new ArrayList<>();
        for (MapPlace place : places) {
            if (place.kind() != MapPlace.Kind.POINT) {
                shapes.add(shape(place));
            }
        }
        return shapes.stream()
                .sorted(Comparator.comparingDouble((Shape shape) -> -shape.rx() * shape.ry()))
                .map(shape -> new MapView.Area(
                        shape.place().id(),
                        shape.place().kilometres() > 0,
                        units(shape.x()),
                        units(shape.y()),
                        units(Math.max(LEAST_AREA, shape.rx())),
                        units(Math.max(LEAST_AREA, shape.ry()))))
                .toList();
    }

    private record Shape(MapPlace place, double x, double y, double rx, double ry) {}

    private Shape shape(MapPlace place) {
        Extent extent = place.extent();
        if (extent != null) {
            double west = projection.x(extent.west());
            double east = projection.x(extent.east());
            double north = projection.y(extent.north());
            double south = projection.y(extent.south());
            return new Shape(
                    place, (west + east) / 2, (north + south) / 2, Math.abs(east - west) / 2, (south - north) / 2);
        }
        double km = place.kilometres() > 0
                ? place.kilometres()
                : place.kind() == MapPlace.Kind.NEAR ? NEARBY_KM : UNKNOWN_REACH_KM;
        double reach = km * projection.unitsPerKm(place.latitude());
        return new Shape(place, projection.x(place.longitude()), projection.y(place.latitude()), reach, reach);
    }

    private List<MapView.Mark> marks() {
        MapLabels labels = new MapLabels();
        List<MapView.Mark> marks = new ArrayList<>();
        for (MapPlace place : places) {
            Shape shape = shape(place);
            // What a ring of so many kilometres is about is its edge: its label stands there.
            double y = place.kind() == MapPlace.Kind.NEAR ? shape.y() + Math.max(LEAST_AREA, shape.ry()) : shape.y();
            boolean point = place.kind() == MapPlace.Kind.POINT;
            double radius = point ? radius(place.things().size()) : 0;
            String label = label(place);
            String look = (point ? "point" : "area")
                    + (place.readings().isEmpty() ? "" : " unsure")
                    + (place.things().stream().allMatch(MapPlace.There::announced) ? " hollow" : "");
            marks.add(new MapView.Mark(
                    place.id(),
                    look,
                    Counts.coordinate(shape.x() / Frame.WIDTH * 100),
                    Counts.coordinate(y / Frame.HEIGHT * 100),
                    point ? Counts.coordinate(radius) : "",
                    place.things().size(),
                    point ? slices(place) : List.of(),
                    label,
                    labels.take(shape.x(), y, radius, label),
                    words(place)));
        }
        Collections.reverse(marks);
        return marks;
    }

    private static double radius(int things) {
        return Math.min(15, 4.5 + 1.7 * Math.sqrt(things));
    }

    static String label(MapPlace place) {
        return switch (place.kind()) {
            case POINT -> place.name() + (place.readings().isEmpty() ? "" : " ?");
            case AREA -> "somewhere in " + place.name() + (place.readings().isEmpty() ? "" : " ?");
            case NEAR, COUNTRY, SEA, UNKNOWN -> place.name();
        };
    }

    private static String words(MapPlace place) {
        return label(place) + ": " + Counts.of(place.things().size(), "item") + ", " + how(place);
    }

    private static List<MapView.Slice> slices(MapPlace place) {
        Map<Lane, Integer> counts = new EnumMap<>(Lane.class);
        place.things().forEach(thing -> counts.merge(thing.lane(), 1, Integer::sum));
        List<MapView.Slice> slices = new ArrayList<>();
        double from = 0;
        for (Map.Entry<Lane, Integer> entry : counts.entrySet()) {
            double length = 100.0 * entry.getValue() / place.things().size();
            slices.add(new MapView.Slice(look(entry.getKey()), Counts.coordinate(length), Counts.coordinate(-from)));
            from += length;
        }
        return slices;
    }

    static String look(Lane lane) {
        return lane.name().toLowerCase(Locale.ROOT);
    }

    /** How precisely a place is said, and so how it is drawn. */
    static String how(MapPlace place) {
        return switch (place.kind()) {
            case POINT ->
                place.readings().isEmpty() ? "a town or a site in it" : "a town; which of several is not sure";
            case NEAR ->
                place.kilometres() > 0
                        ? "about " + Counts.number(Math.round(place.kilometres())) + " km away from a town"
                        : "near a town; the words do not say how far";
            case AREA -> area(place);
            case COUNTRY -> "no closer than the country";
            case SEA -> "at sea";
            case UNKNOWN ->
                place.readings().isEmpty() ? "not in the gazetteer" : "not told which of several places it is";
        };
    }

    private static String area(MapPlace place) {
        Extent extent = place.extent();
        if (extent == null) {
            return place.isDrawn()
                    ? "somewhere in an area; how wide is not known"
                    : "an area; where it ends is not known";
        }
        double east = extent.east() < extent.west() ? extent.east() + 360 : extent.east();
        double middle = Math.toRadians((extent.north() + extent.south()) / 2);
        double across =
                KM_A_DEGREE * Math.max(extent.north() - extent.south(), (east - extent.west()) * Math.cos(middle));
        double step = across < 100 ? 10 : 50;
        return "somewhere in an area about " + Counts.number(Math.round(across / step) * (long) step) + " km across";
    }
}
