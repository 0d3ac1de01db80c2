package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.article.Span;
import org.parley.eval.Conllu.Sentence;
import org.parley.eval.Conllu.Word;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;
import org.parley.reading.Token;

/** Words, sentences, parts of speech, lemmas and trees against GUM, on its own words and on its raw text. */
final class GumSuite {

    private final PrintStream out;

    GumSuite(PrintStream out) {
        this.out = out;
    }

    Map<String, Object> run(Path folder) {
        List<Conllu> documents =
                Corpus.files(folder, ".conllu").stream().map(Conllu::read).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            List<SegmentedText> given =
                    documents.stream().map(Conllu::segmented).toList();
            figures.put("gold_words", compare("gold words", documents, given, model.mark(given)));
            Segmenter segmenter = new Segmenter();
            List<SegmentedText> raw = documents.stream()
                    .map(document -> segmenter.segment(document.text()))
                    .toList();
            figures.put("raw_text", compare("raw text", documents, raw, model.mark(raw)));
        }
        return figures;
    }

    private Map<String, Object> compare(
            String name, List<Conllu> documents, List<SegmentedText> texts, List<LanguageMarks> marks) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String key : List.of("words", "sentences", "upos", "lemma", "uas", "las")) {
            scores.put(key, new Score());
        }
        for (int i = 0; i < documents.size(); i++) {
            compare(documents.get(i), texts.get(i), marks.get(i).tokens(), scores);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        out.printf(Locale.ROOT, "%s:", name);
        scores.forEach((key, score) -> {
            out.printf(Locale.ROOT, "  %s %.2f", key, 100 * score.f1());
            figures.put(key, Score.percent(score.f1()));
        });
        out.println();
        return figures;
    }

    private static void compare(Conllu document, SegmentedText text, List<Token> tokens, Map<String, Score> scores) {
        Map<Span, Token> bySpan = new HashMap<>();
        tokens.forEach(token -> bySpan.put(token.span(), token));
        int[] right = new int[5];
        int gold = 0;
        List<Span> sentences = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            sentences.add(sentence.span());
            for (Word word : sentence.words()) {
                gold++;
                Token token = bySpan.get(word.span());
                if (token == null) {
                    continue;
                }
                Span head = token.head() < 0 ? null : tokens.get(token.head()).span();
                Span wanted = word.head() == 0
                        ? null
                        : sentence.words().get(word.head() - 1).span();
                boolean attached = head == null ? wanted == null : head.equals(wanted);
                right[0]++;
                right[1] += token.upos().equals(word.upos()) ? 1 : 0;
                right[2] += token.lemma().equalsIgnoreCase(word.lemma()) ? 1 : 0;
                right[3] += attached ? 1 : 0;
                right[4] += attached && token.deprel().equals(word.relation()) ? 1 : 0;
            }
        }
        int found = tokens.size();
        List<String> keys = List.of("words", "upos", "lemma", "uas", "las");
        for (int i = 0; i < keys.size(); i++) {
            score(scores, keys.get(i)).add(right[i], found, gold);
        }
        int same = (int) text.sentences().stream()
                .filter(sentence -> sentences.contains(sentence.span()))
                .count();
        score(scores, "sentences").add(same, text.sentences().size(), sentences.size());
    }

    private static Score score(Map<String, Score> scores, String key) {
        return scores.computeIfAbsent(key, each -> new Score());
    }
}
