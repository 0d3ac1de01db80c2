package org.parley.gazetteer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.Filing;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/**
 * The places of a user's GeoNames file: towns and villages, divisions, waters, mountains, islands and regions; not buildings, streets and woods. Names are kept
 * as hashes and rows as columns, so that twelve million rows fit into some 1.5 GB. Immutable once read.
 */
final class UserPlaces {

    private static final double SCALE = 1e4;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PLACES = 200;
    private static final double LEAST_PEOPLE = 50;
    private static final double CAPITAL = 1_000_000;
    private static final double SEAT = 30_000;
    private static final double AREA = 100_000;
    private static final PlacePrecision[] KINDS = PlacePrecision.values();
    private static final Set<String> SEAS = Set.of("H.SEA", "H.GULF", "H.STRT", "H.OCN", "H.BAY", "H.CNL", "H.CHN");
    private static final Set<String> LAND = Set.of(
            "H.LK", "H.LKS", "H.STM", "H.RSV", "T.MT", "T.MTS", "T.ISL", "T.ISLS", "T.PEN", "T.VAL", "T.DSRT", "T.PLAT",
            "L.RGN", "L.RGNH", "L.RGNE", "L.PRK");
    private static final Set<String> GONE = Set.of("P.PPLW", "P.PPLQ", "P.PPLH", "P.PPLCH");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> divisions = new HashMap<>();
    private int rows;
    private int[] ids = new int[1024];
    private int[] latitudes = new int[1024];
    private int[] longitudes = new int[1024];
    private long[] populations = new long[1024];
    private float[] ranks = new float[1024];
    private byte[] kinds = new byte[1024];
    private String[] holders = new String[1024];
    private byte[][] names = new byte[1024][];
    private int keys;
    private long[] hashes = new long[4096];
    private int[] rowsOfHashes = new int[4096];

    private UserPlaces() {}

    static UserPlaces read(Path file) {
        UserPlaces places = new UserPlaces();
        GeoNamesFile.read(file, places::take);
        places.sort();
        return places;
    }

    int size() {
        return rows;
    }

    private void take(GeoNamesFile.Row row) {
        PlacePrecision kind = kind(row.code());
        if (kind == null) {
            return;
        }
        if (rows == ids.length) {
            grow();
        }
        String code = row.country() + "." + row.province();
        if (row.code().equals("A.ADM1")) {
            divisions.putIfAbsent(code, row.name());
        } else if (row.code().equals("A.ADM2")) {
            divisions.putIfAbsent(code + "." + row.district(), row.name());
        }
        ids[rows] = row.id();
        latitudes[rows] = (int) Math.round(row.latitude() * SCALE);
        longitudes[rows] = (int) Math.round(row.longitude() * SCALE);
        populations[rows] = row.population();
        ranks[rows] = (float) rank(row, kind);
        kinds[rows] = (byte) kind.ordinal();
        holders[rows] = texts.computeIfAbsent(code + "." + row.district(), key -> key);
        names[rows] = row.name().getBytes(StandardCharsets.UTF_8);
        Set<Long> here = new HashSet<>();
        addKey(row.name(), here);
        addKey(row.plainName(), here);
        for (String name : row.otherNames().split(",")) {
            addKey(name, here);
        }
        rows++;
    }

    private static @Nullable PlacePrecision kind(String code) {
        if (code.startsWith("P.")) {
            return GONE.contains(code) ? null : PlacePrecision.LOCALITY;
        }
        return switch (code) {
            case "A.ADM1" -> PlacePrecision.PROVINCE;
            case "A.ADM2", "A.ADM3" -> PlacePrecision.DISTRICT;
            default -> SEAS.contains(code) ? PlacePrecision.SEA : LAND.contains(code) ? PlacePrecision.REGION : null;
        };
    }

