package org.parley.reading.place;

import static org.parley.reading.place.PlaceWords.Kind.DIRECTION;
import static org.parley.reading.place.PlaceWords.Kind.DISTANCE;
import static org.parley.reading.place.PlaceWords.Kind.DIVISION;
import static org.parley.reading.place.PlaceWords.Kind.EDGE;
import static org.parley.reading.place.PlaceWords.Kind.FACILITY;
import static org.parley.reading.place.PlaceWords.Kind.IN;
import static org.parley.reading.place.PlaceWords.Kind.NEAR;
import static org.parley.reading.place.PlaceWords.Kind.PART;
import static org.parley.reading.place.PlaceWords.Kind.ROAD;
import static org.parley.reading.place.PlaceWords.Kind.SIDED;
import static org.parley.reading.place.PlaceWords.Kind.SITE;

import org.parley.reading.place.Spotted.Relation;

/** Takes in the words around a name that make it less than the place itself: "near", "480 km south of", "the border with", "suburbs of", "a hospital in". */
final class Reach {

    private static final int LONGEST_PHRASE = 8;
    private static final int LONGEST_DISTANCE = 4;

    private final Scene scene;

    Reach(Scene scene) {
        this.scene = scene;
    }

    Spotted widen(Spotted name) {
        Spotted wide = backward(forward(name));
        return facility(wide);
    }

    /** "the Turin region", "Turin's suburbs", "the Turin border", "the Turin complex". */
    private Spotted forward(Spotted name) {
        int at = name.end();
        boolean possessive = scene.lower(at).matches("['’]s?");
        int next = possessive ? at + 1 : at;
        if (possessive
                && scene.is(SIDED, next, name.nameFirst())
                && scene.isProperName(next + 1)
                && !scene.isCapital(next)) {
            return name;
        }
        if (scene.is(SIDED, next, name.nameFirst()) || scene.is(DIRECTION, next, name.nameFirst())) {
            return possessive ? name.widened(name.first(), next + 1, Relation.ABOUT) : name;
        }
        if (!possessive && scene.is(DIVISION, next, name.nameFirst())) {
            return name.widened(name.first(), next + 1, Relation.DIVISION);
        }
        if (scene.is(PART, next, name.nameFirst()) || scene.is(EDGE, next, name.nameFirst())) {
            return name.widened(name.first(), next + 1, Relation.ABOUT);
        }
        for (int i = next; i < next + 4 && scene.sameSentence(i, name.nameFirst()); i++) {
            if (isFacility(i, name)) {
                return name.widened(name.first(), i + 1, Relation.SITE_IN);
            }
            if (!scene.isNounLike(i)) {
                break;
            }
        }
        return name;
    }

    private Spotted backward(Spotted name) {
        int at = beforeSite(name.first() - 1, name);
        if (at < 0 || !scene.sameSentence(at, name.nameFirst())) {
            return name;
        }
        if (scene.is(SIDED, name.first() - 1, name.nameFirst()) && name.relation() == Relation.AT) {
            return name.widened(name.first() - 1, name.end(), Relation.ABOUT);
        }
        if (scene.is(NEAR, at, name.nameFirst())) {
            return name.widened(distanceBefore(at, name), name.end(), Relation.ABOUT);
        }
        if (scene.lower(at).equals("of") && scene.is(NEAR, at - 1, name.nameFirst())) {
            return name.widened(distanceBefore(at - 1, name), name.end(), Relation.ABOUT);
        }
        boolean of = scene.lower(at).equals("of") || scene.lower(at).equals("from");
        boolean toThe = scene.lower(at - 2).equals("the") && scene.lower(at - 3).equals("to");
        if (of && toThe && scene.is(DIRECTION, at - 1, name.nameFirst())) {
            return name.widened(distanceBefore(at, name), name.end(), Relation.ABOUT);
        }
        if (of && scene.is(DIRECTION, at - 1, name.nameFirst())) {
            return name.widened(directionStart(at - 1, name), name.end(), Relation.ABOUT);
        }
        if (of && scene.is(DISTANCE, at - 1, name.nameFirst())) {
            return name.widened(distanceStart(at - 1, name), name.end(), Relation.ABOUT);
        }
        if (scene.lower(name.first() - 1).equals("of")
                && scene.is(DIVISION, name.first() - 2, name.nameFirst())
                && name.relation() == Relation.AT) {
            return division(name.first() - 2, name);
        }
        if (scene.lower(at).equals("of") && isTheSuburb(at - 1, name)) {
            return name;
        }
        if ((scene.lower(at).equals("of") && scene.is(PART, at - 1, name.nameFirst()))
                || (scene.lower(at).matches("of|with|to") && scene.is(EDGE, at - 1, name.nameFirst()))) {
            int start = at - 1;
            boolean article = scene.lower(start - 1).equals("the") && scene.sameSentence(start - 1, name.nameFirst());
            return nearBefore(name.widened(article ? start - 1 : start, name.end(), Relation.ABOUT));
        }
        return name;
    }

