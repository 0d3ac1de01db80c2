package org.parley.record.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.ArticleId;
import org.parley.finding.EventReport;
import org.parley.finding.Realis;

/** When two reports of a meeting, a call or a round of talks are reports of one. */
final class ContactRule {

    private static final int WEEK = 7;
    private static final int FEW_DAYS = 3;
    private static final int MONTH = 31;

    private final Map<Report, Integer> rounds;
    private final Set<Report> expected;

    private ContactRule(List<Report> reports) {
        expected = expected(reports);
        rounds = reports.stream().collect(Collectors.toMap(Function.identity(), Rounds::of, (a, b) -> a));
    }

    /** Undated reports in the past tense of an article that elsewhere gives the day of the same contact, still to come. */
    private static Set<Report> expected(List<Report> reports) {
        Map<ArticleId, List<Report>> due = new HashMap<>();
        for (Report report : reports) {
            if (report.tellsOfWhatIsToCome()) {
                due.computeIfAbsent(report.article(), article -> new ArrayList<>())
                        .add(report);
            }
        }
        return reports.stream()
                .filter(report -> due.getOrDefault(report.article(), List.of()).stream()
                        .anyMatch(other ->
                                other.isDueWithout(report) && other.sides().equals(report.sides())))
                .collect(Collectors.toSet());
    }

    private boolean happenedBefore(Report a, Report b) {
        return !expected.contains(a) && a.happenedBefore(b);
    }

    static List<Thing> group(List<Report> reports, Undone undone) {
        List<Report> contacts = reports.stream().filter(ContactRule::isContact).toList();
        ContactRule rule = new ContactRule(contacts);
        List<Thing> things =
                new Grouping("contact", rule::compare, rule::telling, ContactRule::blocks, undone).group(contacts);
        return things.stream()
                .filter(thing -> isBetweenTwo(thing) && !rule.isGeneral(thing, contacts))
                .toList();
    }

    private static Set<String> blocks(Report report) {
        Set<String> keys = new LinkedHashSet<>(report.sides());
        report.others().keySet().forEach(who -> keys.add(who.side()));
        return keys;
    }

    /** A contact of which no report names a second party tells a reader nothing. */
    private static boolean isBetweenTwo(Thing thing) {
        return thing.reports().stream()
                        .flatMap(report -> Stream.concat(report.parties().stream(), report.others().keySet().stream()))
                        .map(Who::key)
                        .distinct()
                        .count()
                >= 2;
    }

    /**
     * Whether it only says in general that two governments talk ("the talks would continue"): without a day, a place, a
     * person or a number, in an article that tells of a contact of the same parties more closely.
     */
    private boolean isGeneral(Thing thing, List<Report> contacts) {
        Report report = thing.reports().get(0);
        return thing.reports().stream().allMatch(this::isVague)
                && contacts.stream()
                        .anyMatch(other -> other != report
                                && other.sameArticle(report)
                                && !isVague(other)
                                && other.sides().containsAll(report.sides()));
    }

    private boolean isVague(Report report) {
        return !report.event().when().isKnown()
                && !Places.isLocal(report.event().where())
                && level(report) == Level.GOVERNMENTS
                && rounds.getOrDefault(report, 0) == 0;
    }

    /** Whether it is a contact, and more than a thought. */
    private static boolean isContact(Report report) {
        EventReport event = report.event();
        boolean meets = event.type().equals("CONSULT")
                || (event.mode().equals("meet")
                        && (event.type().equals("REJECT") || event.type().equals("REQUEST")));
        return meets
                && event.realis() != Realis.HYPOTHETICAL
                && !report.parties().isEmpty();
    }

    private int telling(Report report) {
        int points = report.event().when().day().isPresent() ? 4 : 0;
        points += level(report) == Level.PERSONS ? 3 : 0;
        points += rounds.getOrDefault(report, 0) > 0 ? 3 : 0;
        points += report.event().where() != null ? 1 : 0;
        return points + (report.event().realis() == Realis.ACTUAL ? 1 : 0);
    }

    /** Who meets: named persons on two sides, on one, or on none. */
    private enum Level {
        PERSONS,
        MIXED,
        GOVERNMENTS
    }

    private static Level level(Report report) {
        long sides = report.parties().stream()
                .filter(who -> who.kind() == Who.Kind.PERSON)
                .map(Who::side)
                .distinct()
                .count();
        long persons = report.parties().stream()
                .filter(who -> who.kind() == Who.Kind.PERSON)
                .count();
        return sides >= 2 || persons >= 2 && report.sides().size() == 1
                ? Level.PERSONS
                : sides == 1 ? Level.MIXED : Level.GOVERNMENTS;
    }

    Joining compare(Report a, Report b) {
        Set<String> common = new LinkedHashSet<>(a.sides());
        common.retainAll(b.sides());
        int least = Math.min(a.sides().size(), b.sides().size());
        if (common.isEmpty() && least < 2 && (brokers(a, b) || brokers(b, a))) {
            return sameDay(a, b) && Places.relation(a.event().where(), b.event().where()) != Places.Relation.APART
                    ? Joining.joined(3, "its mediator or host, on the same day")
                    : Joining.OPEN;
        }
        if (common.size() < Math.min(2, least)) {
            return Joining.apart("other parties");
        }
        if (common.isEmpty()) {
            return a.sameArticle(b) && sameDay(a, b) ? Joining.OPEN : Joining.apart("other parties");
        }
        if (happenedBefore(a, b) || happenedBefore(b, a)) {
            return Joining.apart("one had happened before the other was due");
        }
        for (String side : common) {
            if (!a.persons(side).isEmpty()
                    && !b.persons(side).isEmpty()
                    && disjoint(a.persons(side), b.persons(side))) {
                return Joining.apart("other persons");
            }
        }
        if (remote(a) && inPerson(b) || remote(b) && inPerson(a)) {
            return Joining.apart("one by phone, one in person");
        }
        if (Places.relation(a.event().where(), b.event().where()) == Places.Relation.APART) {
            return Joining.apart("other places");
        }
        boolean bothDated = a.event().when().isKnown() && b.event().when().isKnown();
        if (bothDated && !a.event().when().canCoincideWith(b.event().when())) {
            return Joining.apart("other days");
        }
        return byRound(a, b, bothDated);
    }

