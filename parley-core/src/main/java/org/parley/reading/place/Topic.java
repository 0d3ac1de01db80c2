package org.parley.reading.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.place.Filing;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** One name of the article in all its mentions: what it can mean, what it is said to lie in, and how near that lies to what other names can mean. */
final class Topic {

    private static final double MOST_NEARNESS = 4.5;
    private static final double IN_ITS_DISTRICT = 3.5;
    private static final double NEAR_KM = 60;
    private static final double WITHIN_REACH_KM = 200;
    private static final int MOST_LIKELY = 20;

    private final String words;
    private final List<Place> places;
    private final Set<Holders.Holder> holders = new LinkedHashSet<>();
    private List<Place> likely = List.of();
    private double[] shares = {};
    private Map<Place, Double> near = Map.of();

    Topic(String words, List<Place> places) {
        this.words = words;
        this.places = places;
    }

    /** The same name with what was noted of it, and only some of its places. */
    Topic among(List<Place> some) {
        Topic topic = new Topic(words, some);
        topic.holders.addAll(holders);
        topic.near = near;
        return topic;
    }

    String words() {
        return words;
    }

    List<Place> places() {
        return places;
    }

    void isIn(Holders.Holder holder) {
        holders.add(holder);
    }

    Set<Holders.Holder> holders() {
        return holders;
    }

    boolean isSaidToBeIn(Place place) {
        return holders.stream().anyMatch(holder -> holder.holds(place));
    }

    /** How near a place of this name lies to what the article's other names can mean. */
    double near(Place place) {
        return near.getOrDefault(place, 0.0);
    }

    /** Keeps what the name can well mean; what scores far less than the best bears little on other names. */
    void rank(Map<Place, Double> scores) {
        likely = ordered(places, scores).stream().limit(MOST_LIKELY).toList();
        double best = scores.getOrDefault(likely.get(0), 0.0);
        shares = likely.stream()
                .mapToDouble(place -> 1 / (1 + Math.max(0, best - scores.getOrDefault(place, 0.0))))
                .toArray();
    }

    static List<Place> ordered(List<Place> places, Map<Place, Double> scores) {
        return places.stream()
                .sorted(Comparator.comparingDouble((Place place) -> -scores.getOrDefault(place, 0.0)))
                .toList();
    }

    /** Settles for all names at once how well each of their places lies with what the others can mean. */
    static void settleNearness(List<Topic> topics) {
        List<Map<Place, Double>> near =
                topics.stream().map(topic -> topic.nearness(topics)).toList();
        for (int i = 0; i < near.size(); i++) {
            topics.get(i).near = near.get(i);
        }
    }

    private Map<Place, Double> nearness(List<Topic> others) {
        Map<Place, Double> sums = new HashMap<>();
        for (Place place : likely) {
            if (place.precision() != PlacePrecision.COUNTRY
                    && !Double.isNaN(place.filing().centreLatitude())) {
                double sum = 0;
                for (Topic other : others) {
                    sum += other == this ? 0 : other.nearness(place);
                }
                sums.put(place, Math.min(MOST_NEARNESS, sum));
            }
        }
        return sums;
    }

    private double nearness(Place place) {
        double best = 0;
        for (int i = 0; i < likely.size(); i++) {
            Place mine = likely.get(i);
            if (shares[i] * IN_ITS_DISTRICT > best
                    && isTown(mine)
                    && mine.country().equals(place.country())) {
                best = Math.max(best, shares[i] * nearness(place, mine));
            }
        }
        return best;
    }

    private static double nearness(Place place, Place other) {
        if (isIn(place, other)) {
            return IN_ITS_DISTRICT;
        }
        double km = Filing.kilometres(
                place.filing().centreLatitude(),
                place.filing().centreLongitude(),
                other.filing().centreLatitude(),
                other.filing().centreLongitude());
        return km < NEAR_KM ? 1 : km < WITHIN_REACH_KM ? 0.5 : 0;
    }

    private static boolean isIn(Place place, Place district) {
        return district.precision() == PlacePrecision.DISTRICT
                && place.precision() == PlacePrecision.LOCALITY
                && place.filing().district().equals(district.name())
                && place.filing().province().equals(district.filing().province());
    }

    private static boolean isTown(Place place) {
        return place.precision() == PlacePrecision.LOCALITY || place.precision() == PlacePrecision.DISTRICT;
    }
}
