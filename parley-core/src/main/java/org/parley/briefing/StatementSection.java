package org.parley.briefing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.briefing.Briefing.Said;
import org.parley.finding.FindingId;
import org.parley.finding.Issues;
import org.parley.finding.Statement;
import org.parley.record.linking.Links;
import org.parley.record.linking.Who;

/** All statements, in the order of their articles. */
final class StatementSection {

    private final Desk desk;
    private final Issues issues = Issues.english();

    StatementSection(Desk desk) {
        this.desk = desk;
    }

    List<Said> statements() {
        Map<List<Object>, Said> once = new LinkedHashMap<>();
        Map<String, String> kept = new HashMap<>();
        for (Statement statement : Links.statements(desk.scene)) {
            if (desk.mayShow(statement) && statement.content().stream().allMatch(desk.wording::mayShow)) {
                Said said = said(statement);
                Said merged = once.merge(key(statement, said), said, Reprints::both);
                kept.put(said.id(), merged.id());
            }
        }
        return once.values().stream()
                .map(said -> said.answering(kept.getOrDefault(said.answers(), said.answers())))
                .toList();
    }

    /** What copies of one text say in the same words is one statement. */
    private List<Object> key(Statement statement, Said said) {
        return desk.copies
                .group(statement.evidence().article())
                .<List<Object>>map(
                        group -> List.of(group.id(), said.speaker(), said.act(), Reprints.words(said.item())))
                .orElse(List.of(said.id()));
    }

    private Said said(Statement statement) {
        StringBuilder words = new StringBuilder();
        statement.content().forEach(passage -> words.append(passage.exact()).append(' '));
        FindingId answers = statement.answers();
        return new Said(
                "said-" + statement.id(),
                statement.when().isKnown()
                        ? statement.when()
                        : statement.evidence().published(),
                desk.holder(statement),
                role(statement),
                desk.side(statement),
                Desk.through(statement),
                statement.act(),
                statement.form().code(),
                issues.in(words.toString()).stream()
                        .map(issue -> issues.label(issue).orElse(issue))
                        .toList(),
                answers == null ? "" : "said-" + answers,
                desk.wording.said(statement));
    }

    private String role(Statement statement) {
        String own = statement.evidence().source().role();
        return own != null
                ? Wording.plain(own)
                : desk.who(statement)
                        .map(Who::role)
                        .map(role -> Wording.plain(Objects.requireNonNullElse(role, "")))
                        .orElse("");
    }
}
