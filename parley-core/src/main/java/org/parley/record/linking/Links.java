package org.parley.record.linking;

import java.util.ArrayList;
import java.util.List;
import org.parley.finding.EventReport;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Statement;

/**
 * What of the articles of a view is one thing. Derived anew from the findings each time, so that nothing is merged for good.
 *
 * @param contacts meetings, calls and rounds of talks
 * @param ceasefires ceasefires, corridors and evacuations
 * @param attacks attacks
 * @param figures figures of human cost
 */
public record Links(List<Thing> contacts, List<Thing> ceasefires, List<Thing> attacks, List<FigureSeries> figures) {

    public Links {
        contacts = List.copyOf(contacts);
        ceasefires = List.copyOf(ceasefires);
        attacks = List.copyOf(attacks);
        figures = List.copyOf(figures);
    }

    /** Links the findings of a scene. Pure: equal findings give equal links, in whatever order they were recorded. */
    public static Links of(Scene scene) {
        Undone undone = new Undone(scene.view());
        List<Report> reports =
                events(scene).stream().map(event -> Report.of(event, scene)).toList();
        List<Counted> figures = new ArrayList<>();
        for (Finding finding : scene.view().findings()) {
            if (finding instanceof Figure figure) {
                figures.add(Counted.of(figure, scene));
            }
        }
        return new Links(
                ContactRule.group(reports, undone),
                CeasefireRule.group(reports, undone),
                AttackRule.group(reports, undone),
                FigureRule.group(figures));
    }

    private static List<EventReport> events(Scene scene) {
        List<EventReport> events = new ArrayList<>();
        for (Finding finding : scene.view().findings()) {
            if (finding instanceof EventReport event) {
                events.add(event);
            }
        }
        return events;
    }

    /** The statements of a view, in its order. */
    public static List<Statement> statements(Scene scene) {
        List<Statement> statements = new ArrayList<>();
        for (Finding finding : scene.view().findings()) {
            if (finding instanceof Statement statement) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** Everything that can be linked and undone, for the record. */
    public List<Thing> things() {
        List<Thing> all = new ArrayList<>(contacts);
        all.addAll(ceasefires);
        all.addAll(attacks);
        return all;
    }
}
