package org.parley.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.parley.briefing.Briefing.Happening;
import org.parley.finding.Realis;
import org.parley.record.linking.Rounds;
import org.parley.record.linking.Thing;
import org.parley.time.TimeAnchor;

/** Talks and contacts: each meeting once, with each party's own state of it and own words on what came of it. */
final class ContactSection {

    private final Desk desk;
    private final ContactAccounts accounts;

    ContactSection(Desk desk) {
        this.desk = desk;
        this.accounts = new ContactAccounts(desk);
    }

    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        for (Thing thing : desk.links.contacts()) {
            if (Happenings.mayShow(desk, thing)) {
                all.add(happening(thing));
            }
        }
        all.sort(Happenings.LATEST_FIRST);
        return List.copyOf(all);
    }

    private Happening happening(Thing thing) {
        Parties parties = new Parties(thing, desk);
        TimeAnchor when = Happenings.when(thing);
        String where = where(thing, parties);
        int round = round(thing);
        String title = parties.title()
                + (round > 0 ? ", round " + round + " of talks" : "")
                + (where.isEmpty() ? "" : ", " + where);
        return new Happening(
                thing.id(),
                title,
                when,
                where,
                round > 0 ? "round " + round : kind(thing),
                state(thing),
                parties.names(),
                parties.others(),
                accounts.states(thing),
                accounts.outcomes(thing),
                Happenings.sentences(desk, thing),
                desk.reports(Happenings.articles(thing)),
                desk.origins(Happenings.articles(thing)),
                Happenings.why(desk, thing));
    }

    /** The place, unless it only repeats who takes part. */
    private static String where(Thing thing, Parties parties) {
        String where = Happenings.where(thing);
        String title = parties.title();
        boolean repeats = Arrays.stream(where.split("[^\\p{L}\\p{M}]+")).allMatch(title::contains);
        return repeats ? "" : where;
    }

    static int round(Thing thing) {
        return thing.reports().stream().mapToInt(Rounds::of).max().orElse(0);
    }

    /** The most frequent kind among the reports; the first in order of equally frequent ones. */
    private static String kind(Thing thing) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> kinds = thing.reports().stream()
                .map(report -> Phrases.kind(report.event()))
                .filter(kind -> !kind.isEmpty())
                .toList();
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return new LinkedHashSet<>(kinds)
                .stream()
                        .max(Comparator.comparingInt((String kind) -> counts.getOrDefault(kind, 0))
                                .thenComparing(kinds::indexOf, Comparator.reverseOrder()))
                        .orElse("");
    }

    /** Where it stands by its reports: held if any says so, else what the latest ones say. */
    private static String state(Thing thing) {
        List<Realis> said = thing.reports().stream().map(thing::realis).toList();
        if (said.contains(Realis.ACTUAL)) {
            return thing.reports().stream()
                            .filter(report -> thing.realis(report) == Realis.ACTUAL)
                            .allMatch(report -> report.event().type().equals("REJECT"))
                    ? "refused"
                    : "held";
        }
        if (said.get(said.size() - 1) == Realis.NEGATED) {
            return "not held";
        }
        return said.contains(Realis.PLANNED) ? "announced" : "proposed";
    }
}
