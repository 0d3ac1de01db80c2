package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.finding.Party;
import org.parley.finding.Where;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** Joins mentions of one event within an article: one line for each event, at its fullest mention. */
final class Merger {

    /** How far back a mention of the same event is looked for; bounds the work on hostile texts. */
    private static final int MOST_COMPARED = 60;

    /** So many sentences after a headline tell what it says. */
    private static final int LEAD = 4;

    private static final int MOST_EVIDENCE = 6;
    private static final Set<String> RESULTS = Set.of("kill", "woun", "inju", "die", "peri", "expl", "blas");

    private static final Set<String> WARS = Set.of("inva", "offe", "oper", "aggr", "figh", "onsl", "war");

    private static final Set<String> INVASIONS = Set.of("inva", "aggr", "oper");

    private Merger() {}

    static List<Report> merge(List<Report> reports) {
        List<Report> merged = new ArrayList<>();
        for (Report report : reports) {
            int same = earlier(merged, report);
            if (same < 0) {
                merged.add(report);
            } else {
                merged.set(same, join(merged.get(same), report));
            }
        }
        return merged;
    }

    private static int earlier(List<Report> merged, Report report) {
        for (int i = merged.size() - 1; i >= Math.max(0, merged.size() - MOST_COMPARED); i--) {
            if (same(merged.get(i), report)) {
                return i;
            }
        }
        return -1;
    }

    private static Report join(Report first, Report second) {
        boolean keepSecond = second.fullness() > first.fullness();
        Report full = keepSecond ? second : first;
        Report other = keepSecond ? first : second;
        return full.evidence().size() >= MOST_EVIDENCE ? full : full.joined(other);
    }

    private static boolean same(Report a, Report b) {
        if (!a.type().equals(b.type()) || a.realis() != b.realis()) {
            return false;
        }
        if (Plover.SPEECH.contains(a.type())) {
            return sameSpeech(a, b);
        }
        if (!timesAgree(a, b)) {
            return false;
        }
        boolean linked = a.parent() == b.token() || b.parent() == a.token();
        boolean alike = agree(a.mode(), b.mode(), a.type().equals("RETREAT"));
        if (linked && alike && !isWar(a) && !isWar(b)) {
            return agree(a.actors(), b.actors());
        }
        if (isResultOf(a, b)) {
            return agree(a.actors(), b.actors());
        }
        boolean talks = a.type().equals("CONSULT");
        boolean sameState = a.type().equals("COERCE")
                && a.mode().equals(b.mode())
                && !a.recipients().isEmpty()
                && !b.recipients().isEmpty();
        boolean sameWord = a.stem().equals(b.stem()) || (INVASIONS.contains(a.stem()) && INVASIONS.contains(b.stem()));
        boolean told = a.heading() && b.sentence() - a.sentence() <= LEAD && !isWar(a) && !isWar(b);
        if (!sameWord && !sameState && !talks && !b.pointsBack() && !told) {
            return false;
        }
        return agree(a.mode(), b.mode(), talks || a.type().equals("RETREAT"))
                && partiesAgree(a, b)
                && placesAgree(a.where(), b.where());
    }

    /** The dead and wounded of an attack told in the same breath; named victims are another matter. */
    private static boolean isResultOf(Report a, Report b) {
        boolean deadly = a.type().equals("ASSAULT") && (isResult(a) || isResult(b)) && !isWar(a) && !isWar(b);
        int apart = b.sentence() - a.sentence();
        boolean named = b.recipients().stream().anyMatch(party -> party.type().equals("PER"))
                || a.recipients().stream().anyMatch(party -> party.type().equals("PER"));
        return deadly && (apart == 0 || (apart == 1 && !named && isResult(b)));
    }

    /** A whole invasion or offensive is another thing than one attack or its dead. */
    private static boolean isWar(Report report) {
        return WARS.contains(report.stem());
    }

    private static boolean isResult(Report report) {
        return RESULTS.contains(report.stem());
    }

    /** A demand is made anew by each new wording; only the same words in the same or the next sentence are the same. */
    private static boolean sameSpeech(Report a, Report b) {
        return a.stem().equals(b.stem())
                && b.sentence() - a.sentence() <= 1
                && names(a.actors()).equals(names(b.actors()))
                && names(a.recipients()).equals(names(b.recipients()))
                && Objects.equals(a.issue(), b.issue());
    }

    private static boolean agree(String a, String b, boolean strict) {
        return a.isEmpty() || b.isEmpty() || a.equals(b) || !strict;
    }

    private static boolean timesAgree(Report a, Report b) {
        return !a.when().isKnown() || !b.when().isKnown() || a.when().canCoincideWith(b.when());
    }

    private static boolean placesAgree(@Nullable Where a, @Nullable Where b) {
        if (a == null || b == null) {
            return true;
        }
        if (a.place() != null && b.place() != null) {
            return a.place().name().equals(b.place().name())
                    || around(a.place(), b.place())
                    || around(b.place(), a.place());
        }
        return a.name().equalsIgnoreCase(b.name());
    }

    private static boolean around(Place wide, Place narrow) {
        return wide.precision() == PlacePrecision.COUNTRY && wide.country().equals(narrow.country());
    }

    private static boolean partiesAgree(Report a, Report b) {
        if (a.type().equals("CONSULT")) {
            List<Party> ofA = both(a);
            List<Party> ofB = both(b);
            return ofA.isEmpty() || ofB.isEmpty() || covers(ofA, ofB) || covers(ofB, ofA);
        }
        return agree(a.actors(), b.actors()) && agree(a.recipients(), b.recipients());
    }

    private static List<Party> both(Report report) {
        List<Party> both = new ArrayList<>(report.actors());
        both.addAll(report.recipients());
        return both;
    }

    private static boolean agree(List<Party> a, List<Party> b) {
        return a.isEmpty() || b.isEmpty() || covers(a, b) || covers(b, a);
    }

    /** Whether each of the fewer parties is among the others. */
    private static boolean covers(List<Party> parties, List<Party> within) {
        return within.stream().allMatch(one -> parties.stream().anyMatch(other -> samePart(one, other)));
    }

    /** A country and its forces or minister may be one side of one event; two persons or bodies are not. */
    static boolean samePart(Party a, Party b) {
        if (a.name().equalsIgnoreCase(b.name())) {
            return true;
        }
        boolean oneIsCountry = a.type().equals("LOC") != b.type().equals("LOC");
        boolean vague = a.type().isEmpty() || b.type().isEmpty();
        if (a.type().isEmpty() && b.type().isEmpty() && lastWord(a).equals(lastWord(b))) {
            return true;
        }
        return a.country() != null && a.country().equals(b.country()) && (oneIsCountry || vague);
    }

    /** As {@link #samePart}, but two who are named apart, a person and a country, may face each other. */
    static boolean sameSide(Party a, Party b) {
        boolean person = a.type().equals("PER") || b.type().equals("PER");
        return a.name().equalsIgnoreCase(b.name()) || (!person && samePart(a, b));
    }

    private static String lastWord(Party party) {
        return party.name().substring(party.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }
}
