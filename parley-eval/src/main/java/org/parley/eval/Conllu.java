package org.parley.eval;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.reading.SegmentedText;

/**
 * One document with its trees, read from CoNLL-U, laid out as running text.
 *
 * @param text the sentences' texts, a blank line between paragraphs
 * @param sentences in text order
 */
record Conllu(String text, List<Sentence> sentences) {

    /** A word with its place in the text. */
    record Word(Span span, String lemma, String upos, int head, String relation) {}

    /** A sentence's words, and the number of its paragraph. */
    record Sentence(Span span, List<Word> words, int paragraph) {}

    static Conllu parse(String content) {
        return new Parsing().parse(content);
    }

    /** The text cut as the gold cuts it. */
    SegmentedText segmented() {
        List<Span> words = new ArrayList<>();
        List<org.parley.reading.Sentence> cut = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int first = words.size();
            sentence.words().forEach(word -> words.add(word.span()));
            cut.add(new org.parley.reading.Sentence(
                    cut.size(), sentence.span(), first, words.size(), sentence.paragraph()));
        }
        return new SegmentedText(text, cut, words);
    }

    private static final class Parsing {
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<String[]> lines = new ArrayList<>();
        private String sentenceText = "";
        private int paragraph;

        Conllu parse(String content) {
            for (String line : content.split("\n", -1)) {
                if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
                    if (!text.isEmpty()) {
                        text.append("\n\n");
                        paragraph++;
                    }
                } else if (line.startsWith("# text = ")) {
                    sentenceText = line.substring(9);
                } else if (line.isBlank()) {
                    finish();
                } else if (!line.startsWith("#")) {
                    lines.add(line.split("\t"));
                }
            }
            finish();
            return new Conllu(text.toString(), List.copyOf(sentences));
        }

        private void finish() {
            if (lines.isEmpty()) {
                return;
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            int start = text.length();
            text.append(sentenceText);
            List<Word> words = new ArrayList<>();
            int at = start;
            for (String[] line : lines) {
                if (line[0].contains("-") || line[0].contains(".")) {
                    continue;
                }
                int from = text.indexOf(line[1], at);
                if (from < 0) {
                    throw new Trouble("the word " + line[1] + " is not in its sentence: " + sentenceText);
                }
                at = from + line[1].length();
                words.add(new Word(new Span(from, at), line[2], line[3], Integer.parseInt(line[6]), line[7]));
            }
            Span span = new Span(start, Math.max(at, start + sentenceText.length()));
            sentences.add(new Sentence(span, List.copyOf(words), paragraph));
            lines.clear();
        }
    }
}
