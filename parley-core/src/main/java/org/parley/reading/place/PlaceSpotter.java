package org.parley.reading.place;

import static org.parley.reading.place.PlaceWords.Kind.ACTS;
import static org.parley.reading.place.PlaceWords.Kind.IN;
import static org.parley.reading.place.PlaceWords.Kind.MOTION;
import static org.parley.reading.place.PlaceWords.Kind.NAMED;
import static org.parley.reading.place.PlaceWords.Kind.NEAR;
import static org.parley.reading.place.PlaceWords.Kind.NEVER;
import static org.parley.reading.place.PlaceWords.Kind.ONTO;
import static org.parley.reading.place.PlaceWords.Kind.SITE;
import static org.parley.reading.place.PlaceWords.Kind.TAKES;
import static org.parley.reading.place.PlaceWords.Kind.WAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionType;

/** Finds the names that say where, and leaves those that stand for a government, a people or an agreement. */
final class PlaceSpotter {

    private static final int LONGEST_NAME = 8;
    private static final int TOWN_FOR_OTHER_TYPES = 20_000;
    private static final int GOVERNOR_REACH = 6;

    private final Gazetteer gazetteer;
    private final Scene scene;
    private final Reach reach;

    PlaceSpotter(Gazetteer gazetteer, Scene scene) {
        this.gazetteer = gazetteer;
        this.scene = scene;
        this.reach = new Reach(scene);
    }

    /** In text order, none overlapping. */
    List<Spotted> spot(List<LanguageMarks.Name> names) {
        List<Spotted> spotted = new ArrayList<>();
        Bare before = null;
        boolean beforeIsPlace = false;
        for (Bare name : joined(names)) {
            boolean listed = before != null
                    && isListed(before.end(), name.first())
                    && isPossible(name.type())
                    && isNamed(name.first(), name.end());
            boolean place = listed ? beforeIsPlace : isPlace(name.type(), name.first(), name.end());
            before = name;
            beforeIsPlace = place;
            if (place) {
                Spotted one = reach.widen(
                        new Spotted(name.first(), name.end(), name.first(), name.end(), Spotted.Relation.AT));
                add(spotted, listed ? likeTheOneBefore(spotted, one) : one);
            }
        }
        return spotted;
    }

    /** "the regions of Donetsk and Luhansk": both are regions. */
    private static Spotted likeTheOneBefore(List<Spotted> spotted, Spotted one) {
        boolean division = !spotted.isEmpty()
                && spotted.get(spotted.size() - 1).relation() == Spotted.Relation.DIVISION
                && one.relation() == Spotted.Relation.AT;
        return division ? one.widened(one.first(), one.end(), Spotted.Relation.DIVISION) : one;
    }

    private record Bare(MentionType type, int first, int end) {}

    /** The names without articles and clitics; those that the model cut in two ("Sea" of "Azov") in one. */
    private List<Bare> joined(List<LanguageMarks.Name> names) {
        List<Bare> bare = new ArrayList<>();
        for (LanguageMarks.Name name : names) {
            int first = bareFirst(name);
            int end = bareEnd(name);
            if (first >= end || end - first > LONGEST_NAME) {
                continue;
            }
            Bare last = bare.isEmpty() ? null : bare.get(bare.size() - 1);
            if (last != null && isPossible(last.type()) && isPossible(name.type()) && isOneName(last, first, end)) {
                bare.set(bare.size() - 1, new Bare(MentionType.LOC, last.first(), end));
            } else {
                bare.add(new Bare(name.type(), first, end));
            }
        }
        return bare;
    }

    private boolean isOneName(Bare last, int first, int end) {
        int gap = first - last.end();
        boolean close = gap == 0 || (gap == 1 && scene.lower(last.end()).matches("of|,|-"));
        return close
                && scene.sameSentence(last.first(), first)
                && !gazetteer.named(scene.words(last.first(), end)).isEmpty();
    }

    private static void add(List<Spotted> spotted, Spotted one) {
        int last = spotted.size() - 1;
        if (last < 0 || spotted.get(last).end() <= one.first()) {
            spotted.add(one);
        } else if (spotted.get(last).end() <= one.nameFirst()) {
            spotted.add(new Spotted(
                    one.nameFirst(), one.nameEnd(), spotted.get(last).end(), one.end(), one.relation()));
        }
    }

    private int bareFirst(LanguageMarks.Name name) {
        int first = name.firstToken();
        while (first < name.endToken() && scene.lower(first).equals("the")) {
            first++;
        }
        return first;
    }

    private int bareEnd(LanguageMarks.Name name) {
        int end = name.endToken();
        while (end > name.firstToken() && scene.lower(end - 1).matches("['’]s?|[,.]")) {
            end--;
        }
        return end;
    }

