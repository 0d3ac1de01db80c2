package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;

/** Packs whole sentences into the windows that the model reads at a time, whole paragraphs where they fit. */
final class Windows {

    /** The model was trained on windows of about so many words. */
    static final int MOST_WORDS = 120;

    /** A run of sentences: from the first to before the end. */
    record Window(int firstSentence, int endSentence) {}

    private Windows() {}

    static List<Window> of(SegmentedText text, PieceCounter pieces) {
        List<Window> windows = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        int from = 0;
        while (from < sentences.size()) {
            int to = end(sentences, from, pieces);
            windows.add(new Window(from, to));
            from = to;
        }
        return windows;
    }

    /** Counts the model's pieces in a run of words. */
    interface PieceCounter {
        int count(int firstWord, int endWord);
    }

    private static int end(List<Sentence> sentences, int from, PieceCounter pieces) {
        int words = 0;
        int count = 0;
        int paragraphStart = from;
        int at = from;
        while (at < sentences.size()) {
            Sentence sentence = sentences.get(at);
            words += sentence.endToken() - sentence.firstToken();
            count += pieces.count(sentence.firstToken(), sentence.endToken());
            if (at > from && (words > MOST_WORDS || count > EncoderInput.MOST_PIECES)) {
                return paragraphStart > from ? paragraphStart : at;
            }
            at++;
            if (at < sentences.size() && sentences.get(at).paragraph() != sentence.paragraph()) {
                paragraphStart = at;
            }
        }
        return at;
    }
}
