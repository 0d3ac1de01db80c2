package org.parley.reading.place;

import java.util.List;
import java.util.Locale;
import org.parley.place.Gazetteer;
import org.parley.reading.place.PlaceWords.Kind;

/** Knows two names of places that stand together without a comma, a place and what holds it: "Paris Texas", "brest france", "Camp Tarn in Syldavia". Immutable. */
public final class HeldPlaces {

    private static final int LONGEST_HOLDER = 3;
    private static final int LONGEST_SHORT_FORM = 2;
    private static final int MOST_WORDS = 8;

    private final PlaceWords words = PlaceWords.english();
    private final Gazetteer gazetteer;

    public HeldPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Where two names part.
     *
     * @param end where the first ends, counted from 0
     * @param holder where the second begins, -1 if all is one name
     */
    public record Split(int end, int holder) {}

    /** All is one name. */
    public static final Split NONE = new Split(-1, -1);

    /**
     * Parts the words if the gazetteer knows a place by the first ones that lies in what the others name, or a place by
     * those behind "in"; not where all of them together are a name ("New Mexico", "Kansas City").
     */
    public Split split(List<String> name) {
        if (name.size() < 2 || name.size() > MOST_WORDS || isKnown(String.join(" ", name))) {
            return NONE;
        }
        int in = name.indexOf("in");
        if (in > 0 && in < name.size() - 1) {
            return isKnown(spelled(name.subList(in + 1, name.size()))) ? new Split(in, in + 1) : NONE;
        }
        for (int length = Math.min(LONGEST_HOLDER, name.size() - 1); length > 0; length--) {
            int from = name.size() - length;
            if (isHeld(name.subList(0, from), name.subList(from, name.size()))) {
                return new Split(from, from);
            }
        }
        return NONE;
    }

    private boolean isKnown(String name) {
        return gazetteer.countryWord(name).isPresent() || !gazetteer.named(name).isEmpty();
    }

    private boolean isHeld(List<String> place, List<String> holder) {
        boolean evenly = isCapital(place.get(0)) == isCapital(holder.get(0));
        if (!evenly || !isCapital(place.get(place.size() - 1)) == isCapital(place.get(0)) || saysWhichPart(place)) {
            return false;
        }
        List<Holders.Holder> holders = Holders.called(spelled(holder), gazetteer);
        return !holders.isEmpty()
                && gazetteer.named(String.join(" ", place)).stream()
                        .anyMatch(one -> holders.stream().anyMatch(each -> each.holds(one)));
    }

    /** "South Ossetia", "Lake Kenya": the first word says which part, or that it is no town. */
    private boolean saysWhichPart(List<String> place) {
        String word = place.get(0).toLowerCase(Locale.ROOT);
        return place.size() == 1
                && (words.is(Kind.DIRECTION, word)
                        || words.is(Kind.SIDED, word)
                        || words.is(Kind.NATURE, word)
                        || words.is(Kind.SITE, word));
    }

    /** Short forms are known in capitals ("CA"), names with a capital letter each. */
    private String spelled(List<String> holder) {
        String first = holder.get(0);
        String capitals = first.toUpperCase(Locale.ROOT);
        if (holder.size() == 1
                && first.length() <= LONGEST_SHORT_FORM
                && gazetteer.shortForm(capitals).isPresent()) {
            return capitals;
        }
        StringBuilder spelled = new StringBuilder();
        for (String word : holder) {
            int letter = word.offsetByCodePoints(0, 1);
            spelled.append(spelled.isEmpty() ? "" : " ")
                    .append(word.substring(0, letter).toUpperCase(Locale.ROOT))
                    .append(word.substring(letter));
        }
        return spelled.toString();
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
