package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Moves the edges of the model's content to where the tree lets a phrase end: "will meet on" takes its "Monday". */
final class ContentEdges {

    /** Relations without which a phrase is no phrase. */
    private static final List<String> COMPLETING =
            List.of("obj", "xcomp", "ccomp", "compound", "flat", "fixed", "amod", "goeswith");

    private static final List<String> LEADING = List.of("amod", "det", "compound", "nummod", "nmod:poss", "aux");
    private static final int STEPS = 6;

    private final Tree tree;

    ContentEdges(Tree tree) {
        this.tree = tree;
    }

    /** The content's pieces with whole phrases at their edges, as far as neither cue nor source stands in the way. */
    List<Span> whole(Attribution attribution, int cue) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : attribution.content()) {
            int first = tree.tokenFrom(piece.start());
            int end = tree.tokenAfter(piece.end());
            if (first >= end) {
                pieces.add(piece);
                continue;
            }
            int newEnd = end(first, end, cue);
            int newFirst = first(first, newEnd, attribution);
            pieces.add(new Span(
                    Math.min(piece.start(), tree.token(newFirst).span().start()),
                    Math.max(piece.end(), tree.token(newEnd - 1).span().end())));
        }
        return pieces;
    }

    private int end(int first, int end, int cue) {
        int at = end;
        for (int step = 0; step < STEPS; step++) {
            int next = Math.max(headOfLast(at, cue), complement(first, at, cue));
            if (next <= at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Where the last word depends on one further on, the content goes to the end of that one's phrase. */
    private int headOfLast(int end, int cue) {
        Token last = tree.token(end - 1);
        boolean open = last.head() >= end && !last.upos().equals("PUNCT");
        return open && !holds(last.head(), cue, end) ? tree.end(last.head()) : end;
    }

    /** Where the next word belongs to an object or the like of a word within, the content takes that phrase. */
    private int complement(int first, int end, int cue) {
        if (end >= tree.size()
                || tree.token(end).sentence() != tree.token(end - 1).sentence()) {
            return end;
        }
        int phrase = end;
        for (int step = 0; step < STEPS && tree.head(phrase) >= end; step++) {
            phrase = tree.head(phrase);
        }
        int head = tree.head(phrase);
        boolean belongs = head >= first && head < end && isOneOf(phrase, COMPLETING);
        return belongs && !holds(phrase, cue, end) ? tree.end(phrase) : end;
    }

    private int first(int first, int end, Attribution attribution) {
        int at = first;
        for (int step = 0; step < STEPS && at > 0; step++) {
            int before = at - 1;
            boolean sameSentence =
                    tree.token(before).sentence() == tree.token(at).sentence();
            boolean belongs = tree.head(before) >= at && tree.head(before) < end && isOneOf(before, LEADING);
            if (!sameSentence || !belongs || isOwn(tree.token(before).span(), attribution)) {
                return at;
            }
            at = before;
        }
        return at;
    }

    /** Whether the cue stands in what would be added. */
    private boolean holds(int phrase, int cue, int from) {
        return cue == phrase || (cue >= from && cue < tree.end(phrase));
    }

    private boolean isOneOf(int token, List<String> relations) {
        return relations.stream().anyMatch(tree.token(token)::is);
    }

    private static boolean isOwn(Span word, Attribution attribution) {
        return attribution.cue().stream().anyMatch(word::overlaps)
                || attribution.source().stream().anyMatch(word::overlaps);
    }
}
