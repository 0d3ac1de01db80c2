package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/**
 * Finds what stands between quotation marks: curly, straight, single and angled ones, nested, broken by paragraphs, or
 * never closed. Apostrophes are told from single marks by the letters around them. Time is linear in the text.
 */
final class QuotationFinder {

    private static final int DEEPEST = 64;

    private QuotationFinder() {}

    /** The kinds of marks; a mark of one kind never closes another's. */
    private enum Family {
        DOUBLE,
        SINGLE,
        ANGLED
    }

    private record Open(Family family, int start, boolean continues) {}

    /** Quotations in order of their start, an outer one before those within it. */
    static List<Quotation> find(String text, List<Span> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        boolean open = false;
        for (Span paragraph : paragraphs) {
            open = new Paragraph(text, paragraph.start(), paragraph.end(), open).scan(found);
        }
        found.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        return found;
    }

    /** One paragraph's scan: its working state. */
    private static final class Paragraph {

        private final String text;
        private final int start;
        private final int end;
        private final boolean leftOpen;
        private final List<Open> open = new ArrayList<>();
        private final int[] singlesAhead;

        Paragraph(String text, int start, int end, boolean leftOpen) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.leftOpen = leftOpen;
            this.singlesAhead = singleClosersAhead();
        }

        /** Whether a double quotation is open at the paragraph's end, so that the next paragraph may take it up. */
        boolean scan(List<Quotation> found) {
            for (int i = start; i < end; i++) {
                int width = width(i);
                if (width > 0) {
                    mark(i, width, found);
                    i += width - 1;
                }
            }
            boolean unclosed = false;
            for (int depth = open.size() - 1; depth >= 0; depth--) {
                Open left = open.get(depth);
                if (left.family == Family.DOUBLE && depth == 0) {
                    found.add(new Quotation(new Span(left.start, contentEnd()), 0, false, left.continues));
                    unclosed = true;
                }
            }
            return unclosed;
        }

        private int contentEnd() {
            int at = end;
            while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        /** Characters of the mark at the offset: two for '' and ``, which some wires type for a double mark; 0 for no mark. */
        private int width(int i) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c) {
                return 2;
            }
            return Quotation.isMark(c) ? 1 : 0;
        }

        private void mark(int i, int width, List<Quotation> found) {
            char c = text.charAt(i);
            if (width == 2 || c == '"') {
                straight(i, width, found);
            } else if (c == '“' || c == '„') {
                curlyOpen(i, found);
            } else if (c == '”') {
                curlyClose(i, found);
            } else if (c == '«' || c == '‹') {
                open(Family.ANGLED, i);
            } else if (c == '»' || c == '›') {
                close(Family.ANGLED, i + 1, found);
            } else if (c == '‘') {
                if (singlesAhead[i - start] > 0) {
                    open(Family.SINGLE, i);
                }
            } else {
                single(i, found);
            }
        }

        /** A straight mark opens or closes by the spaces around it; where they do not tell, by whether one is open. */
        private void straight(int i, int width, List<Quotation> found) {
            boolean opensHere = spaceBefore(i) && !spaceAfter(i + width);
            if (isOpen(Family.DOUBLE) && !(opensHere && hasSingleOnTop())) {
                close(Family.DOUBLE, i + width, found);
            } else {
                open(Family.DOUBLE, i);
            }
        }

        private boolean hasSingleOnTop() {
            return !open.isEmpty() && open.get(open.size() - 1).family == Family.SINGLE;
        }

        /** An opening mark while one is open and stands directly before a space is a mistyped closing one. */
        private void curlyOpen(int i, List<Quotation> found) {
            if (isOpen(Family.DOUBLE) && !spaceBefore(i) && spaceAfter(i + 1)) {
                close(Family.DOUBLE, i + 1, found);
            } else {
                open(Family.DOUBLE, i);
            }
        }

        /** A closing mark with nothing to close that stands after a space opens: text from the hands of machines. */
        private void curlyClose(int i, List<Quotation> found) {
            if (isOpen(Family.DOUBLE)) {
                close(Family.DOUBLE, i + 1, found);
            } else if (spaceBefore(i) && closesAhead(i + 1)) {
                open(Family.DOUBLE, i);
            }
        }

        private boolean closesAhead(int from) {
            int next = from;
            while (next < end && text.charAt(next) != '“') {
                if (text.charAt(next) == '”' || text.charAt(next) == '"') {
                    return true;
                }
                next++;
            }
            return false;
        }

        private void single(int i, List<Quotation> found) {
            if (isOpen(Family.SINGLE) && closesSingle(i)) {
                boolean possessive = i > start
                        && (text.charAt(i - 1) == 's' || text.charAt(i - 1) == 'S')
                        && i + 2 < end
                        && text.charAt(i + 1) == ' '
                        && Character.isLetter(text.charAt(i + 2))
                        && singlesAhead[i - start] > 1;
                if (!possessive) {
                    close(Family.SINGLE, i + 1, found);
                }
            } else if (text.charAt(i) == '\''
                    && spaceBefore(i)
                    && !spaceAfter(i + 1)
                    && !Character.isDigit(text.charAt(i + 1))
                    && singlesAhead[i - start] > 0) {
                open(Family.SINGLE, i);
            }
        }

        private boolean closesSingle(int i) {
            boolean letterAfter = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean spaceBefore = i == start || Character.isWhitespace(text.charAt(i - 1));
            return !letterAfter && !spaceBefore;
        }

        /** For each offset, how many marks from here to the next opening single one could close a single quotation. */
        private int[] singleClosersAhead() {
            int[] ahead = new int[end - start];
            int closers = 0;
            for (int i = end - 1; i >= start; i--) {
                char c = text.charAt(i);
                boolean closer = (c == '’' || c == '\'') && closesSingle(i);
                if (closer) {
                    closers++;
                }
                ahead[i - start] = closers;
                if (c == '‘') {
                    closers = 0;
                }
            }
            return ahead;
        }

        private boolean isOpen(Family family) {
            return open.stream().anyMatch(it -> it.family == family);
        }

        private void open(Family family, int i) {
            if (open.size() < DEEPEST) {
                boolean continues = leftOpen && open.isEmpty() && isFirst(i);
                open.add(new Open(family, i, continues));
            }
        }

        private boolean isFirst(int i) {
            return i == start;
        }

        /** Closes the innermost of the family and forgets those that were left open within it. */
        private void close(Family family, int to, List<Quotation> found) {
            for (int depth = open.size() - 1; depth >= 0; depth--) {
                Open candidate = open.get(depth);
                if (candidate.family == family) {
                    found.add(new Quotation(new Span(candidate.start, to), depth, true, candidate.continues));
                    open.subList(depth, open.size()).clear();
                    return;
                }
            }
        }

        private boolean spaceBefore(int i) {
            return i == start
                    || Character.isWhitespace(text.charAt(i - 1))
                    || "([—–-/".indexOf(text.charAt(i - 1)) >= 0
                    || Quotation.isMark(text.charAt(i - 1)) && text.charAt(i - 1) != '’';
        }

        private boolean spaceAfter(int i) {
            return i >= end || Character.isWhitespace(text.charAt(i));
        }
    }
}
