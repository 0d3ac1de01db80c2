package org.parley.eval;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.article.Span;
import org.parley.eval.Conllu.Sentence;
import org.parley.eval.Conllu.Word;
import org.parley.reading.Token;

/**
 * Words, sentences, parts of speech, lemmas and trees against gold as the CoNLL 2018 shared task counts them: words are
 * the same where their characters are, each figure is F1 over the words of both, an attachment is right where word and
 * head are. The task's own LAS knows universal relations only ("nmod" for "nmod:poss"); the one with subtypes is stricter.
 * The parts of a multiword token have places of their own here, which the task finds by their longest common run.
 */
final class TreeScore {

    private final Map<String, Score> scores = new LinkedHashMap<>();

    TreeScore() {
        for (String key :
                List.of("words", "sentences", "upos", "lemma", "lemma_conll", "uas", "las", "las_universal")) {
            scores.put(key, new Score());
        }
    }

    void add(Conllu document, List<Token> tokens) {
        Map<Span, Token> bySpan = new HashMap<>();
        tokens.forEach(token -> bySpan.put(token.span(), token));
        Map<String, Integer> right = new HashMap<>();
        int gold = 0;
        for (Sentence sentence : document.sentences()) {
            gold += sentence.words().size();
            for (Word word : sentence.words()) {
                Token token = bySpan.get(word.span());
                if (token != null) {
                    compare(sentence, word, token, tokens)
                            .forEach((key, same) -> right.merge(key, same ? 1 : 0, Integer::sum));
                }
            }
        }
        for (String key : scores.keySet()) {
            if (!key.equals("sentences")) {
                score(key).add(right.getOrDefault(key, 0), tokens.size(), gold);
            }
        }
        List<Span> wanted = document.sentences().stream().map(Sentence::span).toList();
        List<Span> found = sentences(tokens);
        int same = (int) found.stream().filter(wanted::contains).count();
        score("sentences").add(same, found.size(), wanted.size());
    }

    private static Map<String, Boolean> compare(Sentence sentence, Word word, Token token, List<Token> tokens) {
        Span head = token.head() < 0 ? null : tokens.get(token.head()).span();
        Span wanted =
                word.head() == 0 ? null : sentence.words().get(word.head() - 1).span();
        boolean attached = head == null ? wanted == null : head.equals(wanted);
        return Map.of(
                "words",
                true,
                "upos",
                token.upos().equals(word.upos()),
                "lemma",
                token.lemma().equalsIgnoreCase(word.lemma()),
                "lemma_conll",
                token.lemma().equals(word.lemma()) || word.lemma().equals("_"),
                "uas",
                attached,
                "las",
                attached && token.deprel().equals(word.relation()),
                "las_universal",
                attached && universal(token.deprel()).equals(universal(word.relation())));
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static List<Span> sentences(List<Token> tokens) {
        List<Span> sentences = new ArrayList<>();
        int last = -1;
        for (Token token : tokens) {
            int end = sentences.size() - 1;
            if (token.sentence() == last) {
                sentences.set(end, sentences.get(end).hull(token.span()));
            } else {
                sentences.add(token.span());
                last = token.sentence();
            }
        }
        return sentences;
    }

    private Score score(String key) {
        return scores.computeIfAbsent(key, each -> new Score());
    }

    /** Prints a row and gives the figures. */
    Map<String, Object> report(String name, PrintStream out) {
        Map<String, Object> figures = new LinkedHashMap<>();
        out.printf(Locale.ROOT, "%-12s", name);
        scores.forEach((key, score) -> {
            out.printf(Locale.ROOT, "  %s %.2f", key, 100 * score.f1());
            figures.put(key, Score.percent(score.f1()));
        });
        out.println();
        return figures;
    }
}
