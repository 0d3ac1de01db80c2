package org.parley.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.parley.briefing.Briefing.Relation;
import org.parley.finding.Figure;
import org.parley.record.linking.Counted;
import org.parley.record.linking.Parts;
import org.parley.record.linking.Places;

/** How the figures of a group stand to each other, pair by pair of one measure. */
final class FigureRelations {

    /** Totals closer together than this are of one time. */
    private static final int FEW_DAYS = 2;

    private final Set<Relation> found = new LinkedHashSet<>();
    private final Set<String> why = new LinkedHashSet<>();
    private final Set<String> holders = new LinkedHashSet<>();
    private final Set<String> populations = new LinkedHashSet<>();
    private final Set<String> scopes = new LinkedHashSet<>();
    private final Desk desk;

    private FigureRelations(Desk desk) {
        this.desk = desk;
    }

    static FigureRelations of(List<FigureSection.Line> lines, Desk desk) {
        FigureRelations relations = new FigureRelations(desk);
        List<Counted> figures = lines.stream().map(FigureSection.Line::first).toList();
        List<Counted> wholes =
                figures.stream().filter(one -> !relations.isPart(one, figures)).toList();
        for (int i = 0; i < wholes.size(); i++) {
            for (int j = i + 1; j < wholes.size(); j++) {
                relations.compare(wholes.get(i), wholes.get(j));
            }
        }
        return relations;
    }

    /** A part is told apart from its whole and then compared with nothing else. */
    private boolean isPart(Counted figure, List<Counted> figures) {
        boolean part = figures.stream()
                .anyMatch(whole ->
                        whole.figure().measure().equals(figure.figure().measure()) && Parts.isPartOf(figure, whole));
        if (part) {
            note(Relation.PART, name(figure) + " is a part of the figure before it, by the article's words");
        }
        return part;
    }

    /** The one that a reader needs to know first. */
    Relation strongest() {
        for (Relation relation :
                List.of(Relation.DISPUTE, Relation.UPDATE, Relation.SCOPE, Relation.PART, Relation.SAME)) {
            if (found.contains(relation)) {
                return relation;
            }
        }
        return Relation.SINGLE;
    }

    List<String> why() {
        List<String> all = new ArrayList<>(why);
        if (!holders.isEmpty()) {
            all.add("different holders: " + String.join("; ", holders));
        }
        if (!populations.isEmpty()) {
            all.add("different populations: " + String.join("; ", populations));
        }
        if (!scopes.isEmpty()) {
            all.add("counted at different scope: " + String.join("; ", scopes));
        }
        return List.copyOf(all);
    }

    private void compare(Counted a, Counted b) {
        if (!a.figure().measure().equals(b.figure().measure())) {
            return;
        }
        if (differInScope(a, b)) {
            found.add(Relation.SCOPE);
            scopes.add(scope(a));
            scopes.add(scope(b));
        } else if (a.holderKey().equals(b.holderKey()) && !a.holder().isEmpty()) {
            if (a.total() && day(a) != day(b) && !a.sameNumber(b)) {
                note(Relation.UPDATE, name(b) + " updates " + name(a) + ": the same holder, later");
            }
        } else if (a.sameNumber(b)) {
            note(Relation.SAME, name(a) + " and " + name(b) + " give the same number");
        } else if (a.total() && b.total() && Math.abs(day(a) - day(b)) > FEW_DAYS) {
            why.add("totals of different days are no contradiction");
        } else if (!a.figure().vague() && !b.figure().vague()) {
            found.add(Relation.DISPUTE);
            holders.add(name(a));
            holders.add(name(b));
            if (differ(a.figure().population(), b.figure().population())) {
                populations.add(Wording.plain(a.figure().population()));
                populations.add(Wording.plain(b.figure().population()));
            }
        }
    }

    private void note(Relation relation, String reason) {
        found.add(relation);
        why.add(reason);
    }

    /** A total of one place beside a total of the land around it, or of one group of people beside all. */
    private static boolean differInScope(Counted a, Counted b) {
        if (!a.total() || !b.total()) {
            return false;
        }
        boolean local = Places.isLocal(a.figure().where());
        boolean places = local != Places.isLocal(b.figure().where())
                || (local && Places.relation(a.figure().where(), b.figure().where()) == Places.Relation.APART);
        return places
                || (!a.holderKey().equals(b.holderKey())
                        && differ(a.figure().population(), b.figure().population()));
    }

    private static boolean differ(String a, String b) {
        return !a.isBlank() && !b.isBlank() && !a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    private static long day(Counted counted) {
        Figure figure = counted.figure();
        if (figure.when().last() != null) {
            return figure.when().last().toEpochDay();
        }
        return counted.published().first() == null
                ? 0
                : Objects.requireNonNull(counted.published().first()).toEpochDay();
    }

    private static String scope(Counted counted) {
        List<String> words = new ArrayList<>();
        words.add(Wording.plain(counted.figure().population()));
        words.add(Desk.place(counted.figure().where()));
        words.removeIf(String::isBlank);
        return words.isEmpty() ? Wording.plain(counted.figure().words().exact()) : String.join(", ", words);
    }

    private String name(Counted counted) {
        return Wording.plain(counted.figure().words().exact()) + " ("
                + desk.holder(counted.figure()) + ", "
                + desk.label(counted.figure().evidence().article()) + ")";
    }
}
