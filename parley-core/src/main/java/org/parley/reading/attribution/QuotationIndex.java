package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.article.TextOrder;
import org.parley.reading.Sentence;
import org.parley.reading.Tree;

/** The outermost quotations of a text, by place. */
final class QuotationIndex {

    private final List<Quotation> outer;

    QuotationIndex(List<Quotation> quotations) {
        this.outer = quotations.stream().filter(it -> it.depth() == 0).toList();
    }

    /** The quotations of a segmented text, paragraph by paragraph. */
    static QuotationIndex of(String text, List<Sentence> sentences) {
        List<Span> paragraphs = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            int last = paragraphs.size() - 1;
            if (sentence.paragraph() == paragraph) {
                paragraphs.set(last, paragraphs.get(last).hull(sentence.span()));
            } else {
                paragraphs.add(sentence.span());
                paragraph = sentence.paragraph();
            }
        }
        return new QuotationIndex(QuotationFinder.find(text, paragraphs));
    }

    List<Quotation> outer() {
        return outer;
    }

    /** Index of the first quotation that ends after the offset. */
    int from(int offset) {
        return TextOrder.first(outer, quotation -> quotation.span().end() > offset);
    }

    /** The quotation that holds the offset. */
    Optional<Quotation> at(int offset) {
        int index = from(offset);
        return index < outer.size() && outer.get(index).span().contains(offset)
                ? Optional.of(outer.get(index))
                : Optional.empty();
    }

    /** Quotations that share characters with the span. */
    List<Quotation> overlapping(Span span) {
        int index = from(span.start());
        int end = index;
        while (end < outer.size() && outer.get(end).span().start() < span.end()) {
            end++;
        }
        return outer.subList(index, end);
    }

    boolean startsIn(Tree tree, int first, int end) {
        Span span = tree.span(first, end);
        return overlapping(span).stream().anyMatch(it -> it.span().start() >= span.start());
    }

    /** The quotation that begins right after these tokens or ends right before them, up to a comma or colon between. */
    List<Stretch> beside(Tree tree, int first, int end, int cue) {
        int after = skipPunctuation(tree, end);
        if (after < tree.size()
                && tree.token(after).sentence() == tree.token(cue).sentence()) {
            int start = tree.token(after).span().start();
            Optional<Quotation> next = at(start).filter(it -> it.span().start() == start);
            if (next.isPresent()) {
                return List.of(stretch(tree, next.get()));
            }
        }
        if (first == 0) {
            return List.of();
        }
        int stop = tree.token(first).span().start();
        int index = from(stop) - 1;
        if (index < 0) {
            return List.of();
        }
        Quotation before = outer.get(index);
        int closing = tree.tokenFrom(before.span().end() - 1);
        boolean near = closing + 1 >= first - 1
                && tree.token(closing).sentence() == tree.token(cue).sentence();
        return near ? List.of(stretch(tree, before)) : List.of();
    }

    private static int skipPunctuation(Tree tree, int from) {
        int at = from;
        while (at < tree.size() && (tree.word(at).equals(",") || tree.word(at).equals(":"))) {
            at++;
        }
        return at;
    }

    static Stretch stretch(Tree tree, Quotation quotation) {
        int first = tree.tokenFrom(quotation.span().start());
        return new Stretch(
                first, Math.max(first + 1, tree.tokenAfter(quotation.span().end())));
    }
}
