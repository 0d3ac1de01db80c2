package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.ContentHash;
import org.parley.finding.Where;
import org.parley.place.Extent;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** One place of the map while its findings are gathered. */
final class PlaceDraft {

    private static final Pattern DISTANCE = Pattern.compile(
            "\\b(\\d{1,4}(?:[.,]\\d{1,3})?)[ \\u00A0-]?(km|kilomet(?:er|re)s?|(?:nautical )?miles?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_PREPOSITION =
            Pattern.compile(".*\\s(?:in|at|of|near)\\s+(?:the\\s+)?(\\p{Lu}.*)");
    private static final double KM_A_MILE = 1.609;
    private static final double KM_A_NAUTICAL_MILE = 1.852;
    private static final double KM_A_DEGREE = 111.2;

    /** Two places of a name that are closer than this are hardly two to a reader of the map. */
    private static final double SAME_KM = 30;

    /** One of a name that is this many times smaller is not what an article means without saying more. */
    private static final int MUCH_SMALLER = 5;

    private static final int LONGEST_LABEL = 40;

    private final String key;
    private final List<Where> wheres = new ArrayList<>();
    private final List<MapPlace.There> things = new ArrayList<>();

    PlaceDraft(String key) {
        this.key = key;
    }

    /** Equal for findings that say the same place equally closely. */
    static String key(Where where) {
        Place about = where.about();
        Place place = where.place();
        String words = Wording.plain(where.name()).strip().toLowerCase(Locale.ROOT);
        if (about != null) {
            boolean ring = kind(where) == MapPlace.Kind.NEAR;
            return "about|" + key(about) + "|" + (ring ? kilometres(where.name()) : words);
        }
        return place == null ? "words|" + words : kind(where) + "|" + key(place);
    }

    private static String key(Place place) {
        return place.country() + "|" + place.name() + "|" + place.latitude() + "|" + place.longitude();
    }

    void add(Where where, MapPlace.There thing) {
        wheres.add(where);
        things.add(thing);
    }

    MapPlace place(Gazetteer gazetteer) {
        Where first = wheres.get(0);
        MapPlace.Kind kind = kind(first);
        boolean drawn = kind == MapPlace.Kind.POINT || kind == MapPlace.Kind.NEAR || kind == MapPlace.Kind.AREA;
        Place about = first.about() != null ? first.about() : first.place();
        Place anchor = drawn && !isOutside(first) ? about : null;
        List<String> names = names(kind);
        return new MapPlace(
                "place-" + ContentHash.of(key),
                names.get(0),
                names.subList(1, names.size()),
                kind,
                country(first, gazetteer),
                anchor != null ? anchor.latitude() : Double.NaN,
                anchor != null ? anchor.longitude() : Double.NaN,
                kind == MapPlace.Kind.NEAR ? kilometres(first.name()) : 0,
                anchor != null && kind == MapPlace.Kind.AREA ? extent(anchor, gazetteer) : null,
                readings(first, gazetteer),
                PlaceSection.joined(things));
    }

    /** "near Sicily", "100 km west of Syria": how far from that area's edge, and on which side, nobody can draw. */
    private static boolean isOutside(Where where) {
        Place about = where.about();
        Place place = where.place();
        return about != null
                && kind(where) == MapPlace.Kind.AREA
                && !about.country().isEmpty()
                && (place == null || place.country().isEmpty());
    }

    /** The country of the place itself: what is near a border need not lie in the country that the words name. */
    private static String country(Where where, Gazetteer gazetteer) {
        Place place = where.place();
        return place == null || place.country().isEmpty()
                ? ""
                : gazetteer.countryName(place.country()).orElse(place.country());
    }

    private static @Nullable Extent extent(Place anchor, Gazetteer gazetteer) {
        return gazetteer.extent(anchor).orElse(null);
    }

    private static PlacePrecision precision(Where where) {
        Place place = where.place();
        PlacePrecision said = where.precision();
        PlacePrecision own = place == null ? PlacePrecision.LOCALITY : place.precision();
        return said == null || said.compareTo(own) < 0 ? own : said;
    }

    private static MapPlace.Kind kind(Where where) {
        Place place = where.place();
        Place about = where.about();
        if (about != null) {
            return switch (about.precision()) {
                case POINT, LOCALITY -> Double.isNaN(about.latitude()) ? MapPlace.Kind.AREA : MapPlace.Kind.NEAR;
                case DISTRICT, PROVINCE, REGION, COUNTRY -> MapPlace.Kind.AREA;
                case SEA -> MapPlace.Kind.SEA;
            };
        }
        if (place == null) {
            return MapPlace.Kind.UNKNOWN;
        }
        return switch (precision(where)) {
            case POINT, LOCALITY -> Double.isNaN(place.latitude()) ? MapPlace.Kind.AREA : MapPlace.Kind.POINT;
            case DISTRICT, PROVINCE, REGION -> MapPlace.Kind.AREA;
            case COUNTRY -> MapPlace.Kind.COUNTRY;
            case SEA -> MapPlace.Kind.SEA;
        };
    }

    /** How far the words say it is, 0 if they do not. */
    private static double kilometres(String words) {
        Matcher matcher = DISTANCE.matcher(words);
        if (!matcher.find()) {
            return 0;
        }
        String digits = matcher.group(1);
        boolean thousands = digits.matches("\\d{1,3},\\d{3}");
        double number = Double.parseDouble(thousands ? digits.replace(",", "") : digits.replace(',', '.'));
        String unit = matcher.group(2).toLowerCase(Locale.ROOT);
        return unit.startsWith("k") ? number : number * (unit.startsWith("n") ? KM_A_NAUTICAL_MILE : KM_A_MILE);
    }

    /** The articles' words for it: of a point the shortest ("Goma", not "a hospital in Goma"), the commonest first. */
    private List<String> names(MapPlace.Kind kind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Where where : wheres) {
            counts.merge(label(where, kind), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String label(Where where, MapPlace.Kind kind) {
        String words = Wording.plain(where.name()).strip();
        Place place = where.place();
        boolean longer = words.length() > LONGEST_LABEL || words.matches(".*\\s(?:in|at|of|near)\\s.*");
        if (kind == MapPlace.Kind.POINT && longer && place != null) {
            int at = words.toLowerCase(Locale.ROOT).indexOf(place.name().toLowerCase(Locale.ROOT));
            return at >= 0 && at + place.name().length() <= words.length()
                    ? words.substring(at, at + place.name().length())
                    : ownSpelling(words, place);
        }
        String bare = words.replaceFirst("^the ", "");
        return bare.isEmpty() ? "?" : bare;
    }

    /** The article may spell the town another way than the gazetteer does: its name stands behind the last preposition. */
    private static String ownSpelling(String words, Place place) {
        Matcher last = BEHIND_PREPOSITION.matcher(words);
        return last.matches() ? last.group(1) : place.name();
    }

    /** What else the words could mean: all that is considered where nothing was settled on, else only what is as likely to be meant. */
    private static List<String> readings(Where where, Gazetteer gazetteer) {
        Place place = where.about() != null ? where.about() : where.place();
        return where.readings().stream()
                .filter(other -> place == null || rivals(other, place))
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::country))
                .map(other -> other.country().isEmpty()
                        ? other.name()
                        : other.name() + ", "
                                + gazetteer.countryName(other.country()).orElse(other.country()))
                .distinct()
                .toList();
    }

    private static boolean rivals(Place other, Place place) {
        return other.country().equals(place.country())
                && other.precision() == place.precision()
                && other.population() >= place.population() / MUCH_SMALLER
                && kilometres(other, place) > SAME_KM;
    }

    /** Kilometres between two points, near enough for neighbours; NaN where one is unknown. */
    private static double kilometres(Place one, Place other) {
        double middle = Math.toRadians((one.latitude() + other.latitude()) / 2);
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(middle);
        return KM_A_DEGREE * Math.hypot(north, east);
    }
}
