package org.parley.record.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.finding.EventReport;
import org.parley.finding.Issues;
import org.parley.finding.Realis;
import org.parley.finding.Where;

/** When two reports of ceasefires, corridors and evacuations are reports of one. */
public final class CeasefireRule {

    /** Codes of the issues that make an agreement, a concession or a movement of people part of this. */
    public static final Set<String> ISSUES =
            Set.of("ceasefire", "humanitarian-corridor", "evacuation", "humanitarian-access");

    /** Sentences within which an article that names the same place again is on the same matter. */
    private static final int NEAR = 5;

    private CeasefireRule() {}

    static List<Thing> group(List<Report> reports, Undone undone) {
        List<Report> own = reports.stream().filter(CeasefireRule::isCeasefire).toList();
        return new Grouping("ceasefire", CeasefireRule::compare, CeasefireRule::telling, CeasefireRule::blocks, undone)
                .group(own);
    }

    private static boolean isCeasefire(Report report) {
        EventReport event = report.event();
        if (event.realis() == Realis.HYPOTHETICAL) {
            return false;
        }
        boolean anchored = Places.isLocal(event.where()) || event.when().isKnown();
        if (event.realis() == Realis.PROPOSED && !anchored) {
            return false;
        }
        return switch (event.type()) {
            case "RETREAT" ->
                event.mode().equals("ceasefire")
                        || event.mode().equals("access")
                        || touches(report, event.trigger().exact());
            case "CONCEDE", "AGREE" -> touches(report, event.trigger().exact());
            case "MOVE" -> touches(report, report.sentence().exact());
            default -> false;
        };
    }

    private static boolean touches(Report report, String words) {
        String issue = report.event().issue();
        return issue != null && ISSUES.contains(issue)
                || Issues.english().in(words).stream().anyMatch(ISSUES::contains);
    }

    private static int telling(Report report) {
        return (Places.isLocal(report.event().where()) ? 4 : 0)
                + (report.event().when().day().isPresent() ? 2 : 0)
                + (report.event().type().equals("RETREAT") ? 1 : 0);
    }

    /** By place, and by article for those close to each other. */
    private static Set<String> blocks(Report report) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(report.article().value());
        keys.add(report.sentence().exact());
        Where where = report.event().where();
        if (where != null) {
            String name = where.place() == null ? where.name() : where.place().name();
            keys.add(name.toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    private static Joining compare(Report a, Report b) {
        Places.Relation place = Places.relation(a.event().where(), b.event().where());
        boolean bothDated = a.event().when().isKnown() && b.event().when().isKnown();
        boolean close = a.distance(b) <= 1;
        if (place == Places.Relation.APART && !(close && a.distance(b) == 0)) {
            return Joining.apart("other places");
        }
        if (bothDated && !a.event().when().canCoincideWith(b.event().when())) {
            return Joining.apart("other days");
        }
        if (a.distance(b) == 0) {
            return Joining.joined(8, "the same sentence");
        }
        boolean sayAlike = (a.event().where() == null) == (b.event().where() == null)
                && a.event().when().isKnown() == b.event().when().isKnown();
        if (close && sayAlike) {
            return Joining.joined(5, "the next sentence of the same article");
        }
        boolean local =
                Places.isLocal(a.event().where()) && Places.isLocal(b.event().where());
        if (place == Places.Relation.SAME && bothDated && local) {
            return Joining.joined(7, "the same place at the same time");
        }
        if (place == Places.Relation.SAME && local && a.distance(b) <= NEAR) {
            return Joining.joined(4, "the same place in the same article");
        }
        return Joining.OPEN;
    }
}
