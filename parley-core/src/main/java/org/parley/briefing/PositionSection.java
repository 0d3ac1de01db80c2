package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.briefing.Briefing.Position;
import org.parley.finding.EventReport;
import org.parley.finding.Finding;
import org.parley.finding.Issues;
import org.parley.finding.Party;
import org.parley.finding.Realis;
import org.parley.finding.Statement;
import org.parley.record.linking.Links;
import org.parley.record.linking.Who;
import org.parley.time.TimeAnchor;

/** Who wants what: by party, which is the country or body that the speaker speaks for, and issue. */
final class PositionSection {

    private static final Set<String> ACTS =
            Set.of("demand", "refuse", "reject", "offer", "promise", "plan", "ask", "decline");

    private final Desk desk;
    private final Issues issues = Issues.english();

    PositionSection(Desk desk) {
        this.desk = desk;
    }

    List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        List<Statement> own = Links.statements(desk.scene).stream()
                .filter(statement -> ACTS.contains(statement.act()))
                .filter(desk::mayShow)
                .toList();
        for (Statement statement : own) {
            desk.who(statement).ifPresent(who -> add(positions, statement, who));
        }
        for (Finding finding : desk.view().findings()) {
            if (finding instanceof EventReport event && isPosition(event) && !isCovered(event, own)) {
                add(positions, event);
            }
        }
        positions.sort(Comparator.comparing(Position::issue)
                .thenComparing(Position::party)
                .thenComparing(position -> Happenings.lastDay(position.when()), Comparator.reverseOrder())
                .thenComparing(position -> position.item().citations().get(0).label())
                .thenComparing(position -> position.item().citations().get(0).passage()));
        return Reprints.positions(positions);
    }

    private boolean isPosition(EventReport event) {
        return (event.type().equals("REQUEST") || event.type().equals("REJECT"))
                && event.realis() == Realis.ACTUAL
                && !event.actors().isEmpty()
                && desk.mayShow(event);
    }

    private boolean isCovered(EventReport event, List<Statement> statements) {
        Passage sentence = desk.scene.sentence(event.trigger());
        return statements.stream()
                .filter(statement ->
                        statement.evidence().article().equals(event.evidence().article()))
                .anyMatch(statement -> sentence.span().overlaps(hull(statement)));
    }

    private static Span hull(Statement statement) {
        List<Passage> content = statement.content();
        return content.get(0).span().hull(content.get(content.size() - 1).span());
    }

    private void add(List<Position> positions, Statement statement, Who who) {
        StringBuilder words = new StringBuilder();
        statement.content().forEach(passage -> words.append(passage.exact()).append(' '));
        for (String issue : issues.in(words.toString())) {
            positions.add(new Position(
                    party(statement, who),
                    label(issue),
                    speaker(statement, who),
                    statement.act(),
                    when(statement.when(), statement),
                    desk.wording.said(statement)));
        }
    }

    private void add(List<Position> positions, EventReport event) {
        Party actor = event.actors().get(0);
        Who who = desk.scene.who().of(event.evidence().article(), actor);
        Passage clause = event.evidence().passages().get(0);
        String issue = Optional.ofNullable(event.issue())
                .or(() -> issues.in(clause.exact()).stream().findFirst())
                .orElse("");
        if (!issue.isEmpty() && desk.wording.mayShow(clause)) {
            positions.add(new Position(
                    party(event, who),
                    label(issue),
                    speaker(event, who),
                    event.type().equals("REQUEST") ? "demand" : "reject",
                    when(event.when(), event),
                    desk.sentence(event.trigger())));
        }
    }

    private static TimeAnchor when(TimeAnchor own, Finding finding) {
        return own.isKnown() ? own : finding.evidence().published();
    }

    private String party(Finding finding, Who who) {
        return desk.sideShown(who, finding.evidence().article());
    }

    /** Who says it, "" if that is the party itself. */
    private String speaker(Finding finding, Who who) {
        String name = desk.name(who, finding.evidence().article());
        return name.equals(party(finding, who)) ? "" : name;
    }

    private String label(String issue) {
        return issues.label(issue).orElse(issue);
    }
}
