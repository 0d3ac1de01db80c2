package org.parley.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/**
 * The towns and provinces of the world, read from {@code places.bin.gz}, which {@code maintenance/make_places.py} makes from
 * GeoNames data. Names and keys stay bytes and columns stay arrays, so that it loads fast and takes little room. Immutable.
 */
final class PlaceTable {

    private static final int VERSION = 1;
    private static final double SCALE = 1e5;
    private static final int LONGEST_NAME = 100;

    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final byte[] countries;
    private final byte[] kinds;
    private final Lines names;
    private final Lines keys;
    private final int[] firstOfKey;
    private final int[] placesOfKeys;

    /** Lines of UTF-8 text in one array. */
    private record Lines(byte[] bytes, int[] starts) {

        static Lines of(byte[] bytes, int count) {
            int[] starts = new int[count + 1];
            int line = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    starts[++line] = i + 1;
                }
            }
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

    private PlaceTable(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("the places file is of another version");
        }
        int count = in.readInt();
        ids = ints(in, count);
        latitudes = ints(in, count);
        longitudes = ints(in, count);
        populations = ints(in, count);
        countries = in.readNBytes(2 * count);
        kinds = in.readNBytes(count);
        names = Lines.of(in.readNBytes(in.readInt()), count);
        int keyCount = in.readInt();
        keys = Lines.of(in.readNBytes(in.readInt()), keyCount);
        byte[] counts = in.readNBytes(keyCount);
        firstOfKey = new int[keyCount + 1];
        for (int i = 0; i < keyCount; i++) {
            firstOfKey[i + 1] = firstOfKey[i] + counts[i];
        }
        placesOfKeys = ints(in, firstOfKey[keyCount]);
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] values = new int[count];
        ByteBuffer.wrap(in.readNBytes(4 * count)).asIntBuffer().get(values);
        return values;
    }

    static PlaceTable load() {
        try (InputStream packed = PlaceTable.class.getResourceAsStream("places.bin.gz")) {
            if (packed == null) {
                throw new IllegalStateException("no resource places.bin.gz beside " + PlaceTable.class.getName());
            }
            byte[] bytes = new GZIPInputStream(packed, 1 << 16).readAllBytes();
            return new PlaceTable(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return ids.length;
    }

    /** Places of that name in its folded form, most prominent first. */
    List<Place> named(String folded) {
        if (folded.length() > LONGEST_NAME) {
            return List.of();
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
        if (low == keys.size() || keys.compare(low, key) != 0) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (int i = firstOfKey[low]; i < firstOfKey[low + 1]; i++) {
            places.add(place(placesOfKeys[i]));
        }
        return places;
    }

    private Place place(int index) {
        boolean area = latitudes[index] == Integer.MIN_VALUE;
        return new Place(
                names.get(index),
                ids[index] == 0 ? null : Integer.toString(ids[index]),
                new String(countries, 2 * index, 2, StandardCharsets.US_ASCII).strip(),
                area ? Double.NaN : latitudes[index] / SCALE,
                area ? Double.NaN : longitudes[index] / SCALE,
                PlacePrecision.values()[kinds[index]],
                populations[index]);
    }
}
