package org.parley.app.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts the outline to what a map can show and writes it as SVG paths, with as few points as its widest zoom needs. */
final class OutlinePath {

    private final Mercator projection;
    private final Frame.Box all;
    private final Frame.Box core;
    private final double fine;
    private final double coarse;

    /**
     * @param projection of the map
     * @param all what can be shown at all
     * @param core where a reader looks closely
     * @param fine how far a line may stray there, in units
     * @param coarse how far elsewhere
     */
    OutlinePath(Mercator projection, Frame.Box all, Frame.Box core, double fine, double coarse) {
        this.projection = projection;
        this.all = all;
        this.core = core;
        this.fine = fine;
        this.coarse = coarse;
    }

    /** The lines of a kind as one path, "" if none is in sight. */
    String path(Outline.Kind kind) {
        StringBuilder path = new StringBuilder();
        for (Outline.Line line : Outline.world().lines()) {
            if (line.kind() == kind) {
                double[] points = project(line.degrees());
                for (int turn = -1; turn <= 1; turn++) {
                    add(points, turn * projection.turn(), kind == Outline.Kind.LAND, path);
                }
            }
        }
        return path.toString();
    }

    private double[] project(float[] degrees) {
        double[] points = new double[degrees.length];
        for (int i = 0; i < degrees.length; i += 2) {
            points[i] = projection.straight(degrees[i]);
            points[i + 1] = projection.y(degrees[i + 1]);
        }
        return points;
    }

    private void add(double[] points, double shift, boolean ring, StringBuilder path) {
        if (!isInSight(points, shift)) {
            return;
        }
        List<double[]> shifted = new ArrayList<>(points.length / 2);
        for (int i = 0; i < points.length; i += 2) {
            shifted.add(new double[] {points[i] + shift, points[i + 1]});
        }
        if (ring) {
            write(thin(clipRing(shifted)), true, path);
        } else {
            clipLine(shifted).forEach(piece -> write(thin(piece), false, path));
        }
    }

    private boolean isInSight(double[] points, double shift) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i] + shift);
            right = Math.max(right, points[i] + shift);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return right > all.left() && left < all.right() && bottom > all.top() && top < all.bottom();
    }

    /** Cuts a ring at each of the four edges in turn; what runs along an edge is never seen. */
    private List<double[]> clipRing(List<double[]> ring) {
        List<double[]> clipped = ring;
        clipped = clip(clipped, 0, all.left(), 1);
        clipped = clip(clipped, 0, all.right(), -1);
        clipped = clip(clipped, 1, all.top(), 1);
        return clip(clipped, 1, all.bottom(), -1);
    }

    private static List<double[]> clip(List<double[]> ring, int axis, double edge, int sign) {
        List<double[]> kept = new ArrayList<>(ring.size());
        for (int i = 0; i < ring.size(); i++) {
            double[] here = ring.get(i);
            double[] next = ring.get((i + 1) % ring.size());
            boolean in = sign * (here[axis] - edge) >= 0;
            boolean nextIn = sign * (next[axis] - edge) >= 0;
            if (in) {
                kept.add(here);
            }
            if (in != nextIn) {
                double share = (edge - here[axis]) / (next[axis] - here[axis]);
                kept.add(new double[] {here[0] + share * (next[0] - here[0]), here[1] + share * (next[1] - here[1])});
            }
        }
        return kept;
    }

    /** The stretches of a line that lie within, each with one point beyond. */
    private List<List<double[]>> clipLine(List<double[]> line) {
        List<List<double[]>> pieces = new ArrayList<>();
        List<double[]> piece = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            boolean near = all.holds(line.get(i))
                    || (i > 0 && all.holds(line.get(i - 1)))
                    || (i + 1 < line.size() && all.holds(line.get(i + 1)));
            if (near) {
                piece.add(line.get(i));
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    /** Leaves out points that stray less from the line without them than a reader could see (Douglas and Peucker's way). */
    private List<double[]> thin(List<double[]> points) {
        int size = points.size();
        if (size < 3) {
            return points;
        }
        boolean[] kept = new boolean[size];
        kept[0] = true;
        kept[size - 1] = true;
        List<int[]> open = new ArrayList<>(List.of(new int[] {0, size - 1}));
        while (!open.isEmpty()) {
            int[] stretch = open.remove(open.size() - 1);
            int farthest = farthest(points, stretch[0], stretch[1]);
            if (farthest >= 0) {
                kept[farthest] = true;
                open.add(new int[] {stretch[0], farthest});
                open.add(new int[] {farthest, stretch[1]});
            }
        }
        List<double[]> thinned = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (kept[i]) {
                thinned.add(points.get(i));
            }
        }
        return thinned;
    }

    private int farthest(List<double[]> points, int from, int to) {
        int farthest = -1;
        double most = 1;
        for (int i = from + 1; i < to; i++) {
            double[] point = points.get(i);
            double strays = distance(point, points.get(from), points.get(to)) / (core.holds(point) ? fine : coarse);
            if (strays > most) {
                most = strays;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double distance(double[] point, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
        double held = Math.max(0, Math.min(1, share));
        return Math.hypot(point[0] - from[0] - held * dx, point[1] - from[1] - held * dy);
    }

    /** Whole units, each point by its way from the one before. */
    private static void write(List<double[]> points, boolean ring, StringBuilder path) {
        if (points.size() < (ring ? 4 : 2)) {
            return;
        }
        long x = Math.round(points.get(0)[0]);
        long y = Math.round(points.get(0)[1]);
        path.append('M').append(x).append(y < 0 ? "" : " ").append(y).append('l');
        boolean first = true;
        for (double[] point : points.subList(1, points.size())) {
            long dx = Math.round(point[0]) - x;
            long dy = Math.round(point[1]) - y;
            if (dx != 0 || dy != 0) {
                path.append(first || dx < 0 ? "" : " ")
                        .append(dx)
                        .append(dy < 0 ? "" : " ")
                        .append(dy);
                first = false;
            }
            x += dx;
            y += dy;
        }
        path.append(first ? "0 0" : "").append(ring ? "z" : "");
    }
}
