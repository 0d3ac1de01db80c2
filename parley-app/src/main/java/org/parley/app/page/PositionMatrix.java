package org.parley.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.briefing.Briefing.Position;

/** Arranges positions by issue and party. The parties that speak most have columns; the others share one. */
final class PositionMatrix {

    private static final int COLUMNS = 3;
    private static final int SIDES = 2;
    private static final double SHARE_OF_A_COLUMN = 0.15;
    private static final String OTHERS = "Others";

    private final Items items;
    private final DateWords dates;
    private final List<String> columns;
    private final boolean others;

    private PositionMatrix(List<Position> positions, Items items, DateWords dates) {
        this.items = items;
        this.dates = dates;
        Map<String, Integer> counts = new LinkedHashMap<>();
        positions.forEach(position -> counts.merge(position.party(), 1, Integer::sum));
        List<String> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        this.columns = sorted.stream()
                .filter(party -> sorted.indexOf(party) < SIDES
                        || sorted.indexOf(party) < COLUMNS
                                && counts.getOrDefault(party, 0) >= SHARE_OF_A_COLUMN * positions.size())
                .toList();
        this.others = columns.size() < sorted.size();
    }

    static MatrixView of(List<Position> positions, Items items, DateWords dates) {
        return new PositionMatrix(positions, items, dates).view(positions);
    }

    private MatrixView view(List<Position> positions) {
        Map<String, List<List<Position>>> rows = new LinkedHashMap<>();
        for (Position position : positions) {
            List<List<Position>> cells = rows.computeIfAbsent(position.issue(), issue -> emptyCells());
            int column = columns.indexOf(position.party());
            cells.get(column < 0 ? columns.size() : column).add(position);
        }
        List<MatrixView.Row> views = new ArrayList<>();
        rows.forEach((issue, cells) -> views.add(new MatrixView.Row(issue, cells(cells))));
        return new MatrixView(columns, others, views);
    }

    private List<List<Position>> emptyCells() {
        List<List<Position>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size() + (others ? 1 : 0); i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    private List<MatrixView.Cell> cells(List<List<Position>> cells) {
        List<MatrixView.Cell> views = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean shared = i == columns.size();
            List<MatrixView.Line> lines = cells.get(i).stream()
                    .sorted(Comparator.comparing(PositionMatrix::day).reversed())
                    .map(position -> line(position, shared))
                    .toList();
            views.add(new MatrixView.Cell(shared ? OTHERS : columns.get(i), lines));
        }
        return views;
    }

    private MatrixView.Line line(Position position, boolean shared) {
        String speaker = position.speaker().equals(position.party()) ? "" : position.speaker();
        return new MatrixView.Line(
                shared ? position.party() : "",
                Acts.words(position.act()),
                speaker,
                dates.when(position.when()),
                items.view(position.item()));
    }

    private static LocalDate day(Position position) {
        LocalDate last = position.when().last();
        LocalDate first = position.when().first();
        return last != null ? last : first != null ? first : LocalDate.MIN;
    }
}
