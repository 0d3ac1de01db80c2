package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.Quotations;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;

/**
 * Packs whole sentences into the windows that the model reads at a time, whole paragraphs where they fit: speech hardly
 * ever runs over the end of one. A window that begins within a paragraph reads what stands before it there once more,
 * so that no attribution is cut at its edge; every sentence counts in one window only.
 */
final class Windows {

    /** More words at a time cost accuracy. */
    static final int MOST_WORDS = 120;

    /** So many of them may be read for the second time. */
    static final int BESIDE = 40;

    private static final int WITHIN_QUOTATION = 0;
    private static final int WITHIN_PARAGRAPH = 1;
    private static final int END_OF_PARAGRAPH = 2;

    private final Quotations quotations;
    private final PieceCounter counter;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Integer> pieces = new ArrayList<>();

    private Windows(Quotations quotations, PieceCounter counter) {
        this.quotations = quotations;
        this.counter = counter;
    }

    /**
     * Some sentences, or parts of one that is too long for a window.
     *
     * @param sentences all that is read
     * @param firstWord the first of the words that count; those before are read for the sake of what follows
     */
    record Window(List<Sentence> sentences, int firstWord) {

        int readFrom() {
            return sentences.get(0).firstToken();
        }

        int endWord() {
            return sentences.get(sentences.size() - 1).endToken();
        }
    }

    /** Counts the model's pieces of a word. */
    interface PieceCounter {
        int count(int word);
    }

    static List<Window> of(SegmentedText text, Quotations quotations, PieceCounter counter) {
        Windows windows = new Windows(quotations, counter);
        text.sentences().forEach(windows::add);
        return windows.pack();
    }

    /** Whole where it fits into a window, else in parts that do. */
    private void add(Sentence sentence) {
        int from = sentence.firstToken();
        int count = 0;
        for (int word = from; word < sentence.endToken(); word++) {
            int more = counter.count(word);
            if (word - from == MOST_WORDS || count + more > EncoderInput.MOST_PIECES) {
                addPart(sentence, from, word, count);
                from = word;
                count = 0;
            }
            count += more;
        }
        if (from < sentence.endToken()) {
            addPart(sentence, from, sentence.endToken(), count);
        }
    }

    private void addPart(Sentence sentence, int from, int to, int count) {
        sentences.add(new Sentence(sentence.index(), sentence.span(), from, to, sentence.paragraph()));
        pieces.add(count);
    }

    private List<Window> pack() {
        List<Window> packed = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int readFrom = readFrom(from);
            int to = end(readFrom, from);
            packed.add(new Window(
                    List.copyOf(sentences.subList(readFrom, to)),
                    sentences.get(from).firstToken()));
            from = to;
        }
        return packed;
    }

    /** Back to what stands before in the same paragraph, as far as there is room beside the first sentence that counts. */
    private int readFrom(int from) {
        int room = Math.min(BESIDE, MOST_WORDS - words(from));
        int count = pieces.get(from);
        int first = from;
        while (first > 0 && edge(first) != END_OF_PARAGRAPH) {
            room -= words(first - 1);
            count += pieces.get(first - 1);
            if (room < 0 || count > EncoderInput.MOST_PIECES) {
                return first;
            }
            first--;
        }
        return first;
    }

    /** As far as there is room, back to the best edge within it. */
    private int end(int readFrom, int from) {
        int words = 0;
        int count = 0;
        int best = WITHIN_QUOTATION;
        int end = from + 1;
        for (int to = readFrom + 1; to <= sentences.size(); to++) {
            words += words(to - 1);
            count += pieces.get(to - 1);
            if (to > from + 1 && (words > MOST_WORDS || count > EncoderInput.MOST_PIECES)) {
                return end;
            }
            if (to > from && edge(to) >= best) {
                best = edge(to);
                end = to;
            }
        }
        return end;
    }

    /** What a window would end in if it ended before this sentence. */
    private int edge(int to) {
        if (to == sentences.size()
                || sentences.get(to - 1).paragraph() != sentences.get(to).paragraph()) {
            return END_OF_PARAGRAPH;
        }
        int last = sentences.get(to - 1).endToken() - 1;
        return quotations.holds(last) && quotations.holds(last + 1) ? WITHIN_QUOTATION : WITHIN_PARAGRAPH;
    }

    private int words(int sentence) {
        return sentences.get(sentence).endToken() - sentences.get(sentence).firstToken();
    }
}
