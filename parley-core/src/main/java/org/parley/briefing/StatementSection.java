package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
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
        List<Said> all = new ArrayList<>();
        for (Statement statement : Links.statements(desk.scene)) {
            if (desk.mayShow(statement) && statement.content().stream().allMatch(desk.wording::mayShow)) {
                all.add(said(statement));
            }
        }
        return List.copyOf(all);
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
