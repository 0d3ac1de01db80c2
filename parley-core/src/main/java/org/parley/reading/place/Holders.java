package org.parley.reading.place;

import static org.parley.reading.place.PlaceWords.Kind.DIRECTION;
import static org.parley.reading.place.PlaceWords.Kind.PART;
import static org.parley.reading.place.PlaceWords.Kind.SITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** What the words beside a name say it lies in: "Goma, Congo", "Laredo, Tex.", "the Syrian town of Hama", "Goma in eastern Congo". */
final class Holders {

    private static final int BESIDE = 6;
    private static final int LONGEST_HOLDER = 3;
    private static final int LONGEST_WAY = 7;
    private static final int DESCRIPTION = 4;
    private static final double SUBURB_KM = 60;
    private static final int MOST_TOWNS = 8;

    private final Gazetteer gazetteer;
    private final Scene scene;

    Holders(Gazetteer gazetteer, Scene scene) {
        this.gazetteer = gazetteer;
        this.scene = scene;
    }

    /**
     * A country, or a division of one, or a town that it is a part or suburb of.
     *
     * @param division empty if it is not told
     * @param town null if it is no town
     */
    record Holder(String country, String division, @Nullable Place town) {

        Holder(String country, String division) {
            this(country, division, null);
        }

        boolean holds(Place place) {
            if (town != null) {
                return place != town && !place.name().equals(town.name()) && isWithinSuburbs(place, town);
            }
            if (!country.equals(place.country()) || place.precision() == PlacePrecision.COUNTRY) {
                return false;
            }
            return division.isEmpty()
                    || place.filing().province().equalsIgnoreCase(division)
                    || place.filing().district().equalsIgnoreCase(division);
        }
    }

    private static boolean isWithinSuburbs(Place place, Place town) {
        boolean small = place.precision() == PlacePrecision.LOCALITY || place.precision() == PlacePrecision.DISTRICT;
        return small && place.filing().kilometresTo(town.filing()).orElse(Double.MAX_VALUE) <= SUBURB_KM;
    }

    /** What the words from here on hold the name before them in; several readings ("Georgia") stay. */
    List<Holder> after(int end) {
        String link = scene.lower(end);
        boolean comma = link.equals(",");
        if (!comma && !link.equals("in") && !link.equals("(") || !scene.sameSentence(end, end - 1)) {
            return List.of();
        }
        int from = end + 1;
        while (from < end + LONGEST_WAY && scene.sameSentence(from, end) && !scene.isCapital(from)) {
            if (link.equals("(") || !passes(from, comma)) {
                return List.of();
            }
            from++;
        }
        for (int length = LONGEST_HOLDER; length > 0; length--) {
            if (scene.sameSentence(from + length - 1, end)) {
                List<Holder> towns = isSuburbOf(end + 1, from, from + length) ? towns(from, from + length) : List.of();
                if (!towns.isEmpty()) {
                    return towns;
                }
                List<Holder> holders = holders(from, from + length, link);
                if (!holders.isEmpty()) {
                    return describes(from + length, end + 1 < from) || endsThere(from + length, link)
                            ? holders
                            : List.of();
                }
            }
        }
        return List.of();
    }

    /** "a suburb of Kyiv", "another Kyiv suburb". */
    private boolean isSuburbOf(int from, int first, int end) {
        int at = scene.lower(end).matches("['’]s?") ? end + 1 : end;
        while (at < end + DESCRIPTION
                && scene.sameSentence(at, first)
                && scene.isNounLike(at)
                && !scene.is(PART, at, first)) {
            at++;
        }
        if (first > from && scene.is(PART, at, first)) {
            return true;
        }
        for (int i = from; i < first; i++) {
            if (scene.is(PART, i, first)) {
                return true;
            }
        }
        return false;
    }

    /** The towns that these words can name. */
    private List<Holder> towns(int first, int end) {
        if (!scene.isCapital(first) || !scene.isCapital(end - 1)) {
            return List.of();
        }
        return gazetteer.named(scene.words(first, end)).stream()
                .filter(place -> place.precision() == PlacePrecision.LOCALITY)
                .limit(MOST_TOWNS)
                .map(place -> new Holder(place.country(), "", place))
                .toList();
    }

    /** Words that may stand before the holder: "in the south of", and behind a comma "a port on the coast of". */
    private boolean passes(int at, boolean comma) {
        String word = scene.lower(at);
        return word.matches("the|a|an|of")
                || scene.isWord(PlaceWords.Kind.SIDED, word)
                || scene.isWord(DIRECTION, word)
                || (comma
                        && (word.matches("in|on|another")
                                || scene.isWord(SITE, word)
                                || scene.token(at).upos().equals("ADJ")));
    }

    /** "Lebanon's second city", "Congo's Ituri province", and after "a" or "another" also "the Kyiv suburb". */
    private boolean describes(int at, boolean afterWords) {
        boolean possessive = scene.lower(at).matches("['’]s?");
        int from = possessive ? at + 1 : at;
        if (!possessive && !afterWords) {
            return false;
        }
        for (int i = from; i < from + DESCRIPTION && scene.sameSentence(i, at - 1); i++) {
            if (scene.is(SITE, i, i)) {
                return true;
            }
            if (!scene.isNounLike(i) && !scene.token(i).upos().equals("NUM")) {
                return false;
            }
        }
        return false;
    }

