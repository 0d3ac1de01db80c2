package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;

/** Words, sentences, parts of speech, lemmas and trees against GUM, on its own words and on its raw text; the news also apart. */
final class GumSuite {

    private static final String NEWS = "_news_";

    private final PrintStream out;

    GumSuite(PrintStream out) {
        this.out = out;
    }

    Map<String, Object> run(Path folder) {
        List<Path> files = Corpus.files(folder, ".conllu");
        List<Conllu> documents = files.stream().map(Conllu::read).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            List<SegmentedText> given =
                    documents.stream().map(Conllu::segmented).toList();
            compare("gold words", files, documents, model.mark(given), figures);
            Segmenter segmenter = new Segmenter();
            List<SegmentedText> raw = documents.stream()
                    .map(document -> segmenter.segment(document.text()))
                    .toList();
            compare("raw text", files, documents, model.mark(raw), figures);
        }
        return figures;
    }

    private void compare(
            String name,
            List<Path> files,
            List<Conllu> documents,
            List<LanguageMarks> marks,
            Map<String, Object> figures) {
        TreeScore all = new TreeScore();
        TreeScore news = new TreeScore();
        boolean some = false;
        for (int i = 0; i < documents.size(); i++) {
            all.add(documents.get(i), marks.get(i).tokens());
            if (Corpus.name(files.get(i)).contains(NEWS)) {
                news.add(documents.get(i), marks.get(i).tokens());
                some = true;
            }
        }
        String key = name.replace(' ', '_');
        figures.put(key, all.report(name, out));
        if (some) {
            figures.put(key + "_news", news.report("  its news", out));
        }
    }
}
