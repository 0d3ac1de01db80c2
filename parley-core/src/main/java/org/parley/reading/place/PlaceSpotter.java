package org.parley.reading.place;

import static org.parley.reading.place.PlaceWords.Kind.ACTS;
import static org.parley.reading.place.PlaceWords.Kind.IN;
import static org.parley.reading.place.PlaceWords.Kind.MOTION;
import static org.parley.reading.place.PlaceWords.Kind.NAMED;
import static org.parley.reading.place.PlaceWords.Kind.NEAR;
import static org.parley.reading.place.PlaceWords.Kind.NEVER;
import static org.parley.reading.place.PlaceWords.Kind.SITE;
import static org.parley.reading.place.PlaceWords.Kind.TAKES;
import static org.parley.reading.place.PlaceWords.Kind.WAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.PlaceName;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionType;

/** Finds the names of places, and tells those that say where from those that stand for a government, a people or a part of another name. */
final class PlaceSpotter {

    private static final double TOWN_FOR_OTHER_TYPES = 4.3;
    private static final int GOVERNOR_REACH = 6;
    private static final double ENOUGH = 0;
    private static final double SURE = 1.5;

    private final Gazetteer gazetteer;
    private final Scene scene;
    private final NameJudge judge;
    private final Reach reach;

    PlaceSpotter(Gazetteer gazetteer, Scene scene, NameJudge judge) {
        this.gazetteer = gazetteer;
        this.scene = scene;
        this.judge = judge;
        this.reach = new Reach(scene);
    }

    /** A name of a place and what it stands for; {@code spotted} is how far the words reach that say where, null if they do not. */
    record Named(
            Candidate candidate,
            PlaceName.Use use,
            @Nullable Spotted spotted) {}

    /** The names of places in text order, none overlapping. */
    List<Named> spot(List<LanguageMarks.Name> names) {
        List<Candidate> accepted = accepted(names);
        List<Named> found = new ArrayList<>();
        Candidate before = null;
        boolean beforeIsPlace = false;
        Spotted lastSpotted = null;
        for (Candidate name : accepted) {
            boolean listed = before != null && isListed(before.end(), name.first()) && !isWithin(name);
            boolean place = listed ? beforeIsPlace : isPlace(name);
            before = name;
            beforeIsPlace = place;
            Spotted spotted = place ? reached(name, listed, lastSpotted) : null;
            lastSpotted = spotted == null ? lastSpotted : spotted;
            found.add(new Named(name, use(name, place), spotted));
        }
        return found;
    }

    private PlaceName.Use use(Candidate name, boolean place) {
        if (place) {
            return PlaceName.Use.WHERE;
        }
        return isWithin(name) || scene.is(NAMED, name.end(), name.first()) ? PlaceName.Use.NAME : PlaceName.Use.WHO;
    }

