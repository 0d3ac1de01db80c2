package org.parley.finding.statement;

import java.util.List;
import org.parley.finding.Finder;
import org.parley.finding.Statement;
import org.parley.reading.Reading;

/** Finds statements. */
public final class StatementFinder implements Finder {

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public List<Statement> find(Reading reading) {
        return List.of();
    }
}
