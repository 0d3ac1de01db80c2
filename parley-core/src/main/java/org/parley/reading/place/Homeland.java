package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.place.Filing;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** The part of the world in which most of what some articles name lies close together. A name that towns in many provinces bear says little. */
final class Homeland {

    private static final double CELL_DEGREES = 1;
    private static final int CELLS_ROUND = 400;
    private static final double BESIDE = 0.6;
    private static final double WEAKEST = 0.12;
    private static final double ALL = 0.4;
    private static final int FEWEST_NAMES = 3;
    private static final double FEW_ARTICLES = 1.5;

    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Map<String, Integer> articlesOf = new HashMap<>();
    private final List<Set<String>> articles = new ArrayList<>();

    private final Map<String, Double> divisions = new TreeMap<>();
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private double coverage;
    private double strength;
    private String country = "";

    void add(Map<String, List<Place>> names) {
        articles.add(names.keySet());
        places.putAll(names);
        names.keySet().forEach(name -> articlesOf.merge(name, 1, Integer::sum));
    }

    /** How much a name says for each place of it. */
    private static double weight(List<Place> places) {
        Set<String> provinces = new HashSet<>();
        places.forEach(place -> provinces.add(place.country() + place.filing().province()));
        return 1.0 / provinces.size();
    }

    void settle() {
        Map<Integer, Double> cells = new TreeMap<>();
        Map<Integer, Double> names = new HashMap<>();
        Map<String, Double> said = provincesSaid();
        places.forEach((name, meant) -> {
            double votes = weight(meant) * articlesOf.getOrDefault(name, 0);
            Set<Integer> here = new HashSet<>();
            for (Place place : meant) {
                int cell = cell(place.filing());
                if (place.precision() != PlacePrecision.PROVINCE && here.add(cell)) {
                    double more = 1
                            + said.getOrDefault(place.country() + place.filing().province(), 0.0);
                    cells.merge(cell, votes * more, Double::sum);
                    names.merge(cell, 1.0, Double::sum);
                }
            }
        });
        int best = 0;
        double most = 0;
        for (int cell : cells.keySet()) {
            double sum = around(cells, cell, BESIDE);
            if (sum > most && around(names, cell, 1) >= FEWEST_NAMES) {
                most = sum;
                best = cell;
            }
        }
        if (most > 0) {
            describe(best);
        }
    }

    /** Share of the articles that name each province itself. */
    private Map<String, Double> provincesSaid() {
        Map<String, Double> said = new HashMap<>();
        places.forEach((name, meant) -> meant.stream()
                .filter(place -> place.precision() == PlacePrecision.PROVINCE)
                .forEach(place -> said.merge(
                        place.country() + place.filing().province(),
                        weight(meant) * articlesOf.getOrDefault(name, 0) / articles.size(),
                        Double::sum)));
        return said;
    }

    private static int cell(Filing filing) {
        int north = (int) Math.floor(filing.centreLatitude() / CELL_DEGREES);
        int east = (int) Math.floor(filing.centreLongitude() / CELL_DEGREES);
        return north * CELLS_ROUND + east;
    }

    private static double around(Map<Integer, Double> cells, int cell, double besides) {
        double sum = 0;
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                double share = north == 0 && east == 0 ? 1 : besides;
                sum += share * cells.getOrDefault(cell + north * CELLS_ROUND + east, 0.0);
            }
        }
        return sum;
    }

    private static boolean isAround(int cell, Place place) {
        int other = cell(place.filing()) - cell;
        int north = Math.floorDiv(other + 1, CELLS_ROUND);
        return Math.abs(north) <= 1 && Math.abs(other - north * CELLS_ROUND) <= 1;
    }

    private void describe(int cell) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> countries = new TreeMap<>();
        double sum = 0;
        double north = 0;
        double east = 0;
        for (Map.Entry<String, List<Place>> entry : places.entrySet()) {
            double votes = weight(entry.getValue());
            for (Place place : entry.getValue()) {
                if (place.precision() != PlacePrecision.PROVINCE && isAround(cell, place)) {
                    double counted = votes * articlesOf.getOrDefault(entry.getKey(), 0);
                    sum += counted;
                    north += counted * place.filing().centreLatitude();
                    east += counted * place.filing().centreLongitude();
                    weights.merge(entry.getKey(), votes, Math::max);
                    countries.merge(place.country(), counted, Double::sum);
                    divisions.merge(place.country() + place.filing().province(), counted, Double::sum);
                }
            }
        }
        double all = sum;
        divisions.replaceAll((division, counted) -> counted / all);
        latitude = north / sum;
        longitude = east / sum;
        country = most(countries);
        coverage = coverage(weights);
        strength = Math.min(1, coverage / ALL) * articles.size() / (articles.size() + FEW_ARTICLES);
    }

    private static String most(Map<String, Double> counts) {
        String best = "";
        double most = 0;
        for (Map.Entry<String, Double> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** How surely the articles name something there, on average. */
    private double coverage(Map<String, Double> weights) {
        double sum = 0;
        for (Set<String> names : articles) {
            sum += names.stream()
                    .mapToDouble(name -> weights.getOrDefault(name, 0.0))
                    .max()
                    .orElse(0);
        }
        return sum / articles.size();
    }

    boolean isKnown() {
        return coverage >= WEAKEST;
    }

    String country() {
        return country;
    }

    Map<String, Double> divisions() {
        return divisions;
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    double strength() {
        return strength;
    }
}
