package org.parley.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * A sentence of PLV: who did what to whom.
 *
 * @param article the sentence alone, without its marks
 * @param source who did it
 * @param target to whom
 * @param root PLOVER's root code; YIELD is what PLOVER has since split into RETREAT and CONCEDE
 */
record PlvSentence(Article article, Span source, Span target, String root) {

    private static final String SENTENCE = "marked_sentence";
    private static final String ROOT = "gold_root";
    private static final List<String> MARKS = List.of("<s>", "</s>", "<t>", "</t>");

    /** The marked sentences in file order; those without both marks are left out. */
    static List<PlvSentence> read(Path file) {
        List<String> lines = Corpus.text(file).lines().toList();
        List<String> names = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        int sentence = names.indexOf(SENTENCE);
        int root = names.indexOf(ROOT);
        if (sentence < 0 || root < 0) {
            throw new Trouble(file + " has no columns " + SENTENCE + " and " + ROOT);
        }
        List<PlvSentence> sentences = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (fields.length <= Math.max(sentence, root)) {
                throw new Trouble(file + " line " + (i + 1) + " has too few columns");
            }
            PlvSentence read = of("plv " + i, unquoted(fields[sentence]), fields[root]);
            if (read.source.end() > 0 && read.target.end() > 0) {
                sentences.add(read);
            }
        }
        return sentences;
    }

    static PlvSentence of(String name, String marked, String root) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[MARKS.size()];
        int at = 0;
        while (at < marked.length()) {
            int mark = markAt(marked, at);
            if (mark < 0) {
                text.append(marked.charAt(at++));
            } else {
                places[mark] = text.length();
                at += MARKS.get(mark).length();
            }
        }
        Span source = new Span(Math.min(places[0], places[1]), places[1]);
        Span target = new Span(Math.min(places[2], places[3]), places[3]);
        return new PlvSentence(Corpus.article(name, text.toString()), source, target, root);
    }

    private static int markAt(String marked, int at) {
        for (int mark = 0; mark < MARKS.size(); mark++) {
            if (marked.startsWith(MARKS.get(mark), at)) {
                return mark;
            }
        }
        return -1;
    }

    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
