package org.parley.finding.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.time.TimeAnchor;

/** Readings of one sentence whose words are parted by spaces and hang on the first of them. */
final class PlainTokens {

    private PlainTokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            int index = tokens.size();
            Span span = new Span(start, start + word.length());
            String upos = Character.isDigit(word.charAt(0)) ? "NUM" : "NOUN";
            tokens.add(new Token(
                    index,
                    span,
                    word,
                    word.toLowerCase(Locale.ROOT),
                    upos,
                    index == 0 ? -1 : 0,
                    index == 0 ? "root" : "dep",
                    0));
            start += word.length() + 1;
        }
        return tokens;
    }

    static Tree tree(String text) {
        return new Tree(of(text));
    }

    static Reading reading(String text) {
        List<Token> tokens = of(text);
        Article article = new Article(
                Article.idOf("a.txt", Outlet.UNKNOWN, text),
                "a.txt",
                null,
                Outlet.UNKNOWN,
                Outlet.UNKNOWN,
                "",
                null,
                "en",
                text,
                List.of());
        Sentence sentence = new Sentence(0, new Span(0, text.length()), 0, tokens.size(), 0);
        return new Reading(
                article,
                TimeAnchor.unknown("not dated"),
                List.of(sentence),
                tokens,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
