package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.article.Span;

/** An attribution while it is being mended. */
final class Draft {

    /** The cue's main word, -1 if there is no cue. */
    final int head;

    List<Span> source;
    List<Span> cue;
    List<Span> content;

    Draft(int head, List<Span> source, List<Span> cue, List<Span> content) {
        this.head = head;
        this.source = List.copyOf(source);
        this.cue = List.copyOf(cue);
        this.content = joined(content);
    }

    void setContent(List<Span> pieces) {
        content = joined(pieces);
    }

    void addContent(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        content = joined(pieces);
    }

    int contentStart() {
        return content.get(0).start();
    }

    int contentEnd() {
        return content.get(content.size() - 1).end();
    }

    boolean cueWithin(Span span) {
        return cue.stream().anyMatch(span::overlaps);
    }

    /** Pieces in text order, those that overlap made one. */
    static List<Span> joined(List<Span> pieces) {
        List<Span> sorted = pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Span> result = new ArrayList<>();
        for (Span piece : sorted) {
            int last = result.size() - 1;
            if (last >= 0 && piece.start() < result.get(last).end()) {
                result.set(last, result.get(last).hull(piece));
            } else {
                result.add(piece);
            }
        }
        return List.copyOf(result);
    }
}
