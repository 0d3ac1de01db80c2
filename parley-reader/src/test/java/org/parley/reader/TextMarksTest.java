package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.Token;

class TextMarksTest {

    private static Attribution attribution(List<Span> cue, Span content) {
        return new Attribution(List.of(), cue, List.of(content), Attribution.Form.DIRECT, null);
    }

    private static Token token(int index, int head, int sentence) {
        return new Token(
                index, new Span(index, index + 1), "x", "x", "NOUN", head, head < 0 ? "root" : "dep", sentence);
    }

    private static TextMarks marks() {
        return new TextMarks(new CoreferenceWeights(new float[54], new float[30], new float[6]));
    }

    /** What a window says whose first word that counts begins at this character. */
    private static LanguageMarks said(int from, Attribution... attributions) {
        Token first = new Token(0, new Span(from, from + 1), "x", "x", "NOUN", -1, "root", from);
        return new LanguageMarks(List.of(first), List.of(), List.of(attributions));
    }

    @Test
    void hangPartsOfASentenceOnTheFirst() {
        TextMarks marks = marks();
        marks.add(
                new LanguageMarks(List.of(token(0, -1, 0), token(1, 2, 1), token(2, -1, 1)), List.of(), List.of()),
                List.of());
        marks.add(
                new LanguageMarks(List.of(token(3, 4, 1), token(4, -1, 1), token(5, -1, 2)), List.of(), List.of()),
                List.of());
        assertThat(marks.finish().tokens())
                .extracting(token -> token.head() + " " + token.deprel())
                .containsExactly("-1 root", "2 dep", "-1 root", "4 dep", "2 parataxis", "-1 root");
    }

    @Test
    void takeWhatReachesOverAnEdgeFromTheLaterWindow() {
        Attribution early = attribution(List.of(new Span(0, 4)), new Span(5, 9));
        Attribution cut = attribution(List.of(new Span(10, 14)), new Span(15, 30));
        Attribution whole = attribution(List.of(new Span(10, 14)), new Span(15, 38));
        Attribution late = attribution(List.of(new Span(40, 44)), new Span(45, 50));
        TextMarks marks = marks();
        marks.add(said(0, early, cut), List.of());
        marks.add(said(31, whole, late), List.of());
        assertThat(marks.finish().attributions()).containsExactly(early, whole, late);
    }

    @Test
    void takeACueFromTheLaterWindowForContentThatHadNone() {
        Attribution alone = attribution(List.of(), new Span(10, 30));
        Attribution reported = attribution(List.of(new Span(40, 44)), new Span(10, 30));
        TextMarks marks = marks();
        marks.add(said(0, alone), List.of());
        marks.add(said(31, reported), List.of());
        assertThat(marks.finish().attributions()).containsExactly(reported);
    }

    @Test
    void keepWhatDoesNotReachOverTheEdge() {
        Attribution alone = attribution(List.of(), new Span(10, 30));
        Attribution reported = attribution(List.of(new Span(40, 44)), new Span(32, 38));
        TextMarks marks = marks();
        marks.add(said(0, alone), List.of());
        marks.add(said(31, reported), List.of());
        assertThat(marks.finish().attributions()).containsExactly(alone, reported);
    }
}
