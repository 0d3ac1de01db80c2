package org.parley.app.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.app.page.FigureView.Drawing;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.FigureLine;

/** Turns figures into marks on a scale that their group shares, each with the words that its holder used. */
final class Figures {

    private static final int HUES = 4;
    private static final double FLIP = 62;
    private static final Drawing WORDS_ONLY = new Drawing("words", "0", "0", "0", false, false, false);

    private final Items items;
    private final DateWords dates;
    private final Map<String, Integer> hues = new HashMap<>();

    Figures(Items items, DateWords dates) {
        this.items = items;
        this.dates = dates;
    }

    List<FigureView> views(List<FigureGroup> groups) {
        return groups.stream().map(this::view).toList();
    }

    private FigureView view(FigureGroup group) {
        boolean drawable = group.lines().stream().anyMatch(line -> line.low() != null || line.high() != null);
        FigureScale scale = FigureScale.of(group.lines());
        return new FigureView(
                group.id(),
                group.title(),
                new Tag(group.relation().words(), look(group)),
                group.why(),
                drawable ? scale.ticks() : List.of(),
                drawable && scale.logarithmic(),
                group.lines().stream().map(line -> line(line, scale)).toList());
    }

    private static String look(FigureGroup group) {
        return switch (group.relation()) {
            case DISPUTE -> "disp";
            case SINGLE, SCOPE, UPDATE, PART, SAME -> "none";
        };
    }

    private FigureView.Line line(FigureLine line, FigureScale scale) {
        return new FigureView.Line(
                line.holder(),
                String.join(", ", line.through()),
                hues.computeIfAbsent(line.holder(), holder -> hues.size() % HUES),
                line.measure().replace("other:", "").replace('_', ' '),
                line.population(),
                line.words(),
                range(line),
                dates.when(line.when()),
                line.where(),
                line.unverified(),
                items.view(line.item()),
                drawing(line, scale));
    }

    private static Drawing drawing(FigureLine line, FigureScale scale) {
        Long low = line.low();
        Long high = line.high();
        if (low == null && high == null) {
            return WORDS_ONLY;
        }
        double from = low == null ? 0 : scale.place(low);
        double to = high == null ? 100 : scale.place(high);
        String kind = low == null ? "most" : high == null ? "least" : low.equals(high) ? "point" : "range";
        boolean flipped = (low == null ? to : from) > FLIP;
        return new Drawing(
                kind,
                Counts.coordinate(from),
                Counts.coordinate(to),
                Counts.coordinate(to - from),
                line.strict(),
                line.approx(),
                flipped);
    }

    private static String range(FigureLine line) {
        Long low = line.low();
        Long high = line.high();
        if (low == null && high == null) {
            return "";
        }
        if (high == null) {
            return (line.strict() ? "> " : "≥ ") + Counts.number(low == null ? 0 : low);
        }
        if (low == null) {
            return (line.strict() ? "< " : "≤ ") + Counts.number(high);
        }
        String about = line.approx() ? "about " : "";
        return low.equals(high) ? about + Counts.number(low) : about + Counts.number(low) + "–" + Counts.number(high);
    }
}
