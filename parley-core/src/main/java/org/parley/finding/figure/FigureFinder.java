package org.parley.finding.figure;

import java.util.List;
import org.parley.finding.Figure;
import org.parley.finding.Finder;
import org.parley.reading.Reading;

/** Finds figures. */
public final class FigureFinder implements Finder {

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public List<Figure> find(Reading reading) {
        return List.of();
    }
}
