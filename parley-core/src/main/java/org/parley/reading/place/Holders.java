package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** What the words beside a name say it lies in: "Goma, Congo", "Laredo, Tex.", "the Syrian town of Hama", "Goma in eastern Congo". */
final class Holders {

    private static final int BESIDE = 6;
    private static final int LONGEST_HOLDER = 3;

    private final Gazetteer gazetteer;
    private final Scene scene;

    Holders(Gazetteer gazetteer, Scene scene) {
        this.gazetteer = gazetteer;
        this.scene = scene;
    }

    /** A country, or a division of one. Empty names are not told. */
    record Holder(String country, String division) {

        boolean holds(Place place) {
            if (!country.equals(place.country()) || place.precision() == PlacePrecision.COUNTRY) {
                return false;
            }
            return division.isEmpty()
                    || place.filing().province().equalsIgnoreCase(division)
                    || place.filing().district().equalsIgnoreCase(division);
        }
    }

    /** What the words from here on hold the name before them in; several readings ("Georgia") stay. */
    List<Holder> after(int end) {
        String link = scene.lower(end);
        if (!link.equals(",") && !link.equals("in") && !link.equals("(") || !scene.sameSentence(end, end - 1)) {
            return List.of();
        }
        int from = end + 1;
        while (from < end + 4 && scene.sameSentence(from, end) && !scene.isCapital(from)) {
            boolean passes =
                    scene.lower(from).matches("the|a|an") || scene.isWord(PlaceWords.Kind.SIDED, scene.lower(from));
            if (!passes || link.equals("(")) {
                return List.of();
            }
            from++;
        }
        for (int length = LONGEST_HOLDER; length > 0; length--) {
            if (scene.sameSentence(from + length - 1, end)) {
                List<Holder> holders = holders(from, from + length, link);
                if (!holders.isEmpty()) {
                    return endsThere(from + length, link) ? holders : List.of();
                }
            }
        }
        return List.of();
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

    /** "the Syrian town of Hama". */
    List<Holder> before(int first) {
        if (!scene.lower(first - 1).equals("of")) {
            return List.of();
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
