package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.parley.article.Span;

/** Draws words and sentences into their text, and holds them to what every segmentation promises. */
final class Drawn {

    private Drawn() {}

    /** Every word in brackets. */
    static String words(String text) {
        SegmentedText segmented = checked(text);
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Span word : segmented.words()) {
            drawn.append(text, at, word.start())
                    .append('[')
                    .append(word.in(text))
                    .append(']');
            at = word.end();
        }
        return drawn.append(text.substring(at)).toString();
    }

    /** Every sentence in brackets. */
    static String sentences(String text) {
        SegmentedText segmented = checked(text);
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Sentence sentence : segmented.sentences()) {
            drawn.append(text, at, sentence.span().start())
                    .append('[')
                    .append(sentence.span().in(text))
                    .append(']');
            at = sentence.span().end();
        }
        return drawn.append(text.substring(at)).toString();
    }

    /** Words in order and apart, every character but white space in one; sentences made of whole words, in order. */
    static SegmentedText checked(String text) {
        SegmentedText segmented = new Segmenter().segment(text);
        BitSet covered = new BitSet(text.length());
        int end = 0;
        for (Span word : segmented.words()) {
            if (word.start() < end || word.isEmpty() || word.end() > text.length()) {
                throw new AssertionError("word out of order: " + word);
            }
            covered.set(word.start(), word.end());
            end = word.end();
        }
        for (int i = covered.nextClearBit(0); i < text.length(); i = covered.nextClearBit(i + 1)) {
            if (!Characters.isSpace(text.charAt(i))) {
                throw new AssertionError("character " + i + " belongs to no word");
            }
        }
        int next = 0;
        for (Sentence sentence : segmented.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(next);
            assertThat(sentence.endToken()).isGreaterThan(next);
            assertThat(sentence.endToken() - next).isLessThanOrEqualTo(SentenceCutter.LONGEST);
            assertThat(sentence.span().start())
                    .isEqualTo(segmented.words().get(next).start());
            next = sentence.endToken();
            assertThat(sentence.span().end())
                    .isEqualTo(segmented.words().get(next - 1).end());
        }
        assertThat(next).isEqualTo(segmented.words().size());
        return segmented;
    }
}
