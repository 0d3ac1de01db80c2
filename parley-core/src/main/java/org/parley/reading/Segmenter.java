package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/** Cuts a text into sentences and words with exact offsets. Pure, and safe for many threads. */
public final class Segmenter {

    private final Abbreviations abbreviations = Abbreviations.english();
    private final WordCutter wordCutter = new WordCutter(abbreviations);
    private final SentenceCutter sentenceCutter = new SentenceCutter(abbreviations);

    /** Sentences and words of a text; every character that is not white space or a control belongs to one word. */
    public SegmentedText segment(String text) {
        List<Span> words = new ArrayList<>(text.length() / 5 + 1);
        List<Sentence> sentences = new ArrayList<>();
        int paragraphs = 0;
        for (Span paragraph : Paragraphs.of(text)) {
            int first = words.size();
            wordCutter.cut(text, paragraph, words);
            if (words.size() == first) {
                continue;
            }
            int from = first;
            for (int end : sentenceCutter.ends(text, words, first)) {
                Span span = new Span(words.get(from).start(), words.get(end - 1).end());
                sentences.add(new Sentence(sentences.size(), span, from, end, paragraphs));
                from = end;
            }
            paragraphs++;
        }
        return new SegmentedText(text, sentences, words);
    }
}
