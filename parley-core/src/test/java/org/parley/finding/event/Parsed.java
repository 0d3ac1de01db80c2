package org.parley.finding.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

/** Readings from trees written by hand: {@code form/lemma/UPOS/head/relation} for each word, heads counted from 1, 0 for the root. */
final class Parsed {

    private Parsed() {}

    static Reading of(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> marks = new ArrayList<>();
        for (String sentence : sentences) {
            int first = tokens.size();
            int start = text.length();
            for (String word : sentence.split(" ")) {
                String[] parts = word.split("/");
                Span span = new Span(text.length(), text.length() + parts[0].length());
                int head = Integer.parseInt(parts[3]);
                tokens.add(new Token(
                        tokens.size(),
                        span,
                        parts[0],
                        parts[1],
                        parts[2],
                        head == 0 ? -1 : first + head - 1,
                        parts[4],
                        marks.size()));
                text.append(parts[0]).append(' ');
            }
            marks.add(new Sentence(marks.size(), new Span(start, text.length() - 1), first, tokens.size(), 0));
        }
        return reading(text.toString(), marks, tokens);
    }

    static Reading reading(String text, List<Sentence> sentences, List<Token> tokens) {
        Outlet outlet = new Outlet("Example Wire");
        Article article = new Article(
                Article.idOf("example", outlet, text),
                "example",
                null,
                outlet,
                outlet,
                "",
                null,
                "en",
                text,
                List.of());
        TimeAnchor dated = TimeAnchor.day(LocalDate.of(2023, 5, 10), Basis.METADATA, "given");
        return new Reading(article, dated, sentences, tokens, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
