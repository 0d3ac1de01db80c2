package org.parley.reader;

import java.util.List;
import org.parley.article.Span;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;

/**
 * One window as the model takes it: pieces with the case of their words, and per word (0 is the root) where its first
 * piece stands and which sentence it is in.
 */
record EncoderInput(long[] ids, long[] cases, long[] first, long[] sentences) {

    /** The model has no more places; two are for the marks at both ends. */
    static final int MOST_PIECES = 510;

    /** @param pieces those of every word of the text */
    static EncoderInput of(SegmentedText text, List<Sentence> sentences, int[][] pieces) {
        int firstWord = sentences.get(0).firstToken();
        int endWord = sentences.get(sentences.size() - 1).endToken();
        int total = 0;
        for (int word = firstWord; word < endWord; word++) {
            total += pieces[word].length;
        }
        Filling filling = new Filling(total, endWord - firstWord);
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean shouted = isShouted(text, sentence);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Span span = text.words().get(i);
                int shape = WordShape.of(span.in(text.text()));
                int shown = shouted && shape == WordShape.UPPER ? WordShape.CAPITALISED : shape;
                filling.add(pieces[i], shown, s + 1);
            }
        }
        return filling.finish();
    }

    /** Whether a line is all in capitals, so that capitals say nothing of its words. The model saw such lines in headline case. */
    private static boolean isShouted(SegmentedText text, Sentence sentence) {
        int upper = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            switch (WordShape.of(text.words().get(i).in(text.text()))) {
                case WordShape.UPPER -> upper++;
                case WordShape.LOWER, WordShape.MIXED -> {
                    return false;
                }
                default -> {}
            }
        }
        return upper >= 3;
    }

    int words() {
        return first.length - 1;
    }

    private static final class Filling {
        private final long[] ids;
        private final long[] cases;
        private final long[] first;
        private final long[] sentences;
        private int piece = 1;
        private int word = 1;

        Filling(int pieces, int words) {
            ids = new long[pieces + 2];
            cases = new long[pieces + 2];
            first = new long[words + 1];
            sentences = new long[words + 1];
            ids[0] = WordPieces.BEGIN;
        }

        void add(int[] pieces, int shape, int sentence) {
            first[word] = piece;
            sentences[word++] = sentence;
            for (int id : pieces) {
                ids[piece] = id;
                cases[piece++] = shape;
            }
        }

        EncoderInput finish() {
            ids[piece] = WordPieces.END;
            return new EncoderInput(ids, cases, first, sentences);
        }
    }
}