    /** "Izyum, Sumy and Kharkiv": only commas and "and" between. */
    private boolean isListed(int before, int first) {
        if (first <= before || first - before > 3 || !scene.sameSentence(before, first)) {
            return false;
        }
        for (int i = before; i < first; i++) {
            if (!scene.lower(i).matches(",|and|or|&|the|as|well")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPossible(MentionType type) {
        return type.isPlace() || type == MentionType.ORG || type == MentionType.MISC;
    }

    private boolean isNamed(int first, int end) {
        String words = scene.words(first, end);
        boolean initials =
                isInitials(first, end) && gazetteer.countryWord(words).isEmpty();
        return !initials
                && !scene.is(NEVER, end - 1, end - 1)
                && !gazetteer.named(words).isEmpty();
    }

    private boolean isPlace(MentionType type, int first, int end) {
        if (scene.is(NEVER, end - 1, end - 1) || (end < scene.size() && scene.is(NAMED, end, first))) {
            return false;
        }
        Optional<CountryWord> country = gazetteer.countryWord(scene.words(first, end));
        if (country.isPresent()) {
            return country.get().kind() != CountryWord.Kind.DEMONYM && type != MentionType.PER && isWhere(first, end);
        }
        if (isInitials(first, end)) {
            return false;
        }
        return switch (type) {
            case LOC, FAC -> isNamed(first, end) || isWhere(first, end) && isProper(first);
            case ORG, MISC -> isWhere(first, end) && isKnownTown(first, end);
            case PER -> isSiteOf(first) && isKnownTown(first, end);
            case NORP, TITLE, EVENT, WEAPON, DATE, TIME, DUR, NUM, ORD, MONEY, PCT -> false;
        };
    }

    /** Not "Moscow-ordered", "Soviet", "CO2". */
    private boolean isProper(int first) {
        String word = scene.token(first).text();
        return word.length() > 3 && Character.isUpperCase(word.charAt(0)) && word.indexOf('-') < 0;
    }

    /** "UN", "EU": short capitals are bodies, whatever town is called so. */
    private boolean isInitials(int first, int end) {
        String words = scene.words(first, end);
        return words.length() <= 3 && words.chars().allMatch(Character::isUpperCase);
    }

    private boolean isKnownTown(int first, int end) {
        List<Place> places = gazetteer.named(scene.words(first, end));
        return !places.isEmpty()
                && (isSiteOf(first)
                        || places.get(0).population() >= TOWN_FOR_OTHER_TYPES
                        || places.get(0).geonameId() == null);
    }

    /** "the city of", "a suburb of". */
    private boolean isSiteOf(int first) {
        return scene.lower(first - 1).equals("of") && scene.is(SITE, first - 2, first);
    }

    /** Whether a country or capital is where something is, and not who does something. */
    private boolean isWhere(int first, int end) {
        int at = scene.skipBack(first - 1);
        if (!scene.sameSentence(at, first)) {
            return isFollowedBySite(first, end)
                    || isStruck(first, end)
                    || scene.lower(end).equals("(");
        }
        if (scene.is(IN, at, first) || scene.is(NEAR, at, first)) {
            return true;
        }
        if (scene.is(WAY, at, first)) {
            return governs(at, first);
        }
        return switch (scene.lower(at)) {
            case "of" ->
                scene.is(SITE, at - 1, first)
                        || scene.is(ACTS, at - 1, first)
                        || scene.is(PlaceWords.Kind.DIRECTION, at - 1, first)
                        || scene.is(PlaceWords.Kind.PART, at - 1, first);
            case "on" -> scene.is(ONTO, at - 1, first) || governs(at, first) && scene.is(MOTION, at - 1, first);
            case "with" -> scene.is(PlaceWords.Kind.EDGE, at - 1, first);
            case "," -> isBehindTown(at, first) || isFollowedBySite(first, end) || isStruck(first, end);
            default ->
                isTaken(at, first)
                        || isFollowedBySite(first, end)
                        || isStruck(first, end)
                        || scene.is(PlaceWords.Kind.SIDED, first - 1, first);
        };
    }

    /** A verb or noun of motion stands shortly before "from", "to", "at". */
    private boolean governs(int preposition, int first) {
        for (int i = preposition - 1; i >= preposition - GOVERNOR_REACH && scene.sameSentence(i, first); i--) {
            if (scene.lower(i).matches("[,;:“”‘’]")) {
                return false;
            }
            if (scene.is(MOTION, i, first)) {
                return true;
            }
            if (scene.token(i).upos().equals("VERB")) {
                return false;
            }
        }
        return false;
    }

    /** "shelled Kyiv"; not "told Kyiv". */
    private boolean isTaken(int at, int first) {
        return scene.is(TAKES, at, first) && scene.token(at).upos().equals("VERB");
    }

    /** "Kyiv's suburbs", "the Kyiv region", "Kyiv airport"; not "Kyiv's minister". */
    private boolean isFollowedBySite(int first, int end) {
        int next = scene.lower(end).matches("['’]s?") ? end + 1 : end;
        for (int i = next; i < next + 3 && scene.sameSentence(i, first); i++) {
            if (scene.is(SITE, i, first) || scene.is(PlaceWords.Kind.FACILITY, i, first)) {
                return true;
            }
            if (!scene.isNounLike(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Kyiv was shelled". */
    private boolean isStruck(int first, int end) {
        for (int i = end; i < end + 4 && scene.sameSentence(i, first); i++) {
            if (scene.is(TAKES, i, first)) {
                return i > end && scene.lower(i - 1).matches("was|were|been|being|is|are|heavily|again|now");
            }
        }
        return false;
    }

    /** "Goma, Congo": the name before the comma is a place. */
    private boolean isBehindTown(int comma, int first) {
        return comma > 0
                && scene.sameSentence(comma - 1, first)
                && scene.token(comma - 1).upos().equals("PROPN")
                && !gazetteer.named(scene.lower(comma - 1)).isEmpty();
    }
}