    /** "the region of Donetsk" is called so, "a region of Sudan" is not, and in "the Darfur region of Sudan" Sudan is the country. */
    private Spotted division(int noun, Spotted name) {
        if (scene.lower(noun - 1).matches("an?|another|one|this|that|any|every")) {
            return name.widened(noun, name.end(), Relation.ABOUT);
        }
        boolean named = scene.sameSentence(noun - 1, noun)
                && (scene.isProperName(noun - 1) || scene.lower(noun - 1).matches("['’]s?"));
        return named ? name : name.widened(name.first(), name.end(), Relation.DIVISION);
    }

    /** "the suburb of Irpin" and "the Kyiv suburb of Irpin" are Irpin; "a suburb of Kyiv" and "the suburbs of Kyiv" are not Kyiv. */
    private boolean isTheSuburb(int noun, Spotted name) {
        if (!scene.is(PART, noun, name.nameFirst()) || !scene.sameSentence(noun - 1, name.nameFirst())) {
            return false;
        }
        int before = noun - 1;
        while (before > noun - LONGEST_DISTANCE && scene.isNounLike(before) && !scene.isCapital(before)) {
            before--;
        }
        return (before == noun - 1
                        && scene.lower(noun).equals("suburb")
                        && scene.lower(before).equals("the"))
                || (scene.sameSentence(before, noun)
                        && (scene.isProperName(before) || scene.lower(before).matches("['’]s?")));
    }

    /** A building or works, not a verb such as "to station". */
    private boolean isFacility(int index, Spotted name) {
        return scene.is(FACILITY, index, name.nameFirst()) && scene.isNounLike(index);
    }

    /** "between Goma and Bukavu", "the road from Goma to Bukavu". */
    boolean isBetween(Candidate one, Candidate other) {
        int before = one.first() - 1;
        if (other.first() != one.end() + 1 || !scene.sameSentence(other.first(), one.first())) {
            return false;
        }
        return scene.lower(one.end()).equals("and") && scene.lower(before).equals("between")
                || scene.lower(one.end()).equals("to")
                        && scene.lower(before).equals("from")
                        && scene.is(ROAD, before - 1, one.first());
    }

    /** The words from the road or border, or from "between", to the second name. */
    Spotted between(Candidate one, Candidate other) {
        int first = one.first() - 1;
        if (scene.is(ROAD, first - 1, one.first())) {
            first--;
            first -= scene.lower(first - 1).equals("the") && scene.sameSentence(first - 1, first) ? 1 : 0;
        }
        return facility(new Spotted(one.first(), one.end(), first, other.end(), Relation.BETWEEN));
    }

    private Spotted nearBefore(Spotted name) {
        int at = name.first() - 1;
        return scene.sameSentence(Math.max(at, 0), name.nameFirst()) && scene.is(NEAR, at, name.nameFirst())
                ? name.widened(at, name.end(), Relation.ABOUT)
                : name;
    }

    /** "480 km south of", "230 km (140 miles) south of", "north and northwest of". */
    private int directionStart(int direction, Spotted name) {
        int start = direction;
        if (scene.lower(start - 1).matches("and|or|-") && scene.is(DIRECTION, start - 2, name.nameFirst())) {
            start -= 2;
        }
        return distanceBefore(start, name);
    }

