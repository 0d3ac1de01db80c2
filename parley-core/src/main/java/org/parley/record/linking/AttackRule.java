package org.parley.record.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.finding.EventReport;
import org.parley.finding.Realis;
import org.parley.finding.Where;

/** When two reports of an attack are reports of one. */
final class AttackRule {

    private static final int FEW_DAYS = 3;

    private AttackRule() {}

    static List<Thing> group(List<Report> reports, Undone undone) {
        List<Report> own = reports.stream().filter(AttackRule::isAttack).toList();
        return new Grouping("attack", AttackRule::compare, AttackRule::telling, AttackRule::blocks, undone).group(own);
    }

    private static boolean isAttack(Report report) {
        EventReport event = report.event();
        return event.type().equals("ASSAULT") && (event.realis() == Realis.ACTUAL || event.realis() == Realis.NEGATED);
    }

    private static int telling(Report report) {
        return (Places.isLocal(report.event().where()) ? 4 : 0)
                + (report.event().when().day().isPresent() ? 2 : 0)
                + (Targets.of(report).isEmpty() ? 0 : 1);
    }

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
        if (place == Places.Relation.APART) {
            return Joining.apart("other places");
        }
        boolean bothDated = a.event().when().isKnown() && b.event().when().isKnown();
        if (bothDated && !a.event().when().canCoincideWith(b.event().when())) {
            return Joining.apart("other days");
        }
        Set<String> targets = Targets.of(a);
        Set<String> others = Targets.of(b);
        Set<String> common = new LinkedHashSet<>(targets);
        common.retainAll(others);
        if (!targets.isEmpty() && !others.isEmpty() && common.isEmpty()) {
            return Joining.apart("other targets");
        }
        return near(a, b, place, bothDated, common);
    }

    private static boolean modesAgree(Report a, Report b) {
        String left = a.event().mode();
        String right = b.event().mode();
        return left.equals(right) || left.isEmpty() || right.isEmpty();
    }

    private static Joining near(Report a, Report b, Places.Relation place, boolean bothDated, Set<String> common) {
        boolean local =
                Places.isLocal(a.event().where()) && Places.isLocal(b.event().where());
        if (place == Places.Relation.SAME && local) {
            if (!common.isEmpty() && a.publishedApart(b) <= FEW_DAYS) {
                return Joining.joined(9, "the same place and target: " + String.join(", ", common));
            }
            if (bothDated
                    && modesAgree(a, b)
                    && Targets.of(a).isEmpty() == Targets.of(b).isEmpty()) {
                return Joining.joined(8, "the same place on the same day");
            }
            boolean sameKind = Targets.of(a).isEmpty() == Targets.of(b).isEmpty() && modesAgree(a, b);
            if (a.sameArticle(b) && (sameKind || a.distance(b) <= 1)) {
                return Joining.joined(6, "the same place and kind in the same article");
            }
        }
        if (!common.isEmpty() && a.sameArticle(b)) {
            return Joining.joined(5, "the same target in the same article: " + String.join(", ", common));
        }
        return a.distance(b) == 0 && place != Places.Relation.OPEN
                ? Joining.joined(3, "the same sentence")
                : Joining.OPEN;
    }
}