    private List<Holder> holders(int first, int end, String link) {
        if (!scene.isCapital(first) || !scene.isCapital(end - 1)) {
            return List.of();
        }
        String words = scene.words(first, end);
        boolean code = scene.isInitials(first)
                && !link.equals(",")
                && gazetteer.shortForm(words).isPresent();
        return code ? List.of() : called(words, gazetteer);
    }

    /** What can hold a place under these words, alone. */
    static List<Holder> called(String words, Gazetteer gazetteer) {
        Optional<Place> shortForm = gazetteer.shortForm(words);
        if (shortForm.isPresent()) {
            return List.of(holder(shortForm.get()));
        }
        List<Holder> holders = new ArrayList<>();
        gazetteer
                .countryWord(words)
                .filter(word -> word.kind() == CountryWord.Kind.NAME)
                .ifPresent(word -> holders.add(new Holder(word.code(), "")));
        for (Place place : gazetteer.named(words)) {
            if (place.precision() == PlacePrecision.PROVINCE || place.precision() == PlacePrecision.DISTRICT) {
                holders.add(holder(place));
            } else if (place.precision() == PlacePrecision.REGION
                    && !place.country().isEmpty()) {
                holders.add(new Holder(place.country(), ""));
            }
        }
        return holders;
    }

    private static Holder holder(Place division) {
        boolean province = division.precision() == PlacePrecision.PROVINCE;
        return new Holder(
                division.country(),
                province ? division.filing().province() : division.filing().district());
    }

    /** "in Goma, Congo, on Monday"; not "in Rome, US officials said". */
    private boolean endsThere(int end, String link) {
        if (link.equals("(") || !scene.sameSentence(end, end - 1)) {
            return true;
        }
        return switch (scene.token(end).upos()) {
            case "NOUN", "ADJ", "VERB", "AUX", "PART" -> false;
            case "PROPN" -> !scene.isCapital(end);
            default -> true;
        };
    }

    /** "the Syrian town of Hama", "Libya's Derna". */
    List<Holder> before(int first) {
        if (scene.lower(first - 1).matches("['’]s?")) {
            return owner(first);
        }
        boolean of = scene.lower(first - 1).equals("of");
        List<Holder> named = named(of ? first - 2 : first - 1, first);
        if (!of || !named.isEmpty()) {
            return named;
        }
        for (int i = first - 2; i >= first - BESIDE; i--) {
            if (!scene.sameSentence(i, first) || i < 0) {
                return List.of();
            }
            Optional<CountryWord> country =
                    scene.isCapital(i) ? gazetteer.countryWord(scene.token(i).text()) : Optional.empty();
            if (country.isPresent() && country.get().kind() == CountryWord.Kind.DEMONYM) {
                return List.of(new Holder(country.get().code(), ""));
            }
        }
        return List.of();
    }

    /** "the Kyiv suburb of Irpin", "the Ohio town of Kent", with or without "of". */
    private List<Holder> named(int noun, int first) {
        if (!scene.is(SITE, noun, first) || scene.is(DIRECTION, noun, first)) {
            return List.of();
        }
        int end = noun;
        while (end > noun - DESCRIPTION
                && scene.sameSentence(end - 1, first)
                && scene.isNounLike(end - 1)
                && !scene.isCapital(end - 1)) {
            end--;
        }
        end -= scene.lower(end - 1).matches("['’]s?") ? 1 : 0;
        for (int length = LONGEST_HOLDER; length > 0; length--) {
            if (end - length >= 0 && scene.sameSentence(end - length, first)) {
                List<Holder> holders =
                        scene.is(PART, noun, first) ? towns(end - length, end) : holders(end - length, end, ",");
                if (!holders.isEmpty()) {
                    return holders;
                }
            }
        }
        return List.of();
    }

    private List<Holder> owner(int first) {
        for (int length = LONGEST_HOLDER; length > 0; length--) {
            int from = first - 1 - length;
            if (scene.sameSentence(from, first) && scene.isCapital(from)) {
                List<Holder> holders = holders(from, first - 1, ",");
                if (!holders.isEmpty()) {
                    return holders;
                }
            }
        }
        return List.of();
    }

    /** What the words on either side say. */
    List<Holder> beside(Candidate candidate) {
        List<Holder> after = after(candidate.end());
        return after.isEmpty() ? before(candidate.first()) : after;
    }

    /** "Utica, New York": the division is meant, not the city of that name. */
    boolean isHolder(Candidate candidate) {
        int comma = candidate.first() - 1;
        return scene.lower(comma).equals(",")
                && candidate.country() == null
                && scene.sameSentence(comma - 1, candidate.first())
                && scene.isProperName(comma - 1)
                && candidate.places().stream().anyMatch(place -> place.precision() == PlacePrecision.PROVINCE)
                && !after(comma).isEmpty();
    }
}