    /** The candidates that enough signs speak for; a name that is surely a place once is likelier one elsewhere. */
    private List<Candidate> accepted(List<LanguageMarks.Name> names) {
        List<Candidate> candidates = new NameScanner(gazetteer, scene).scan(names);
        NameJudge.Article article = new NameJudge.Article(gazetteer, scene, names);
        double[] weights = new double[candidates.size()];
        Set<String> sure = new HashSet<>();
        for (int i = 0; i < weights.length; i++) {
            weights[i] =
                    isNever(candidates.get(i)) ? Double.NEGATIVE_INFINITY : judge.weigh(candidates.get(i), article);
            if (weights[i] >= SURE) {
                sure.add(words(candidates.get(i)));
            }
        }
        List<Candidate> accepted = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            boolean elsewhere = weights[i] < SURE && sure.contains(words(candidates.get(i)));
            if (weights[i] + (elsewhere ? judge.points(NameJudge.Sign.ELSEWHERE) : 0) >= ENOUGH) {
                accepted.add(candidates.get(i));
            }
        }
        return accepted;
    }

    private boolean isNever(Candidate candidate) {
        CountryWord country = candidate.country();
        return scene.is(NEVER, candidate.end() - 1, candidate.first())
                || (country != null && country.kind() == CountryWord.Kind.DEMONYM)
                || (country != null && country.kind() == CountryWord.Kind.SEAT);
    }

    private String words(Candidate candidate) {
        return scene.words(candidate.first(), candidate.end());
    }

    private Spotted reached(Candidate name, boolean listed, @Nullable Spotted before) {
        Spotted one = reach.widen(new Spotted(name.first(), name.end(), name.first(), name.end(), Spotted.Relation.AT));
        boolean alike = listed
                && before != null
                && before.relation() == Spotted.Relation.DIVISION
                && one.relation() == Spotted.Relation.AT;
        // "the regions of Donetsk and Luhansk": both are regions.
        Spotted widened = alike ? one.widened(one.first(), one.end(), Spotted.Relation.DIVISION) : one;
        return before == null || before.end() <= widened.first()
                ? widened
                : new Spotted(
                        widened.nameFirst(),
                        widened.nameEnd(),
                        Math.min(before.end(), widened.nameFirst()),
                        widened.end(),
                        widened.relation());
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

    /** It is a part of the name of a body, a person or a thing. */
    private static boolean isWithin(Candidate name) {
        return name.isPartOfCover()
                && name.cover() != null
                && !name.cover().type().isPlace();
    }

    private boolean isPlace(Candidate name) {
        int first = name.first();
        int end = name.end();
        if (end < scene.size() && scene.is(NAMED, end, first)) {
            return false;
        }
        LanguageMarks.Name cover = name.cover();
        if (name.country() != null) {
            return (cover == null || cover.type() != MentionType.PER) && !isWithin(name) && isWhere(first, end);
        }
        if (cover == null) {
            return isWhere(first, end);
        }
        return switch (cover.type()) {
            case LOC, FAC -> !name.places().isEmpty() || (isWhere(first, end) && isProper(first));
            case ORG, MISC -> !isWithin(name) && isWhere(first, end) && isKnownTown(name);
            case PER ->
                isKnownTown(name)
                        && (isSiteOf(first)
                                || (!name.isPartOfCover() && (isTaken(first - 1, first) || isAimedAt(first))));
            case NORP, TITLE, EVENT, WEAPON, DATE, TIME, DUR, NUM, ORD, MONEY, PCT -> false;
        };
    }

    /** Not "Moscow-ordered", "Soviet", "CO2". */
    private boolean isProper(int first) {
        String word = scene.token(first).text();
        return word.length() > 3 && scene.isCapital(first) && word.indexOf('-') < 0;
    }

    private boolean isKnownTown(Candidate name) {
        return !name.places().isEmpty()
                && (isSiteOf(name.first())
                        || name.places().get(0).filing().prominence() >= TOWN_FOR_OTHER_TYPES
                        || name.places().get(0).geonameId() == null);
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
            case "on" -> scene.isAimedAt(at - 1);
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

    private boolean isAimedAt(int first) {
        return scene.lower(first - 1).equals("on")
                && scene.sameSentence(first - 1, first)
                && scene.isAimedAt(first - 2);
    }

    /** "shelled Kyiv"; not "told Kyiv". */
    private boolean isTaken(int at, int first) {
        return scene.is(TAKES, at, first) && scene.token(at).upos().equals("VERB");
    }

    /** "Kyiv's suburbs", "the Kyiv region", "Kyiv airport"; not "Kyiv's minister". */
    private boolean isFollowedBySite(int first, int end) {
        int next = scene.lower(end).matches("['’]s?") ? end + 1 : end;
        for (int i = next; i < next + 3 && scene.sameSentence(i, first); i++) {
            boolean site = scene.is(SITE, i, first) || scene.is(PlaceWords.Kind.FACILITY, i, first);
            if (site && !isNoun(i + 1, first)) {
                return true;
            }
            if (!scene.isNounLike(i)) {
                return false;
            }
        }
        return false;
    }

    /** "coast guard", "city council": the word before is not what it is about. */
    private boolean isNoun(int at, int first) {
        return scene.sameSentence(at, first) && scene.token(at).upos().equals("NOUN");
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
