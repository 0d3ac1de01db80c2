package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.article.Span;
import org.parley.reading.Sentence;
import org.parley.reading.Tree;

/** Keeps source and content out of lines that are no sentences: a heading before a paragraph is nobody's words and nobody's name. */
final class HeadingGuard {

    private static final String ENDS = ".!?…:;\"'”’»)]";

    private final String text;
    private final Tree tree;
    private final List<Sentence> sentences;
    private final QuotationIndex quotations;

    HeadingGuard(String text, Tree tree, List<Sentence> sentences, QuotationIndex quotations) {
        this.text = text;
        this.tree = tree;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** The pieces of a source that stand in the cue's sentence, each cut to it; if there are none, those outside of headings. */
    List<Span> source(List<Span> pieces, List<Span> cue) {
        if (cue.isEmpty() || pieces.isEmpty()) {
            return pieces;
        }
        Sentence own = at(cue.get(0).start());
        List<Span> within = cut(pieces, own::equals);
        return within.isEmpty() ? cut(pieces, sentence -> !isHeading(sentence)) : within;
    }

    /** The content without what stands in a heading, unless the cue stands there too. */
    List<Span> content(List<Span> pieces, List<Span> cue) {
        if (cue.isEmpty()) {
            return pieces;
        }
        Sentence own = at(cue.get(0).start());
        boolean clean = pieces.stream()
                .allMatch(piece -> at(piece.start()).equals(own)
                        && piece.end() <= own.span().end());
        return clean
                ? pieces
                : pieces.stream()
                        .flatMap(piece -> outsideHeadings(piece, own).stream())
                        .toList();
    }

    /** A piece that runs over several sentences stays whole unless one of them is a heading. */
    private List<Span> outsideHeadings(Span piece, Sentence own) {
        boolean touches = sentences
                .subList(at(piece.start()).index(), at(piece.end() - 1).index() + 1)
                .stream()
                .anyMatch(sentence -> !sentence.equals(own) && isHeading(sentence));
        return touches ? cut(List.of(piece), sentence -> sentence.equals(own) || !isHeading(sentence)) : List.of(piece);
    }

    private List<Span> cut(List<Span> pieces, Predicate<Sentence> wanted) {
        List<Span> kept = new ArrayList<>();
        for (Span piece : pieces) {
            if (piece.isEmpty()) {
                continue;
            }
            int last = at(piece.end() - 1).index();
            for (Sentence sentence : sentences.subList(at(piece.start()).index(), last + 1)) {
                int start = Math.max(piece.start(), sentence.span().start());
                int end = Math.min(piece.end(), sentence.span().end());
                if (start < end && wanted.test(sentence)) {
                    kept.add(new Span(start, end));
                }
            }
        }
        return kept;
    }

    private Sentence at(int offset) {
        int token = Math.min(tree.size() - 1, tree.tokenFrom(offset));
        return sentences.get(tree.token(token).sentence());
    }

    /** A line of its own without a mark at its end, none of it in quotation marks. */
    private boolean isHeading(Sentence sentence) {
        int end = sentence.span().end();
        return ENDS.indexOf(text.charAt(end - 1)) < 0
                && isLine(sentence)
                && quotations.at(sentence.span().start()).isEmpty()
                && quotations.at(end - 1).isEmpty();
    }

    private boolean isLine(Sentence sentence) {
        int next = sentence.index() + 1;
        return next >= sentences.size() || sentences.get(next).paragraph() != sentence.paragraph();
    }
}
