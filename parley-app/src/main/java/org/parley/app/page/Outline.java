package org.parley.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The outline of the world that maps are drawn on, see {@code maintenance/make_outline.py}: land without countries, and thin
 * lines. Nothing is coloured, named or placed by it.
 *
 * @param lines rings of land and stretches of border
 */
record Outline(List<Line> lines) {

    /** What a line bounds. */
    enum Kind {
        LAND,
        BORDER,
        DISPUTED
    }

    /**
     * One line.
     *
     * @param kind what it bounds
     * @param degrees longitude and latitude of its points in turn
     */
    record Line(Kind kind, float[] degrees) {}

    private static final class World {
        static final Outline OUTLINE = load();
    }

    /** The outline that comes with Parley, read when the first map is drawn. */
    static Outline world() {
        return World.OUTLINE;
    }

    private static Outline load() {
        try (InputStream packed = Outline.class.getResourceAsStream("outline.gz")) {
            if (packed == null) {
                throw new IllegalStateException("missing from the jar: outline.gz");
            }
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.US_ASCII));
            String head = reader.readLine();
            if (head == null || !head.startsWith("outline 1 ")) {
                throw new IllegalStateException("outline.gz is of another version");
            }
            double steps = Double.parseDouble(head.substring(head.lastIndexOf(' ') + 1));
            List<Line> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line(line, steps));
            }
            return new Outline(List.copyOf(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text, double steps) {
        Kind kind = switch (text.charAt(0)) {
            case 'L' -> Kind.LAND;
            case 'B' -> Kind.BORDER;
            case 'D' -> Kind.DISPUTED;
            default -> throw new IllegalStateException("outline.gz: no such line: " + text.charAt(0));
        };
        String[] numbers = text.substring(2).split(" ");
        float[] degrees = new float[numbers.length];
        int[] at = new int[2];
        for (int i = 0; i < numbers.length; i++) {
            at[i % 2] += Integer.parseInt(numbers[i]);
            degrees[i] = (float) (at[i % 2] / steps);
        }
        return new Line(kind, degrees);
    }
}
