package org.parley.reading.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
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
    private static final double OWN_NAME = 0.8;
    private static final double CAPITAL = 1;
    private static final double CALLED_DIVISION = 6;
    private static final double NEAR_ENOUGH = 0.5;

    private static final int MOST_ALTERNATIVES = 5;
    private static final int MOST_TOPICS = 40;

    private final Gazetteer gazetteer;
    private final OutletHome home;
    private final NamedAreas areas;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Choice> choices = new HashMap<>();

    PlaceResolver(Gazetteer gazetteer, OutletHome home) {
        this.gazetteer = gazetteer;
        this.home = home;
        this.areas = new NamedAreas(gazetteer);
    }

    /** What a name was resolved to, and what else it could be. */
    record Choice(@Nullable Place place, List<Place> alternatives) {}

    /** Counts a word of the article that points to a country, as a sign of what it is about. */
    void noteCountry(String word) {
        areas.countWord(word);
    }

    /** Counts a name of a place, and what the words beside it say it lies in. */
    void note(String words, Candidate candidate, List<Holder> holders) {
        Topic topic = topics.computeIfAbsent(key(words), key -> new Topic(words, candidate.places()));
        for (Holder holder : holders) {
            if (topic.places().stream().anyMatch(holder::holds)) {
                topic.isIn(holder);
                areas.count(holder.country(), holder.division());
            }
        }
        if (candidate.country() == null && !topic.places().isEmpty()) {
            areas.countName(topic.places());
        }
    }

    /** Settles what each name can mean as far as the others do not matter, and then how near that lies to what the others can mean. */
    void settle() {
        List<Topic> some = topics.values().stream()
                .filter(topic -> !topic.places().isEmpty())
                .limit(MOST_TOPICS)
                .toList();
        for (int round = 0; round < 2; round++) {
            some.forEach(topic -> topic.rank(scores(topic, topic.holders(), false)));
            Topic.settleNearness(some);
        }
    }

    private Map<Place, Double> scores(Topic topic, Collection<Holder> beside, boolean division) {
        Map<Place, Double> scores = new HashMap<>();
        topic.places().forEach(place -> scores.put(place, score(topic, place, beside, division)));
        return scores;
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
        Topic topic = noted == null ? new Topic(words, places) : noted.among(places);
        Map<Place, Double> scores = scores(topic, holders, division);
        List<Place> ordered = Topic.ordered(places, scores);
        Place best = ordered.get(0);
        boolean clear = best.filing().prominence() >= TOWN
                && (ordered.size() == 1
                        || scores.getOrDefault(best, 0.0) >= scores.getOrDefault(ordered.get(1), 0.0) + CLEAR_LEAD);
        return clear || isBacked(topic, best, holders)
                ? new Choice(
                        best, ordered.stream().skip(1).limit(MOST_ALTERNATIVES).toList())
                : new Choice(null, ordered.stream().limit(MOST_ALTERNATIVES).toList());
    }

    private double score(Topic topic, Place place, Collection<Holder> beside, boolean division) {
        double score = place.filing().prominence();
        score += hasOwnName(topic, place) ? OWN_NAME : 0;
        score += isCapital(topic, place) && !division ? CAPITAL : 0;
        if (beside.stream().anyMatch(holder -> holder.holds(place))) {
            score += SAID_BESIDE;
        } else if (topic.isSaidToBeIn(place)) {
            score += SAID_ELSEWHERE;
        }
        score += division && !isTownItself(place) ? CALLED_DIVISION : 0;
        return score + areas.points(place) + topic.near(place) + home.points(place);
    }

    /** The gazetteer's first name for it. Whether a town or the province called after it is spelled so there ("Basrah", "Basra") is chance. */
    private static boolean hasOwnName(Topic topic, Place place) {
        return place.name().equalsIgnoreCase(topic.words())
                || (isTownItself(place)
                        && !place.name().startsWith(topic.words() + " ")
                        && topic.places().stream()
                                .anyMatch(other -> other.precision() == PlacePrecision.PROVINCE
                                        && other.name().equalsIgnoreCase(topic.words())
                                        && other.country().equals(place.country())
                                        && other.filing()
                                                .province()
                                                .equals(place.filing().province())));
    }

    private boolean isCapital(Topic topic, Place place) {
        return place.precision() == PlacePrecision.LOCALITY
                && gazetteer
                        .countryWord(topic.words())
                        .filter(word -> word.kind() == CountryWord.Kind.CAPITAL
                                && word.code().equals(place.country()))
                        .isPresent();
    }

    private static boolean isTownItself(Place place) {
        return place.precision() == PlacePrecision.LOCALITY || place.precision() == PlacePrecision.POINT;
    }

    /** A small town in a country that the article never names is more likely another place, or no place, of that name. */
    private boolean isBacked(Topic topic, Place place, List<Holder> holders) {
        return switch (place.precision()) {
            case COUNTRY, REGION, SEA, PROVINCE -> true;
            case POINT, LOCALITY, DISTRICT ->
                topic.places().size() == 1
                        || areas.namesNoCountry()
                        || place.filing().prominence() >= WORLD_CITY
                        || areas.namesCountryOf(place)
                        || home.country().equals(place.country())
                        || holders.stream().anyMatch(holder -> holder.holds(place))
                        || topic.near(place) >= NEAR_ENOUGH;
        };
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
