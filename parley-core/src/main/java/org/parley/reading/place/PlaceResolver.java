package org.parley.reading.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Filing;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;
import org.parley.reading.place.Holders.Holder;

/**
 * Tells which place of a name is meant: by what the text says holds it, beside the name or elsewhere in the article, by the countries and divisions that the
 * article names, by how near it lies to the article's other places, and by prominence. One use per article.
 */
final class PlaceResolver {

    /** A town this prominent is meant even where its country is not named. */
    private static final double WORLD_CITY = 5.3;

    /** A town of this size whose namesakes are far less likely is meant, too. */
    private static final double TOWN = 4.3;

    private static final double CLEAR_LEAD = 0.5;

    private static final double SAID_BESIDE = 12;
    private static final double SAID_ELSEWHERE = 8;
    private static final double COUNTRY_SHARE = 3;
    private static final double PROVINCE_NAMED = 1.2;
    private static final double PROVINCE_SHARE = 2;
    private static final double DISTRICT_NAMED = 2;
    private static final double OWN_NAME = 0.8;
    private static final double CAPITAL = 1;
    private static final double CALLED_DIVISION = 6;
    private static final double MOST_NEARNESS = 4.5;
    private static final double IN_ITS_DISTRICT = 3.5;
    private static final double NEAR_KM = 60;
    private static final double WITHIN_REACH_KM = 200;

    private static final int MOST_ALTERNATIVES = 5;
    private static final int MOST_TOPICS = 40;
    private static final int MOST_LIKELY = 20;

    private final Gazetteer gazetteer;
    private final OutletHome home;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Choice> choices = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> provinces = new HashMap<>();
    private final Map<String, Integer> districts = new HashMap<>();
    private int countryMentions;
    private int provinceMentions;

    PlaceResolver(Gazetteer gazetteer, OutletHome home) {
        this.gazetteer = gazetteer;
        this.home = home;
    }

    /** What a name was resolved to, and what else it could be. */
    record Choice(@Nullable Place place, List<Place> alternatives) {}

    /** One name of the article, in all its mentions. */
    private static final class Topic {
        private final String words;
        private final List<Place> places;
        private final Set<Holder> holders = new LinkedHashSet<>();
        private List<Place> likely = List.of();
        private double[] shares = {};
        private Map<Place, Double> near = Map.of();

        Topic(String words, List<Place> places) {
            this.words = words;
            this.places = places;
        }
    }

    /** Counts a word of the article that points to a country, as a sign of what it is about. */
    void noteCountry(String word) {
        gazetteer
                .countryWord(word)
                .filter(country -> !isDivisionElsewhere(word, country))
                .ifPresent(country -> countCountry(country.code(), 2));
    }

    /** "Georgia" is no sign of the country of that name. */
    private boolean isDivisionElsewhere(String word, CountryWord country) {
        return country.kind() == CountryWord.Kind.NAME
                && gazetteer.named(word).stream()
                        .anyMatch(place -> place.precision() == PlacePrecision.PROVINCE
                                && !place.country().equals(country.code())
                                && place.name().equalsIgnoreCase(word));
    }

    /** Counts a name of a place, and what the words beside it say it lies in. */
    void note(String words, Candidate candidate, List<Holder> holders) {
        Topic topic = topics.computeIfAbsent(key(words), key -> new Topic(words, candidate.places()));
        for (Holder holder : holders) {
            if (topic.places.stream().anyMatch(holder::holds)) {
                topic.holders.add(holder);
                count(holder.country(), holder.division());
            }
        }
        if (candidate.country() != null || topic.places.isEmpty()) {
            return;
        }
        Place first = topic.places.get(0);
        if (first.precision() == PlacePrecision.PROVINCE) {
            count(first.country(), first.filing().province());
        } else if (first.precision() == PlacePrecision.REGION) {
            countRegion(topic.places);
        } else if (topic.places.size() == 1) {
            countCountry(first.country(), 1);
            if (first.precision() == PlacePrecision.DISTRICT) {
                districts.merge(first.country() + first.filing().district(), 1, Integer::sum);
            }
        }
    }

