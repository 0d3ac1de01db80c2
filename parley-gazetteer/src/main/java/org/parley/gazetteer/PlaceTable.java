package org.parley.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.place.Filing;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/**
 * The towns, districts and provinces of the world, read from {@code places.bin.gz}, which {@code maintenance/make_places.py} makes from
 * GeoNames data. Names and keys stay bytes and columns stay arrays, so that it loads fast and takes little room. Immutable.
 */
final class PlaceTable {

    private static final int VERSION = 2;
    private static final double SCALE = 1e4;
    private static final double RANK_SCALE = 100;
    private static final int LONGEST_NAME = 100;
    private static final PlacePrecision[] KINDS = PlacePrecision.values();

    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final int[] holders;
    private final int[] ranks;
    private final byte[] kinds;
    private final byte[] countries;
    private final Lines names;
    private final Lines keys;
    private final int[] firstOfKey;
    private final int[] placesOfKeys;

    /** Lines of UTF-8 text within an array. */
    private record Lines(byte[] bytes, int[] starts) {

        static Lines of(ByteBuffer in, int count, int length) {
            byte[] bytes = in.array();
            int[] starts = new int[count + 1];
            starts[0] = in.position();
            int line = 0;
            for (int i = in.position(); i < in.position() + length; i++) {
                if (bytes[i] == '\n') {
                    starts[++line] = i + 1;
                }
            }
            in.position(in.position() + length);
            return new Lines(bytes, starts);
        }

        String get(int line) {
            return new String(bytes, starts[line], starts[line + 1] - 1 - starts[line], StandardCharsets.UTF_8);
        }

        int compare(int line, byte[] key) {
            return Arrays.compareUnsigned(bytes, starts[line], starts[line + 1] - 1, key, 0, key.length);
        }

        int size() {
            return starts.length - 1;
        }
    }

    private PlaceTable(ByteBuffer in) throws IOException {
        if (in.getInt() != VERSION) {
            throw new IOException("the places file is of another version");
        }
        int count = in.getInt();
        ids = plane(in, count);
        latitudes = plane(in, count);
        longitudes = plane(in, count);
        populations = plane(in, count);
        holders = plane(in, count);
        ranks = plane(in, count);
        kinds = bytes(in, count);
        countries = bytes(in, 2 * count);
        names = Lines.of(in, count, in.getInt());
        int keyCount = in.getInt();
        keys = Lines.of(in, keyCount, in.getInt());
        byte[] counts = bytes(in, keyCount);
        firstOfKey = new int[keyCount + 1];
        for (int i = 0; i < keyCount; i++) {
            firstOfKey[i + 1] = firstOfKey[i] + Byte.toUnsignedInt(counts[i]);
        }
        placesOfKeys = plane(in, in.getInt());
    }

    private static byte[] bytes(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    /** A column of ints, each stored less its forerunner, as four runs of bytes. */
    private static int[] plane(ByteBuffer in, int count) {
        byte[] bytes = in.array();
        int at = in.position();
        int[] values = new int[count];
        int last = 0;
        for (int i = 0; i < count; i++) {
            last += bytes[at + i] << 24
                    | (bytes[at + count + i] & 0xFF) << 16
                    | (bytes[at + 2 * count + i] & 0xFF) << 8
                    | (bytes[at + 3 * count + i] & 0xFF);
            values[i] = last;
        }
        in.position(at + 4 * count);
        return values;
    }

    static PlaceTable load() {
        try (InputStream packed = PlaceTable.class.getResourceAsStream("places.bin.gz")) {
            if (packed == null) {
                throw new IllegalStateException("no resource places.bin.gz beside " + PlaceTable.class.getName());
            }
            return new PlaceTable(ByteBuffer.wrap(new GZIPInputStream(packed, 1 << 16).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return ids.length;
    }

    /** Places of that name in its folded form, most prominent first. */
    List<Place> named(String folded) {
        int key = find(folded);
        if (key < 0) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int i = firstOfKey[key]; i < firstOfKey[key + 1]; i++) {
            found.add(placesOfKeys[i]);
        }
        found.sort(Comparator.comparingInt(this::rankUnderKey).reversed());
        return found.stream().map(listed -> place(listed >> 1)).toList();
    }

    /** A place that is only also called so comes behind one of three times as many people, a province behind a town of an eighth. */
    private int rankUnderKey(int listed) {
        int place = listed >> 1;
        return ranks[place] - 50 * (listed & 1) - (KINDS[kinds[place]] == PlacePrecision.PROVINCE ? 90 : 0);
    }

    private int find(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST_NAME) {
            return -1;
        }
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < keys.size() && keys.compare(low, key) == 0 ? low : -1;
    }

    private Place place(int index) {
        double latitude = latitudes[index] / SCALE;
        double longitude = longitudes[index] / SCALE;
        boolean point = KINDS[kinds[index]] == PlacePrecision.LOCALITY;
        return new Place(
                names.get(index),
                ids[index] == 0 ? null : Integer.toString(ids[index]),
                new String(countries, 2 * index, 2, StandardCharsets.US_ASCII).strip(),
                point ? latitude : Double.NaN,
                point ? longitude : Double.NaN,
                KINDS[kinds[index]],
                populations[index],
                new Filing(
                        holder(index, PlacePrecision.PROVINCE),
                        holder(index, PlacePrecision.DISTRICT),
                        latitude,
                        longitude,
                        ranks[index] / RANK_SCALE));
    }

    private String holder(int index, PlacePrecision kind) {
        for (int at = index; at >= 0; at = holders[at]) {
            if (KINDS[kinds[at]] == kind) {
                return names.get(at);
            }
        }
        return "";
    }
}
