package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Span;
import org.parley.reading.Tree;

/**
 * Keeps what a speaker says next out of what it said first: in "The envoy said the clinic was empty and denied that ..." the
 * first content ends before the second cue, because the second cue's source stands outside of it.
 */
final class Siblings {

    private static final Set<String> JOINING = Set.of("and", "but", "while", "or", ",", ";", "–", "—", "also");
    private static final int MOST = 40;

    private final Tree tree;

    Siblings(Tree tree) {
        this.tree = tree;
    }

    void part(List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.head >= 0) {
                bySentence
                        .computeIfAbsent(tree.token(draft.head).sentence(), sentence -> new ArrayList<>())
                        .add(draft);
            }
        }
        for (List<Draft> together : bySentence.values()) {
            if (together.size() <= MOST) {
                together.forEach(draft -> together.forEach(other -> part(draft, other)));
            }
        }
    }

    private void part(Draft draft, Draft next) {
        boolean follows = next != draft
                && !draft.cue.isEmpty()
                && !next.cue.isEmpty()
                && !next.source.isEmpty()
                && next.cue.get(0).start() > draft.cue.get(0).start();
        if (!follows || holds(draft, next.source.get(0))) {
            return;
        }
        int cut = beforeJoin(next.cue.get(0).start());
        List<Span> left = new ArrayList<>();
        for (Span piece : draft.content) {
            boolean holdsCue = piece.contains(next.cue.get(0).start());
            if (!holdsCue) {
                left.add(piece);
            } else if (cut > piece.start()) {
                left.add(new Span(piece.start(), cut));
            }
        }
        if (!left.isEmpty()) {
            draft.setContent(left);
        }
    }

    private static boolean holds(Draft draft, Span span) {
        return draft.content.stream().anyMatch(piece -> piece.overlaps(span));
    }

    /** Where the words before a cue end, without "and", commas and adverbs that belong to the cue. */
    private int beforeJoin(int cueStart) {
        int at = tree.tokenFrom(cueStart) - 1;
        while (at > 0
                && (JOINING.contains(tree.word(at))
                        || tree.token(at).upos().equals("AUX")
                        || tree.token(at).upos().equals("ADV"))) {
            at--;
        }
        return at < 0 ? cueStart : tree.token(at).span().end();
    }
}