    /** "Cabo Delgado" is a region of our table, and the province of that name as well. */
    private void countRegion(List<Place> places) {
        Place first = places.get(0);
        places.stream()
                .filter(place -> place.precision() == PlacePrecision.PROVINCE
                        && place.country().equals(first.country()))
                .findFirst()
                .ifPresentOrElse(
                        place -> count(place.country(), place.filing().province()),
                        () -> countCountry(first.country(), 1));
    }

    private void count(String country, String province) {
        countCountry(country, 1);
        if (!province.isEmpty()) {
            provinces.merge(country + province, 1, Integer::sum);
            provinceMentions++;
        }
    }

    private void countCountry(String code, int weight) {
        if (!code.isEmpty()) {
            countries.merge(code, weight, Integer::sum);
            countryMentions += weight;
        }
    }

    /** Settles what each name can mean as far as the others do not matter, and then how near that lies to what the others can mean. */
    void settle() {
        List<Topic> some = topics.values().stream()
                .filter(topic -> !topic.places.isEmpty())
                .limit(MOST_TOPICS)
                .toList();
        for (int round = 0; round < 2; round++) {
            some.forEach(this::rank);
            List<Map<Place, Double>> near =
                    some.stream().map(topic -> nearness(topic, some)).toList();
            for (int i = 0; i < near.size(); i++) {
                some.get(i).near = near.get(i);
            }
        }
    }

    /** Keeps what the name can well mean; what scores far less than the best bears little on other names. */
    private void rank(Topic topic) {
        Map<Place, Double> scores = scores(topic, topic.holders, false);
        List<Place> ordered =
                ordered(topic.places, scores).stream().limit(MOST_LIKELY).toList();
        double best = scores.getOrDefault(ordered.get(0), 0.0);
        topic.likely = ordered;
        topic.shares = ordered.stream()
                .mapToDouble(place -> 1 / (1 + Math.max(0, best - scores.getOrDefault(place, 0.0))))
                .toArray();
    }

    private Map<Place, Double> scores(Topic topic, Collection<Holder> holders, boolean division) {
        Map<Place, Double> scores = new HashMap<>();
        topic.places.forEach(place -> scores.put(place, score(topic, place, holders, division)));
        return scores;
    }

    private static List<Place> ordered(List<Place> places, Map<Place, Double> scores) {
        return places.stream()
                .sorted(Comparator.comparingDouble((Place place) -> -scores.getOrDefault(place, 0.0)))
                .toList();
    }

    /**
     * The place meant.
     *
     * @param holders what the words beside the name say it lies in
     * @param division whether the words call it a region or province
     */
    Choice resolve(String words, List<Place> known, List<Holder> holders, boolean division) {
        if (!holders.isEmpty()) {
            return choose(words, known, holders, division);
        }
        return choices.computeIfAbsent(division + words, key -> choose(words, known, holders, division));
    }

    private Choice choose(String words, List<Place> known, List<Holder> holders, boolean division) {
        List<Place> places = known.stream()
                .filter(place -> !division || place.precision() != PlacePrecision.COUNTRY)
                .toList();
        if (places.isEmpty()) {
            return new Choice(null, List.of());
        }
        Topic noted = topics.get(key(words));
        Topic topic = new Topic(words, places);
        if (noted != null) {
            topic.holders.addAll(noted.holders);
            topic.near = noted.near;
        }
        Map<Place, Double> scores = scores(topic, holders, division);
        List<Place> ordered = ordered(places, scores);
        Place best = ordered.get(0);
        boolean clear = best.filing().prominence() >= TOWN
                && (ordered.size() == 1
                        || scores.getOrDefault(best, 0.0) >= scores.getOrDefault(ordered.get(1), 0.0) + CLEAR_LEAD);
        return clear || isBacked(topic, best, holders)
                ? new Choice(
                        best, ordered.stream().skip(1).limit(MOST_ALTERNATIVES).toList())
                : new Choice(null, ordered.stream().limit(MOST_ALTERNATIVES).toList());
    }

