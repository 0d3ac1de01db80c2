package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.finding.Finder;
import org.parley.finding.FindingId;
import org.parley.finding.Statement;
import org.parley.reading.Reading;

/** Finds what somebody other than the outlet says, wants, denies or refuses, and through whom it reached the outlet. */
public final class StatementFinder implements Finder {

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public List<Statement> find(Reading reading) {
        Map<FindingId, Statement> byId = new LinkedHashMap<>();
        for (Statement statement : new StatementWork(reading).statements()) {
            byId.putIfAbsent(statement.id(), statement);
        }
        List<Statement> statements = new ArrayList<>(byId.values());
        statements.sort(Comparator.comparing(
                        (Statement statement) -> statement.content().get(0).span())
                .thenComparing(Statement::id));
        return new Answers().link(statements);
    }
}
