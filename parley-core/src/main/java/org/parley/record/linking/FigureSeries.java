package org.parley.record.linking;

import java.util.List;

/**
 * Figures that count one thing, or the same kind of thing over time or at different scope.
 *
 * @param id stable as long as its first figure stands; usable as an HTML id
 * @param members the figures, by publication, then by place in the text; never empty
 * @param why why they stand together, each reason once
 */
public record FigureSeries(String id, List<Counted> members, List<String> why) {

    public FigureSeries {
        members = List.copyOf(members);
        why = List.copyOf(why);
    }
}
