package org.parley.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.reading.SegmentedText;

/** Names in documents, read from Universal NER's files: number, word and IOB2 tag in columns, texts of sentences in comments. */
final class Iob2 {

    /** One document, cut as the file cuts it, with its names in text order. */
    record Document(SegmentedText text, List<Entity> names) {}

    private static final String TEXT = "# text = ";

    private final Path file;
    private final List<Document> documents = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private TextLayout layout = new TextLayout();
    private List<Entity> names = new ArrayList<>();
    private String sentence = "";

    private Iob2(Path file) {
        this.file = file;
    }

    static List<Document> read(Path file) {
        Iob2 reading = new Iob2(file);
        int number = 0;
        for (String line : Corpus.text(file).lines().toList()) {
            number++;
            reading.line(line, number);
        }
        reading.finishDocument(number);
        if (reading.documents.isEmpty()) {
            throw new Trouble("no sentences in " + file);
        }
        return List.copyOf(reading.documents);
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            finishSentence(number);
        } else if (line.startsWith("# newdoc")) {
            finishDocument(number);
        } else if (line.startsWith(TEXT)) {
            sentence = line.substring(TEXT.length());
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t");
            if (columns.length < 3 || !columns[2].matches("O|[BI]-\\S+")) {
                throw trouble(number, "is not number, word and IOB2 tag, parted by tabs");
            }
            forms.add(columns[1]);
            tags.add(columns[2]);
        }
    }

    private void finishSentence(int number) {
        if (forms.isEmpty()) {
            return;
        }
        try {
            addNames(layout.sentence(sentence, forms));
        } catch (IllegalArgumentException e) {
            throw trouble(number, "ends a sentence whose words are not its text: " + e.getMessage());
        }
        forms.clear();
        tags.clear();
    }

    private void addNames(List<Span> words) {
        int at = 0;
        while (at < words.size()) {
            int end = at + 1;
            if (!tags.get(at).equals("O")) {
                String type = tags.get(at).substring(2);
                while (end < words.size() && tags.get(end).equals("I-" + type)) {
                    end++;
                }
                names.add(new Entity(words.get(at).hull(words.get(end - 1)), type));
            }
            at = end;
        }
    }

    private void finishDocument(int number) {
        finishSentence(number);
        if (!layout.isEmpty()) {
            documents.add(new Document(layout.segmented(), List.copyOf(names)));
        }
        layout = new TextLayout();
        names = new ArrayList<>();
    }

    private Trouble trouble(int number, String what) {
        return new Trouble(file + " line " + number + " " + what);
    }
}
