package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/** Mends where content begins and ends: whole quotations, no cue or source within, no stray punctuation. */
final class ContentMender {

    private static final String TRAILING = ".,;:–—- ";
    private static final String LEADING = ",;:–—-.)] ";

    private final String text;
    private final QuotationIndex quotations;

    ContentMender(String text, QuotationIndex quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    void mend(Draft draft) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : draft.content) {
            pieces.add(wholeQuotations(piece, draft));
        }
        List<Span> bare = without(without(Draft.joined(pieces), draft.cue), draft.source);
        List<Span> trimmed =
                bare.stream().map(this::trim).filter(piece -> hasLetter(piece)).toList();
        if (!trimmed.isEmpty()) {
            draft.setContent(trimmed);
        }
    }

    /** A piece that crosses the edge of a quotation takes all of it, unless the cue stands within the quotation. */
    private Span wholeQuotations(Span piece, Draft draft) {
        Span whole = piece;
        for (Quotation quotation : quotations.overlapping(piece)) {
            Span span = quotation.span();
            boolean speakerWithin =
                    draft.cueWithin(span) || draft.source.stream().anyMatch(source -> span.contains(source));
            if (!speakerWithin) {
                whole = whole.hull(span);
            } else if (span.contains(piece.start()) && piece.end() > span.end()) {
                whole = new Span(piece.start(), span.end());
            }
        }
        return whole;
    }

    /** Cuts the parts of the other spans out of the pieces. */
    private static List<Span> without(List<Span> pieces, List<Span> others) {
        List<Span> left = pieces;
        for (Span other : others) {
            List<Span> next = new ArrayList<>();
            for (Span piece : left) {
                if (!piece.overlaps(other)) {
                    next.add(piece);
                    continue;
                }
                if (piece.start() < other.start()) {
                    next.add(new Span(piece.start(), other.start()));
                }
                if (other.end() < piece.end()) {
                    next.add(new Span(other.end(), piece.end()));
                }
            }
            left = next;
        }
        return left;
    }

    /** Without punctuation at the edges; what belongs to a quotation stays, and so does the full stop of an abbreviation. */
    private Span trim(Span piece) {
        int start = piece.start();
        int end = piece.end();
        while (start < end && isLoose(start, LEADING)) {
            start++;
        }
        while (end > start && isLoose(end - 1, TRAILING) && !isAbbreviation(end)) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean isLoose(int at, String loose) {
        char c = text.charAt(at);
        boolean punctuation = Character.isWhitespace(c) || loose.indexOf(c) >= 0;
        return punctuation && (Character.isWhitespace(c) || quotations.at(at).isEmpty());
    }

    private boolean isAbbreviation(int end) {
        boolean stop = text.charAt(end - 1) == '.';
        boolean sentenceGoesOn = end < text.length() && text.charAt(end) == ',';
        boolean initials = end >= 4 && text.charAt(end - 3) == '.' && Character.isLetter(text.charAt(end - 2));
        return stop && (sentenceGoesOn || initials);
    }

    private boolean hasLetter(Span piece) {
        return piece.in(text).chars().anyMatch(Character::isLetterOrDigit);
    }
}