    private double score(Topic topic, Place place, Collection<Holder> holders, boolean division) {
        Filing filing = place.filing();
        double score = filing.prominence();
        score += place.name().equalsIgnoreCase(topic.words) ? OWN_NAME : 0;
        score += isCapital(topic, place) && !division ? CAPITAL : 0;
        if (holders.stream().anyMatch(holder -> holder.holds(place))) {
            score += SAID_BESIDE;
        } else if (topic.holders.stream().anyMatch(holder -> holder.holds(place))) {
            score += SAID_ELSEWHERE;
        }
        score += COUNTRY_SHARE * countries.getOrDefault(place.country(), 0) / Math.max(1, countryMentions);
        if (!filing.province().isEmpty()) {
            Integer named = provinces.get(place.country() + filing.province());
            score += named == null ? 0 : PROVINCE_NAMED + PROVINCE_SHARE * named / Math.max(1, provinceMentions);
            score += districts.containsKey(place.country() + filing.district()) ? DISTRICT_NAMED : 0;
        }
        score += division && !isTownItself(place) ? CALLED_DIVISION : 0;
        return score + topic.near.getOrDefault(place, 0.0) + home.points(place);
    }

    private boolean isCapital(Topic topic, Place place) {
        return place.precision() == PlacePrecision.LOCALITY
                && gazetteer
                        .countryWord(topic.words)
                        .filter(word -> word.kind() == CountryWord.Kind.CAPITAL
                                && word.code().equals(place.country()))
                        .isPresent();
    }

    /** How well each place of the name lies with what the article's other names can mean. */
    private static Map<Place, Double> nearness(Topic topic, List<Topic> others) {
        Map<Place, Double> near = new HashMap<>();
        for (Place place : topic.likely) {
            if (place.precision() != PlacePrecision.COUNTRY
                    && !Double.isNaN(place.filing().centreLatitude())) {
                double sum = 0;
                for (Topic other : others) {
                    sum += other == topic ? 0 : nearness(place, other);
                }
                near.put(place, Math.min(MOST_NEARNESS, sum));
            }
        }
        return near;
    }

    private static double nearness(Place place, Topic other) {
        double best = 0;
        for (int i = 0; i < other.likely.size(); i++) {
            Place likely = other.likely.get(i);
            double share = other.shares[i];
            if (share * IN_ITS_DISTRICT > best
                    && isTown(likely)
                    && likely.country().equals(place.country())) {
                double km = Filing.kilometres(
                        place.filing().centreLatitude(),
                        place.filing().centreLongitude(),
                        likely.filing().centreLatitude(),
                        likely.filing().centreLongitude());
                double near = isIn(place, likely) ? IN_ITS_DISTRICT : km < NEAR_KM ? 1 : km < WITHIN_REACH_KM ? 0.5 : 0;
                best = Math.max(best, share * near);
            }
        }
        return best;
    }

    private static boolean isIn(Place place, Place district) {
        return district.precision() == PlacePrecision.DISTRICT
                && place.precision() == PlacePrecision.LOCALITY
                && place.filing().district().equals(district.name())
                && place.filing().province().equals(district.filing().province());
    }

    private static boolean isTownItself(Place place) {
        return place.precision() == PlacePrecision.LOCALITY || place.precision() == PlacePrecision.POINT;
    }

    private static boolean isTown(Place place) {
        return place.precision() == PlacePrecision.LOCALITY || place.precision() == PlacePrecision.DISTRICT;
    }

    /** A small town in a country that the article never names is more likely another place, or no place, of that name. */
    private boolean isBacked(Topic topic, Place place, List<Holder> holders) {
        return switch (place.precision()) {
            case COUNTRY, REGION, SEA, PROVINCE -> true;
            case POINT, LOCALITY, DISTRICT ->
                topic.places.size() == 1
                        || countries.isEmpty()
                        || place.filing().prominence() >= WORLD_CITY
                        || countries.containsKey(place.country())
                        || home.country().equals(place.country())
                        || holders.stream().anyMatch(holder -> holder.holds(place))
                        || topic.near.getOrDefault(place, 0.0) >= 0.5;
        };
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
