package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.Reading;
import org.parley.reading.Tree;

/** The content of an attribution as a statement cites it: without the "that" that only introduces it. */
final class ContentWords {

    private static final Set<String> RELATIVES = Set.of("what", "which", "who", "that");

    private ContentWords() {}

    static List<Span> bare(Reading reading, Tree tree, Attribution attribution) {
        List<Span> bare = new ArrayList<>();
        for (Span piece : withoutWhat(tree, attribution.content())) {
            Span words = bare.isEmpty() ? withoutThat(tree, piece) : piece;
            if (hasLetter(words.in(reading.text()))) {
                bare.add(words);
            }
        }
        return bare;
    }

    /** "what the rebels said were strikes": the content is "strikes". */
    private static List<Span> withoutWhat(Tree tree, List<Span> pieces) {
        int first = tree.tokenFrom(pieces.get(0).start());
        boolean alone = pieces.size() > 1 && tree.tokenAfter(pieces.get(0).end()) == first + 1;
        if (!alone || !RELATIVES.contains(tree.word(first))) {
            return pieces;
        }
        List<Span> rest = new ArrayList<>(pieces.subList(1, pieces.size()));
        int next = tree.tokenFrom(rest.get(0).start());
        boolean named = tree.word(first).equals("what")
                && tree.lemma(next).equals("be")
                && tree.tokenAfter(rest.get(0).end()) > next + 1;
        if (named) {
            rest.set(
                    0, new Span(tree.token(next + 1).span().start(), rest.get(0).end()));
        }
        return rest;
    }

    private static Span withoutThat(Tree tree, Span piece) {
        int first = tree.tokenFrom(piece.start());
        boolean introduces = first + 1 < tree.size()
                && tree.word(first).equals("that")
                && tree.token(first).is("mark")
                && tree.token(first + 1).span().start() < piece.end();
        if (!introduces) {
            return piece;
        }
        int next = first + 1;
        boolean comma = tree.word(next).equals(",")
                && next + 1 < tree.size()
                && tree.token(next + 1).span().start() < piece.end();
        return new Span(tree.token(comma ? next + 1 : next).span().start(), piece.end());
    }

    private static boolean hasLetter(String words) {
        return words.chars().anyMatch(Character::isLetterOrDigit);
    }
}
