package org.parley.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.article.Span;
import org.parley.reading.SegmentedText;

/**
 * One document with its trees, read from CoNLL-U, laid out as running text.
 *
 * @param segmented the sentences' texts, a blank line between paragraphs, cut as the gold cuts them
 * @param sentences in text order
 */
record Conllu(SegmentedText segmented, List<Sentence> sentences) {

    /** A word with its place in the text. */
    record Word(Span span, String lemma, String upos, int head, String relation) {}

    /** A sentence and its words. */
    record Sentence(Span span, List<Word> words) {}

    private static final int COLUMNS = 10;
    private static final String TEXT = "# text = ";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    static Conllu read(Path file) {
        return new Parsing(file).parse();
    }

    /** The words' texts, with blank lines between paragraphs. */
    String text() {
        return segmented.text();
    }

    private static final class Parsing {
        private final Path file;
        private final TextLayout layout = new TextLayout();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<String[]> lines = new ArrayList<>();
        private String text = "";

        Parsing(Path file) {
            this.file = file;
        }

        Conllu parse() {
            int number = 0;
            for (String line : Corpus.text(file).lines().toList()) {
                number++;
                line(line, number);
            }
            finish(number);
            return new Conllu(layout.segmented(), List.copyOf(sentences));
        }

        private void line(String line, int number) {
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
                layout.paragraph();
            } else if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
            } else if (line.isBlank()) {
                finish(number);
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                if (columns.length != COLUMNS) {
                    throw trouble(number, "has " + columns.length + " columns, not " + COLUMNS);
                }
                if (NUMBER.matcher(columns[0]).matches()) {
                    if (!NUMBER.matcher(columns[6]).matches()) {
                        throw trouble(number, "has no number for its head: " + columns[6]);
                    }
                    lines.add(columns);
                }
            }
        }

        private void finish(int number) {
            if (lines.isEmpty()) {
                return;
            }
            List<Span> spans;
            try {
                spans = layout.sentence(
                        text, lines.stream().map(line -> line[1]).toList());
            } catch (IllegalArgumentException e) {
                throw trouble(number, "ends a sentence whose words are not its text: " + e.getMessage());
            }
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                String[] line = lines.get(i);
                int head = Integer.parseInt(line[6]);
                if (head > spans.size()) {
                    throw trouble(number, "ends a sentence with a head outside it: " + head);
                }
                words.add(new Word(spans.get(i), line[2], line[3], head, line[7]));
            }
            sentences.add(new Sentence(spans.get(0).hull(spans.get(spans.size() - 1)), List.copyOf(words)));
            lines.clear();
        }

        private Trouble trouble(int number, String what) {
            return new Trouble(file + " line " + number + " " + what);
        }
    }
}
