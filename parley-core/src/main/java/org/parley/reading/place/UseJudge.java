package org.parley.reading.place;

import static org.parley.reading.place.PlaceWords.Kind.ACTS;
import static org.parley.reading.place.PlaceWords.Kind.DIRECTION;
import static org.parley.reading.place.PlaceWords.Kind.DONE;
import static org.parley.reading.place.PlaceWords.Kind.EDGE;
import static org.parley.reading.place.PlaceWords.Kind.FACILITY;
import static org.parley.reading.place.PlaceWords.Kind.FOREIGN;
import static org.parley.reading.place.PlaceWords.Kind.IN;
import static org.parley.reading.place.PlaceWords.Kind.MOTION;
import static org.parley.reading.place.PlaceWords.Kind.NAMED;
import static org.parley.reading.place.PlaceWords.Kind.NEAR;
import static org.parley.reading.place.PlaceWords.Kind.PART;
import static org.parley.reading.place.PlaceWords.Kind.ROAD;
import static org.parley.reading.place.PlaceWords.Kind.SIDED;
import static org.parley.reading.place.PlaceWords.Kind.SITE;
import static org.parley.reading.place.PlaceWords.Kind.SURELY;
import static org.parley.reading.place.PlaceWords.Kind.TAKES;
import static org.parley.reading.place.PlaceWords.Kind.WAY;

import org.parley.place.Gazetteer;
import org.parley.place.PlaceName;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionType;

/** Tells whether a name of a place is where something is, who governs or lives there, or a part of another name. */
final class UseJudge {

    private static final double TOWN_FOR_OTHER_TYPES = 4.3;
    private static final int GOVERNOR_REACH = 6;

    private final Gazetteer gazetteer;
    private final Scene scene;

    UseJudge(Gazetteer gazetteer, Scene scene) {
        this.gazetteer = gazetteer;
        this.scene = scene;
    }

    /** What the name stands for where it is no place. */
    PlaceName.Use other(Candidate name) {
        return isWithin(name) || scene.is(NAMED, name.end(), name.first()) ? PlaceName.Use.NAME : PlaceName.Use.WHO;
    }

    /** It is a part of the name of a body, a person or a thing. */
    boolean isWithin(Candidate name) {
        return name.isPartOfCover()
                && name.cover() != null
                && !name.cover().type().isPlace();
    }

    boolean isPlace(Candidate name) {
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
            case LOC, FAC -> !name.places().isEmpty() || (isWhere(first, end) && isProper(name));
            case ORG, MISC -> !isWithin(name) && isWhere(first, end) && isKnownTown(name);
            case PER -> isKnownTown(name) && (isSiteOf(first) || (!name.isPartOfCover() && isTownByDeed(first)));
            case NORP, TITLE, EVENT, WEAPON, DATE, TIME, DUR, NUM, ORD, MONEY, PCT -> false;
        };
    }

    /** "shelled Tarn", "an attack on Tarn", "pulled back towards Tarn": whatever the model takes Tarn for. */
    private boolean isTownByDeed(int first) {
        boolean towards =
                scene.is(SURELY, first - 1, first) && scene.token(first).is("obl");
        return towards || scene.is(DONE, first - 1, first) || isTaken(first - 1, first) || isAimedAt(first);
    }

    /** Not "Moscow-ordered", "Soviet", "CO2"; but "Es Sider", "Al-Shaddadi". */
    private boolean isProper(Candidate name) {
        String word = scene.token(name.first()).text();
        int hyphen = word.indexOf('-');
        boolean whole = hyphen < 0 || (hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1)));
        return (word.length() > 3 || name.length() > 1) && scene.isCapital(name.first()) && whole;
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
            case "of" -> scene.lower(end).matches("['’]s?") ? isFollowedBySite(first, end) : isOfPlace(at - 1, first);
            case "on" -> scene.isAimedAt(at - 1) || isFollowedBySite(first, end);
            case "with" -> scene.is(EDGE, at - 1, first);
            case "," -> isBehindTown(at, first) || isFollowedBySite(first, end) || isStruck(first, end);
            default ->
                isTaken(at, first)
                        || isFollowedBySite(first, end)
                        || isStruck(first, end)
                        || scene.is(SIDED, first - 1, first);
        };
    }

    /** "the people of", "the city of", "north of", "outside of". */
    private boolean isOfPlace(int noun, int first) {
        return scene.is(SITE, noun, first)
                || scene.is(ACTS, noun, first)
                || scene.is(DIRECTION, noun, first)
                || scene.is(PART, noun, first)
                || scene.is(NEAR, noun, first);
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

    /** "Kyiv's suburbs", "the Kyiv region", "Kyiv airport"; not "Kyiv's minister", "Kyiv's embassy". */
    private boolean isFollowedBySite(int first, int end) {
        int next = scene.lower(end).matches("['’]s?") ? end + 1 : end;
        for (int i = next; i < next + 3 && scene.sameSentence(i, first); i++) {
            boolean site = scene.is(SITE, i, first) || scene.is(FACILITY, i, first) || scene.is(ROAD, i, first);
            if (site && !isNoun(i + 1, first)) {
                return !scene.is(FOREIGN, i, first);
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
