package org.parley.reading;

import java.util.List;
import org.parley.article.Span;

/**
 * A text cut into sentences and words, before the language model has seen it.
 *
 * @param text the whole text
 * @param sentences sentences in text order; their token indexes point into {@code words}
 * @param words the words' spans in text order, none overlapping
 */
public record SegmentedText(String text, List<Sentence> sentences, List<Span> words) {

    public SegmentedText {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }
}