    /** Whether all who take part in the first mediate or host the second. */
    private static boolean brokers(Report a, Report b) {
        return a.parties().stream()
                .allMatch(one -> b.others().keySet().stream()
                        .anyMatch(other -> other.key().equals(one.key())));
    }

    private Joining byRound(Report a, Report b, boolean bothDated) {
        int left = rounds.getOrDefault(a, 0);
        int right = rounds.getOrDefault(b, 0);
        if (left > 0 && right > 0) {
            if (left != right) {
                return Joining.apart("other rounds");
            }
            return bothDated || a.publishedApart(b) <= WEEK
                    ? Joining.joined(9, "both are round " + left + " of talks of the same parties")
                    : Joining.OPEN;
        }
        if (left > 0 && level(b) == Level.PERSONS || right > 0 && level(a) == Level.PERSONS) {
            return Joining.apart("a meeting of persons is no round of talks");
        }
        if (a.sides().size() < 2 || b.sides().size() < 2) {
            return byOneParty(a, b);
        }
        return level(a) == Level.PERSONS && level(b) == Level.PERSONS ? byPersons(a, b) : byGovernments(a, b);
    }

    /** A report that names one party only: the same person, or the office that a person holds, on the same day. */
    private static Joining byOneParty(Report a, Report b) {
        if (!sameDay(a, b)) {
            return Joining.OPEN;
        }
        for (Who one : a.parties()) {
            for (Who other : b.parties()) {
                if (one.kind() == Who.Kind.PERSON && one.key().equals(other.key())) {
                    return Joining.joined(4, "a meeting of the same person on the same day");
                }
                if (holds(one, other) || holds(other, one)) {
                    return Joining.joined(3, "a meeting of holders of the same office on the same day");
                }
            }
        }
        boolean sameBroker = a.others().keySet().stream()
                .anyMatch(one ->
                        b.others().keySet().stream().anyMatch(other -> one.key().equals(other.key())));
        Places.Relation place = Places.relation(a.event().where(), b.event().where());
        if (sameBroker || place == Places.Relation.SAME || place == Places.Relation.WITHIN) {
            return Joining.joined(
                    2, "the same side on the same day, " + (sameBroker ? "the same mediator" : "places that agree"));
        }
        return Joining.OPEN;
    }

    /** Whether a group is described by the office of a person of the same side ("the foreign ministers"). */
    private static boolean holds(Who person, Who group) {
        String role = person.role();
        return person.kind() == Who.Kind.PERSON
                && group.kind() == Who.Kind.GROUP
                && role != null
                && !role.isBlank()
                && person.side().equals(group.side())
                && group.name().toLowerCase(Locale.ROOT).contains(role.toLowerCase(Locale.ROOT));
    }

    private static Joining byPersons(Report a, Report b) {
        if (sameDay(a, b)) {
            return Joining.joined(8, "the same persons on the same day");
        }
        if (a.sameArticle(b) && (a.isDueWithout(b) || b.isDueWithout(a))) {
            return Joining.joined(5, "the same persons in one article, which gives the day once");
        }
        boolean planned = a.realis() != b.realis();
        if (a.sameArticle(b)) {
            return planned && a.distance(b) > 1
                    ? Joining.OPEN
                    : Joining.joined(6, "the same persons in the same article");
        }
        boolean bothUndated = !a.event().when().isKnown() && !b.event().when().isKnown();
        if (bothUndated && a.event().realis() == Realis.PROPOSED && b.event().realis() == Realis.PROPOSED) {
            return a.publishedApart(b) <= MONTH
                    ? Joining.joined(4, "the same persons, both times only proposed")
                    : Joining.OPEN;
        }
        boolean oneUndated = !a.event().when().isKnown() || !b.event().when().isKnown();
        return oneUndated && a.publishedApart(b) <= FEW_DAYS && remote(a) == remote(b)
                ? Joining.joined(5, "the same persons, reported within three days of each other")
                : Joining.OPEN;
    }

    private Joining byGovernments(Report a, Report b) {
        boolean placed = Places.relation(a.event().where(), b.event().where()) != Places.Relation.OPEN;
        boolean sameLevel = level(a) == level(b);
        if (sameDay(a, b) && (placed || a.sameArticle(b) || sameLevel)) {
            return Joining.joined(
                    7,
                    placed
                            ? "the same parties on the same day, places that agree"
                            : "the same parties on the same day");
        }
        if (a.sameArticle(b) && a.realis() == b.realis()) {
            boolean undated = !a.event().when().isKnown() || !b.event().when().isKnown();
            if (undated && (a.distance(b) <= 2 || placed)) {
                return Joining.joined(placed ? 5 : 4, "the same parties close by in the same article");
            }
        }
        return Joining.OPEN;
    }

    private static boolean sameDay(Report a, Report b) {
        return a.event().when().day().isPresent()
                && a.event().when().day().equals(b.event().when().day());
    }

    private static boolean remote(Report report) {
        return report.event().mode().equals("phone");
    }

    private static boolean inPerson(Report report) {
        return report.event().mode().equals("visit")
                || report.event().where() != null
                        && Places.isLocal(report.event().where());
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return a.stream().noneMatch(b::contains);
    }
}
