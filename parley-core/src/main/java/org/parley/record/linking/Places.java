package org.parley.record.linking;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.finding.Where;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** How two places that findings name stand to each other, as far as names and the gazetteer tell. */
public final class Places {

    private Places() {}

    /** How one place stands to another. */
    public enum Relation {
        /** The same place, or one named more closely ("the station" and "the station in Klow"). */
        SAME,
        /** One is the country of the other. */
        WITHIN,
        /** At least one is not said. */
        OPEN,
        /** Two places. */
        APART
    }

    public static Relation relation(@Nullable Where a, @Nullable Where b) {
        if (a == null || b == null) {
            return Relation.OPEN;
        }
        Place left = a.place();
        Place right = b.place();
        if (left != null && right != null) {
            Relation relation = relation(left, right);
            return relation == Relation.APART && sameWords(a.name(), b.name()) ? Relation.SAME : relation;
        }
        return sameWords(a.name(), b.name()) ? Relation.SAME : Relation.APART;
    }

    private static Relation relation(Place a, Place b) {
        if (a.name().equals(b.name()) && a.country().equals(b.country())) {
            return Relation.SAME;
        }
        boolean sameCountry = !a.country().isEmpty() && a.country().equals(b.country());
        return sameCountry && (isCountry(a) || isCountry(b)) ? Relation.WITHIN : Relation.APART;
    }

    private static boolean sameWords(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    /** The names in it: words with a capital, or all words where there is none. */
    private static Set<String> words(String name) {
        Set<String> capitals = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                all.add(word.toLowerCase(Locale.ROOT));
                if (Character.isUpperCase(word.codePointAt(0))) {
                    capitals.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return capitals.isEmpty() ? all : capitals;
    }

    public static boolean isCountry(Place place) {
        return place.precision() == PlacePrecision.COUNTRY;
    }

    /** Whether it is said more closely than by country, sea or part of the world. */
    public static boolean isLocal(@Nullable Where where) {
        if (where == null) {
            return false;
        }
        Place place = where.place();
        PlacePrecision precision =
                where.precision() != null ? where.precision() : place == null ? null : place.precision();
        if (precision == null) {
            return true;
        }
        return switch (precision) {
            case POINT, LOCALITY, DISTRICT, PROVINCE -> place == null || !isCountry(place);
            case REGION -> place != null && !place.country().isEmpty();
            case COUNTRY, SEA -> false;
        };
    }
}
