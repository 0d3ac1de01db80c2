package org.parley.eval;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;

/** Lays sentences whose words are given out as one running text, so that each word has its place in it. */
final class TextLayout {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    /** What follows is a new paragraph. */
    void paragraph() {
        if (!text.isEmpty()) {
            text.append("\n\n");
            paragraph++;
        }
    }

    /**
     * Adds a sentence and gives the places of its words.
     *
     * @throws IllegalArgumentException when the text is not made of exactly these words and white space
     */
    List<Span> sentence(String sentence, List<String> forms) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        int start = text.length();
        text.append(sentence);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            at = skipSpace(sentence, at);
            if (form.isEmpty() || !sentence.startsWith(form, at)) {
                throw new IllegalArgumentException("the word " + form + " is not next in its sentence: " + sentence);
            }
            spans.add(new Span(start + at, start + at + form.length()));
            at += form.length();
        }
        if (skipSpace(sentence, at) < sentence.length()) {
            throw new IllegalArgumentException("no word for the end of the sentence: " + sentence.substring(at));
        }
        sentences.add(new Sentence(
                sentences.size(),
                new Span(start, text.length()),
                words.size(),
                words.size() + spans.size(),
                paragraph));
        words.addAll(spans);
        return spans;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    SegmentedText segmented() {
        return new SegmentedText(text.toString(), sentences, words);
    }
}
