package org.parley.reading.place;

import static org.parley.reading.place.PlaceWords.Kind.DIRECTION;
import static org.parley.reading.place.PlaceWords.Kind.NEVER;
import static org.parley.reading.place.PlaceWords.Kind.SITE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.PlaceName;
import org.parley.reading.LanguageMarks;

/** Finds the names of places, what each stands for, and how far the words reach that say where. */
final class PlaceSpotter {

    private static final double ENOUGH = 0;
    private static final double SURE = 1.5;
    private static final int LONGEST_KIND = 3;
    private static final int MOST_LINKS = 4;
    private static final Pattern LINKS =
            Pattern.compile("(?:,\\s*)?(?:(?:and|or|&|as\\s+well\\s+as)(?:\\s+the)?)?|,\\s*the");

    private final Gazetteer gazetteer;
    private final Scene scene;
    private final NameJudge judge;
    private final UseJudge uses;
    private final Reach reach;

    PlaceSpotter(Gazetteer gazetteer, Scene scene, NameJudge judge) {
        this.gazetteer = gazetteer;
        this.scene = scene;
        this.judge = judge;
        this.uses = new UseJudge(gazetteer, scene);
        this.reach = new Reach(scene);
    }

    /**
     * A name of a place and what it stands for.
     *
     * @param spotted how far the words reach that say where, null if they do not
     * @param other the second name in "between Goma and Bukavu", null if there is none
     */
    record Named(
            Candidate candidate,
            PlaceName.Use use,
            @Nullable Spotted spotted,
            @Nullable Candidate other) {}

    /** The names of places in text order, none overlapping. */
    List<Named> spot(List<LanguageMarks.Name> names) {
        List<Candidate> accepted = accepted(names);
        List<Named> found = new ArrayList<>();
        boolean beforeIsPlace = false;
        boolean dateline = false;
        Spotted last = null;
        for (int i = 0; i < accepted.size(); i++) {
            Candidate name = accepted.get(i);
            Candidate before = i > 0 ? accepted.get(i - 1) : null;
            Candidate next = i + 1 < accepted.size() ? accepted.get(i + 1) : null;
            boolean listed = before != null && isListed(before.end(), name.first()) && !uses.isWithin(name);
            dateline = scene.isDateline(name.first(), name.end()) || (dateline && listed);
            boolean place = dateline || (listed ? beforeIsPlace : uses.isPlace(name));
            beforeIsPlace = place;
            Spotted spotted = null;
            Candidate other = null;
            if (place && !dateline && !isTakenIn(name, last) && !introduces(name, next)) {
                other = next != null && reach.isBetween(name, next) ? next : null;
                spotted = other != null ? reach.between(name, other) : reached(name, listed, last);
            }
            last = spotted == null ? last : spotted;
            found.add(new Named(name, place ? PlaceName.Use.WHERE : uses.other(name), spotted, other));
        }
        return found;
    }

    private static boolean isTakenIn(Candidate name, @Nullable Spotted last) {
        return last != null && name.first() < last.end();
    }

    /** "the Kyiv suburb of Irpin", "the Ohio town of Kent", "a Kyiv suburb" behind "Irpin,": the first only says where the other lies. */
    private boolean introduces(Candidate name, @Nullable Candidate next) {
        int at = scene.lower(name.end()).matches("['’]s?") ? name.end() + 1 : name.end();
        int from = at;
        while (at < from + LONGEST_KIND
                && scene.sameSentence(at, name.first())
                && scene.isNounLike(at)
                && !scene.isCapital(at)) {
            at++;
        }
        boolean kind = at > from && scene.is(SITE, at - 1, name.first()) && !scene.is(DIRECTION, at - 1, name.first());
        if (!kind || next == null || next.country() != null && next.country().kind() == CountryWord.Kind.NAME) {
            return false;
        }
        return next.first() == (scene.lower(at).equals("of") ? at + 1 : at);
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

    /** "Izyum, Sumy and Kharkiv", "Izyum as well as Sumy": only such words between. */
    private boolean isListed(int before, int first) {
        if (first <= before || first - before > MOST_LINKS || !scene.sameSentence(before, first)) {
            return false;
        }
        String between = scene.words(before, first).toLowerCase(Locale.ROOT);
        return LINKS.matcher(between).matches();
    }
}
