package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reader.Windows.Window;
import org.parley.reading.Quotations;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;

class WindowsTest {

    private static final String PARAGRAPH = "Word " + "word ".repeat(48) + "word.\n\n";

    private static List<Window> windows(SegmentedText text, int piecesPerWord) {
        return Windows.of(text, Quotations.of(text), word -> piecesPerWord);
    }

    private static SegmentedText segment(String text) {
        return new Segmenter().segment(text);
    }

    @Test
    void endAtParagraphsWhereTheyCan() {
        List<Window> windows = windows(segment(PARAGRAPH.repeat(7)), 1);
        assertThat(windows).extracting(Window::firstWord).containsExactly(0, 102, 204, 306);
    }

    @Test
    void doNotEndWithinAQuotationIfThereIsAnEndBesideIt() {
        String quotation = "“We saw " + "word ".repeat(20) + "there. ";
        SegmentedText text =
                segment("They met. ".repeat(20) + quotation.repeat(3) + "We left.” " + "They went. ".repeat(9));
        assertThat(windows(text, 1).get(0).endWord()).isEqualTo(60);
    }

    @Test
    void readSomeOfTheirParagraphAgain() {
        SegmentedText text = segment("They met on Monday and left soon after that. ".repeat(60));
        List<Window> windows = windows(text, 1);
        assertThat(windows).extracting(Window::readFrom).startsWith(0, 80, 160);
        assertThat(windows).extracting(Window::firstWord).startsWith(0, 120, 200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 8})
    void countEachWordOnceAndNeverReadTooMuch(int piecesPerWord) {
        String text = PARAGRAPH.repeat(3) + "word ".repeat(3000) + "“Here. ".repeat(500) + "\n\n" + PARAGRAPH;
        SegmentedText segmented = segment(text);
        List<Window> windows = windows(segmented, piecesPerWord);
        assertThat(windows.get(0).firstWord()).isZero();
        assertThat(windows.get(windows.size() - 1).endWord())
                .isEqualTo(segmented.words().size());
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            int read = window.endWord() - window.readFrom();
            assertThat(read * piecesPerWord).isBetween(1, EncoderInput.MOST_PIECES);
            assertThat(read).isLessThanOrEqualTo(Windows.MOST_WORDS);
            assertThat(window.sentences().stream()
                            .mapToInt(each -> each.endToken() - each.firstToken())
                            .sum())
                    .isEqualTo(read);
            if (i > 0) {
                assertThat(window.firstWord()).isEqualTo(windows.get(i - 1).endWord());
            }
        }
    }

    @Test
    void readALongSentenceInParts() {
        String words = "word ".repeat(1000);
        SegmentedText text = segment(words);
        Sentence whole = new Sentence(0, text.sentences().get(0).span(), 0, 1000, 0);
        List<Window> windows = windows(new SegmentedText(words, List.of(whole), text.words()), 1);
        assertThat(windows).hasSize(1 + 999 / Windows.MOST_WORDS);
        assertThat(windows.get(0).sentences()).extracting(Sentence::index).containsOnly(0);
    }
}
