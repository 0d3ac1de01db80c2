package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionHead;
import org.parley.reading.MentionType;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;
import org.parley.reading.Token;

/** A text sketched word by word, one call a sentence: "Petrov/PROPN/nsubj/2/PER" is word, part of speech, relation, head (from 1, 0 the root) and the name it belongs to. */
final class Sketch {

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<LanguageMarks.Name> names = new ArrayList<>();
    private final List<MentionHead> heads = new ArrayList<>();

    Sketch sentence(String... words) {
        int first = tokens.size();
        for (String word : words) {
            add(word.split("/"), first);
        }
        Span span = new Span(
                tokens.get(first).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        sentences.add(new Sentence(sentences.size(), span, first, tokens.size(), sentences.size()));
        return this;
    }

    /** Lets the model say that persons are meant by these words, counted from 0, each the same as the one before. */
    Sketch linked(int... words) {
        for (int i = 0; i < words.length; i++) {
            heads.add(new MentionHead(words[i], MentionType.PER, i == 0 ? -1 : words[i - 1]));
        }
        return this;
    }

    private void add(String[] parts, int first) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + parts[0].length());
        text.append(parts[0]);
        int head = Integer.parseInt(parts[3]);
        tokens.add(new Token(
                tokens.size(),
                span,
                parts[0],
                lemma(parts[0], parts[1]),
                parts[1],
                head == 0 ? -1 : first + head - 1,
                parts[2],
                sentences.size()));
        if (parts.length > 4) {
            name(MentionType.valueOf(parts[4]), first);
        }
    }

    private static String lemma(String word, String upos) {
        if (upos.equals("PROPN")) {
            return word;
        }
        return word.equals("said") ? "say" : word.toLowerCase(java.util.Locale.ROOT);
    }

    /** A word right after one of the same type goes on with its name. */
    private void name(MentionType type, int first) {
        int at = tokens.size() - 1;
        LanguageMarks.Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        if (last != null && last.endToken() == at && last.type() == type && last.firstToken() >= first) {
            names.set(
                    names.size() - 1,
                    new LanguageMarks.Name(last.span().hull(tokens.get(at).span()), last.firstToken(), at + 1, type));
        } else {
            names.add(new LanguageMarks.Name(tokens.get(at).span(), at, at + 1, type));
        }
    }

    String text() {
        return text.toString();
    }

    ActorResolver.Resolved resolve() {
        Outlet outlet = new Outlet("Example Wire");
        Article article = new Article(
                Article.idOf("sketch", outlet, text()),
                "sketch",
                null,
                outlet,
                outlet,
                "",
                null,
                "en",
                text(),
                List.of());
        List<Span> words = tokens.stream().map(Token::span).toList();
        return new ActorResolver(new TwoCountries())
                .resolve(
                        article,
                        new SegmentedText(text(), sentences, words),
                        new LanguageMarks(tokens, names, List.of(), heads, List.of()));
    }

    /** A gazetteer of Ruritania and Syldavia. */
    private static final class TwoCountries implements Gazetteer {

        @Override
        public List<Place> named(String name) {
            return List.of();
        }

        @Override
        public Optional<CountryWord> countryWord(String words) {
            return switch (words) {
                case "Ruritania" -> Optional.of(new CountryWord("RT", "Ruritania", CountryWord.Kind.NAME));
                case "Ruritanian" -> Optional.of(new CountryWord("RT", "Ruritania", CountryWord.Kind.DEMONYM));
                case "Strelsau" -> Optional.of(new CountryWord("RT", "Ruritania", CountryWord.Kind.CAPITAL));
                case "Syldavian" -> Optional.of(new CountryWord("SY", "Syldavia", CountryWord.Kind.DEMONYM));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> countryName(String code) {
            return code.equals("RT") ? Optional.of("Ruritania") : Optional.of("Syldavia");
        }

        @Override
        public Optional<String> countryAdjective(String code) {
            return code.equals("RT") ? Optional.of("Ruritanian") : Optional.of("Syldavian");
        }
    }
}
