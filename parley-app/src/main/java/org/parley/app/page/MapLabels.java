package org.parley.app.page;

import java.util.ArrayList;
import java.util.List;

/** Keeps labels of a map from lying over each other, for a map of usual width; the page's script does it again for the width it finds. */
final class MapLabels {

    private static final double PIXELS = 860;
    private static final double LETTER = 6.4;
    private static final double LINE = 14;

    /** So many places may ask: more would neither fit nor be read, and each asks all before it. */
    private static final int MOST = 400;

    private final List<Frame.Box> taken = new ArrayList<>();
    private int asked;

    /** Whether a label has room; it then takes it. Its point takes room in any case. */
    boolean take(double x, double y, double radius, String label) {
        if (++asked > MOST) {
            return false;
        }
        double unit = PIXELS / Frame.WIDTH;
        double px = x * unit;
        double py = y * unit;
        double width = label.length() * LETTER;
        double left = radius > 0 ? px + radius + 3 : px - width / 2;
        Frame.Box box = new Frame.Box(left, py - LINE / 2, left + width, py + LINE / 2);
        boolean free = taken.stream().noneMatch(other -> overlap(other, box));
        if (free) {
            taken.add(box);
        }
        if (radius > 0) {
            taken.add(new Frame.Box(px - radius, py - radius, px + radius, py + radius));
        }
        return free;
    }

    private static boolean overlap(Frame.Box a, Frame.Box b) {
        return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
    }
}