    private boolean isDistance(int index, Spotted name) {
        return scene.is(DISTANCE, index, name.nameFirst())
                || scene.token(index).upos().equals("NUM");
    }

    /** Where "230 km (140 miles)" or "230 km to the east" begins before the word, the word itself if there is none. */
    private int distanceBefore(int start, Spotted name) {
        int last = start - 1;
        if (scene.is(DIRECTION, last, name.nameFirst())
                && scene.lower(last - 1).equals("the")
                && scene.lower(last - 2).equals("to")) {
            last -= 3;
        }
        if (scene.lower(last).equals(")") && scene.sameSentence(last, name.nameFirst())) {
            int open = last - 1;
            while (open > last - LONGEST_DISTANCE && !scene.lower(open).equals("(")) {
                open--;
            }
            last = open - 1;
        }
        return last >= 0 && isMeasure(last, name) ? distanceStart(last, name) : start;
    }

    /** "km" in "20 km", "20km" in one word. */
    private boolean isMeasure(int index, Spotted name) {
        return scene.is(DISTANCE, index, name.nameFirst())
                || (scene.sameSentence(index, name.nameFirst())
                        && scene.lower(index).matches("\\d[\\d.,]*-?(?:km|kms|mi|miles?|nm|m)"));
    }

    /** "20 km", "about two hours", "not far", "20 km away". */
    private int distanceStart(int last, Spotted name) {
        int start = last;
        while (start > last - LONGEST_DISTANCE
                && scene.sameSentence(start - 1, name.nameFirst())
                && (scene.is(DISTANCE, start - 1, name.nameFirst())
                        || scene.token(start - 1).upos().equals("NUM"))) {
            start--;
        }
        return start;
    }

    /** The word before "the besieged port city of", so that "near the city of Lviv" is near Lviv. */
    private int beforeSite(int from, Spotted name) {
        int at = scene.behindKind(from);
        if (at >= 1
                && scene.lower(at).equals("of")
                && scene.is(SITE, at - 1, name.nameFirst())
                && !scene.is(PART, at - 1, name.nameFirst())
                && !scene.is(EDGE, at - 1, name.nameFirst())
                && !scene.is(DIRECTION, at - 1, name.nameFirst())) {
            at -= 2;
        }
        while (at >= 0
                && from - at < LONGEST_PHRASE
                && scene.sameSentence(at, name.nameFirst())
                && (scene.lower(at).matches("the|a|an|its|nearby")
                        || (at < from && scene.isNounLike(at) && !scene.is(DIRECTION, at, name.nameFirst())))) {
            at--;
        }
        return at;
    }

    /** "a hospital in Goma", "a training ground near Lviv". */
    private Spotted facility(Spotted name) {
        boolean ownPreposition = name.relation() == Relation.BETWEEN
                || (name.relation() == Relation.ABOUT
                        && (scene.is(NEAR, name.first(), name.nameFirst()) || isDistance(name.first(), name)));
        int preposition = ownPreposition ? name.first() : beforeSite(name.first() - 1, name);
        boolean links = scene.sameSentence(Math.max(preposition, 0), name.nameFirst())
                && preposition > 0
                && (scene.is(IN, preposition, name.nameFirst())
                        || scene.is(NEAR, preposition, name.nameFirst())
                        || scene.lower(preposition).matches("at|of|between|on"));
        links |= preposition > 0 && name.relation() == Relation.ABOUT && isDistance(preposition, name);
        if (!links || !isFacility(preposition - 1, name)) {
            return name;
        }
        int start = preposition - 1;
        while (start > 0
                && preposition - start < LONGEST_PHRASE
                && scene.sameSentence(start - 1, name.nameFirst())
                && scene.isNounLike(start - 1)) {
            start--;
        }
        Relation relation = name.relation() == Relation.AT ? Relation.SITE_IN : name.relation();
        return name.widened(start, name.end(), relation);
    }
}
