package org.parley.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.MapPlace;
import org.parley.place.Extent;

/**
 * What part of the world a map shows: at first the part where most happened, and all of it when asked for.
 *
 * @param projection degrees to units; the part shown at first lies between 0,0 and {@link #WIDTH},{@link #HEIGHT}
 * @param whole all places
 */
record Frame(Mercator projection, Box whole) {

    static final double WIDTH = 4000;
    static final double HEIGHT = 2500;

    private static final double ROOM = 1.3;
    private static final double LEAST_RADIANS = Math.toRadians(3);

    /** Share of what happened that the first view must hold, and how much closer it must be to be worth it. */
    private static final double MOST = 0.75;

    private static final double CLOSER = 2.5;
    private static final int MIDDLES_TRIED = 60;

    /**
     * A box, growing right and down.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param right its right edge
     * @param bottom its lower edge
     */
    record Box(double left, double top, double right, double bottom) {

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        boolean holds(double[] point) {
            return point[0] >= left && point[0] <= right && point[1] >= top && point[1] <= bottom;
        }

        Box and(@Nullable Box other) {
            return other == null
                    ? this
                    : new Box(
                            Math.min(left, other.left),
                            Math.min(top, other.top),
                            Math.max(right, other.right),
                            Math.max(bottom, other.bottom));
        }

        /** The same middle, so many times as large. */
        Box times(double factor) {
            double x = (left + right) / 2;
            double y = (top + bottom) / 2;
            double dx = width() / 2 * factor;
            double dy = height() / 2 * factor;
            return new Box(x - dx, y - dy, x + dx, y + dy);
        }

        /** The least box around it with the shape of the map. */
        Box shaped() {
            double half = Math.max(width() / 2, height() / 2 * WIDTH / HEIGHT);
            double x = (left + right) / 2;
            double y = (top + bottom) / 2;
            return new Box(x - half, y - half * HEIGHT / WIDTH, x + half, y + half * HEIGHT / WIDTH);
        }
    }

    /** A place in radians of the projection, before the frame is known. */
    private record Spot(Box box, int weight) {

        double x() {
            return (box.left + box.right) / 2;
        }

        double y() {
            return (box.top + box.bottom) / 2;
        }

        double from(Spot other) {
            return Math.max(Math.abs(x() - other.x()), Math.abs(y() - other.y()) * WIDTH / HEIGHT);
        }
    }

    /** The frame of places that can be drawn; at least one. */
    static Frame of(List<MapPlace> places) {
        double west = emptyMeridian(places);
        List<Spot> spots = places.stream()
                .map(place -> new Spot(box(place, west), place.things().size()))
                .toList();
        Box whole = around(spots);
        Box dense = around(densest(spots)).times(ROOM);
        Box core = around(spots.stream()
                .filter(spot -> dense.holds(new double[] {spot.x(), spot.y()}))
                .toList());
        Box first = whole.width() > CLOSER * core.width() ? core : whole;
        double scale = WIDTH / first.width();
        Mercator projection = new Mercator(west, first.left, first.top, scale);
        return new Frame(
                projection,
                new Box(
                        (whole.left - first.left) * scale,
                        (whole.top - first.top) * scale,
                        (whole.right - first.left) * scale,
                        (whole.bottom - first.top) * scale));
    }

    private static Box around(List<Spot> spots) {
        Box around = spots.get(0).box;
        for (Spot spot : spots) {
            around = around.and(spot.box);
        }
        double x = (around.left + around.right) / 2;
        double y = (around.top + around.bottom) / 2;
        Box least = new Box(x - LEAST_RADIANS / 2, y, x + LEAST_RADIANS / 2, y);
        return around.times(ROOM).and(least).shaped();
    }

    /** The smallest neighbourhood of one place in which most of what happened lies. */
    private static List<Spot> densest(List<Spot> spots) {
        double enough = MOST * spots.stream().mapToInt(Spot::weight).sum();
        List<Spot> best = spots;
        double least = Double.MAX_VALUE;
        for (Spot middle : spots.subList(0, Math.min(MIDDLES_TRIED, spots.size()))) {
            List<Spot> near = new ArrayList<>(spots);
            near.sort(Comparator.comparingDouble(middle::from));
            int weight = 0;
            int taken = 0;
            while (weight < enough) {
                weight += near.get(taken++).weight;
            }
            double reach = middle.from(near.get(taken - 1));
            if (reach < least) {
                least = reach;
                best = near.subList(0, taken);
            }
        }
        return best;
    }

    /** The meridian in the middle of the widest gap between places. */
    private static double emptyMeridian(List<MapPlace> places) {
        double[] longitudes = places.stream()
                .flatMapToDouble(place -> {
                    Extent extent = place.extent();
                    return extent == null
                            ? DoubleStream.of(place.longitude())
                            : DoubleStream.of(extent.west(), extent.east());
                })
                .sorted()
                .toArray();
        int last = longitudes.length - 1;
        double widest = longitudes[0] + 360 - longitudes[last];
        double meridian = longitudes[last] + widest / 2;
        for (int i = 0; i < last; i++) {
            double gap = longitudes[i + 1] - longitudes[i];
            if (gap > widest) {
                widest = gap;
                meridian = longitudes[i] + gap / 2;
            }
        }
        return meridian > 180 ? meridian - 360 : meridian;
    }

    private static Box box(MapPlace place, double west) {
        Extent extent = place.extent();
        if (extent != null) {
            double left = Mercator.turned(extent.west(), west);
            double right = Mercator.turned(extent.east(), west);
            return new Box(
                    Math.min(left, right),
                    Mercator.down(extent.north()),
                    Math.max(left, right),
                    Mercator.down(extent.south()));
        }
        double x = Mercator.turned(place.longitude(), west);
        double y = Mercator.down(place.latitude());
        double around = place.kilometres() / 6371 / Math.cos(Math.toRadians(Math.min(80, Math.abs(place.latitude()))));
        return new Box(x - around, y - around, x + around, y + around);
    }
}