    private static double rank(GeoNamesFile.Row row, PlacePrecision kind) {
        double people = switch (kind) {
            case PROVINCE -> Math.max(AREA, row.population() / 4.0);
            case DISTRICT -> row.population() / 20.0;
            case REGION, SEA -> LEAST_PEOPLE;
            case POINT, LOCALITY, COUNTRY ->
                row.population()
                        + (row.code().equals("P.PPLC") ? CAPITAL : row.code().equals("P.PPLA") ? SEAT : 0);
        };
        return Math.log10(Math.max(LEAST_PEOPLE, people));
    }

    private void grow() {
        int more = rows * 2;
        ids = Arrays.copyOf(ids, more);
        latitudes = Arrays.copyOf(latitudes, more);
        longitudes = Arrays.copyOf(longitudes, more);
        populations = Arrays.copyOf(populations, more);
        ranks = Arrays.copyOf(ranks, more);
        kinds = Arrays.copyOf(kinds, more);
        holders = Arrays.copyOf(holders, more);
        names = Arrays.copyOf(names, more);
    }

    private void addKey(String name, Set<Long> here) {
        String folded = name.length() > LONGEST_NAME ? "" : PlaceSpelling.fold(name);
        if (folded.length() < 2 || !here.add(hash(folded))) {
            return;
        }
        if (keys == hashes.length) {
            hashes = Arrays.copyOf(hashes, keys * 2);
            rowsOfHashes = Arrays.copyOf(rowsOfHashes, keys * 2);
        }
        hashes[keys] = hash(folded);
        rowsOfHashes[keys] = rows;
        keys++;
    }

    /** 64 bits: among thirty million names some 0.00002 pairs are mistaken for each other. */
    private static long hash(String folded) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** Orders the hashes by heap sort, in place and with their rows. */
    private void sort() {
        for (int i = keys / 2 - 1; i >= 0; i--) {
            sink(i, keys);
        }
        for (int end = keys - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
    }

    private void sink(int from, int end) {
        int at = from;
        while (2 * at + 1 < end) {
            int child = 2 * at + 1;
            child += child + 1 < end && isLess(child, child + 1) ? 1 : 0;
            if (!isLess(at, child)) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private boolean isLess(int one, int other) {
        return hashes[one] < hashes[other] || (hashes[one] == hashes[other] && rowsOfHashes[one] < rowsOfHashes[other]);
    }

    private void swap(int one, int other) {
        long hash = hashes[one];
        hashes[one] = hashes[other];
        hashes[other] = hash;
        int row = rowsOfHashes[one];
        rowsOfHashes[one] = rowsOfHashes[other];
        rowsOfHashes[other] = row;
    }

    /** Places of that name in its folded form, most prominent first. */
    List<Place> named(String folded) {
        long hash = hash(folded);
        int at = Arrays.binarySearch(hashes, 0, keys, hash);
        if (folded.length() < 2 || at < 0) {
            return List.of();
        }
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = at; i < keys && hashes[i] == hash; i++) {
            found.add(rowsOfHashes[i]);
        }
        found.sort(Comparator.comparingDouble(row -> -ranks[row]));
        return found.stream().limit(MOST_PLACES).map(this::place).toList();
    }

    private Place place(int row) {
        double latitude = latitudes[row] / SCALE;
        double longitude = longitudes[row] / SCALE;
        PlacePrecision kind = KINDS[kinds[row]];
        boolean point = kind == PlacePrecision.LOCALITY;
        String[] codes = holders[row].split("\\.", 3);
        String province = divisions.getOrDefault(codes[0] + "." + codes[1], "");
        String district = divisions.getOrDefault(holders[row], "");
        boolean sea = kind == PlacePrecision.SEA;
        return new Place(
                new String(names[row], StandardCharsets.UTF_8),
                Integer.toString(ids[row]),
                sea ? "" : codes[0],
                point ? latitude : Double.NaN,
                point ? longitude : Double.NaN,
                kind,
                populations[row],
                new Filing(sea ? "" : province, sea ? "" : district, latitude, longitude, ranks[row]));
    }
}
