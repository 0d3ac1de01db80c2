package org.parley.app.text;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import org.parley.app.json.Withheld;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.reading.Segmenter;

/** What a later edition of a text took out, put in and changed, sentence by sentence, and within a sentence word by word. */
public final class EditionChanges {

    /** Beyond this a comparison by sentences takes too long, and nobody would read it. */
    private static final int MOST_SENTENCES = 1500;

    private static final int LONGEST_SENTENCE = 3000;
    private static final int MOST_CHARACTERS = 200_000;

    private EditionChanges() {}

    /** What was done with a sentence. */
    public enum Kind {
        OUT("- "),
        IN("+ "),
        CHANGED("~ ");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /**
     * One changed sentence.
     *
     * @param kind what was done with it
     * @param words the sentence; where it was changed with "[-old-]" and "{+new+}" in it
     */
    public record Change(Kind kind, String words) {}

    /** The changes in the order of the text; one line that says so if the editions are too long to be compared. */
    public static List<Change> between(Article earlier, Article later) {
        List<String> before = sentences(earlier);
        List<String> after = sentences(later);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(new Change(Kind.CHANGED, "too long to be compared sentence by sentence"));
        }
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .mergeOriginalRevised(true)
                .lineNormalizer(line -> line)
                .oldTag(opens -> opens ? "[-" : "-]")
                .newTag(opens -> opens ? "{+" : "+}")
                .build();
        List<Change> changes = new ArrayList<>();
        for (DiffRow row : generator.generateDiffRows(before, after)) {
            switch (row.getTag()) {
                case EQUAL -> {}
                case INSERT -> changes.add(new Change(Kind.IN, row.getNewLine()));
                case DELETE -> changes.add(new Change(Kind.OUT, bare(row.getOldLine())));
                case CHANGE -> changes.add(new Change(Kind.CHANGED, row.getOldLine()));
            }
        }
        return List.copyOf(changes);
    }

    private static String bare(String line) {
        return line.startsWith("[-") && line.endsWith("-]") ? line.substring(2, line.length() - 2) : line;
    }

    /** The sentences, private words covered; none if there are too many. */
    private static List<String> sentences(Article article) {
        if (article.text().length() > MOST_CHARACTERS) {
            return List.of();
        }
        boolean reworded = article.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.PARAPHRASE);
        String shown = reworded ? Lines.unquoted(Withheld.text(article)) : Withheld.text(article);
        List<String> sentences = new Segmenter()
                .segment(shown).sentences().stream()
                        .map(sentence -> sentence.span().in(shown).replaceAll("\\s+", " "))
                        .toList();
        boolean tooLong = sentences.size() > MOST_SENTENCES
                || sentences.stream().anyMatch(sentence -> sentence.length() > LONGEST_SENTENCE);
        return tooLong ? List.of() : sentences;
    }
}
