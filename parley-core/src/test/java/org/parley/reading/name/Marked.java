package org.parley.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.place.CountryWord;
import org.parley.place.Filing;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.MentionType;
import org.parley.reading.Token;

/**
 * A text with its names in brackets, "We met [PER Lena Fisk ]": words and marks stand apart, "|" ends a sentence,
 * "I/PRON" or "tarn.org/PROPN/nsubj" says more of a word.
 */
final class Marked {

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    Marked(String drawn) {
        int sentence = 0;
        int first = 0;
        String type = "";
        for (String word : drawn.split(" ")) {
            if (word.equals("|")) {
                sentence++;
            } else if (word.startsWith("[")) {
                type = word.substring(1);
                first = tokens.size();
            } else if (word.equals("]")) {
                names.add(new Name(span(first, tokens.size()), first, tokens.size(), MentionType.valueOf(type)));
            } else {
                token(word.split("/"), sentence);
            }
        }
    }

    /** The text as it is drawn once its names were mended. */
    static String mended(String drawn) {
        Marked marked = new Marked(drawn);
        List<Name> names = marked.mend();
        StringBuilder out = new StringBuilder();
        for (Token token : marked.tokens) {
            for (Name name : names) {
                if (name.firstToken() == token.index()) {
                    out.append('[').append(name.type()).append(' ');
                }
            }
            out.append(token.text()).append(' ');
            for (Name name : names) {
                if (name.endToken() == token.index() + 1) {
                    out.append("] ");
                }
            }
        }
        return out.toString().strip();
    }

    List<Name> mend() {
        return new NameMender(new Atlas())
                .mend(new LanguageMarks(tokens, names, List.of()))
                .names();
    }

    private void token(String[] parts, int sentence) {
        text.append(text.isEmpty() || parts[0].startsWith("~") ? "" : " ");
        String word = parts[0].startsWith("~") ? parts[0].substring(1) : parts[0];
        Span span = new Span(text.length(), text.length() + word.length());
        text.append(word);
        String upos = parts.length > 1 ? parts[1] : Character.isUpperCase(word.codePointAt(0)) ? "PROPN" : "NOUN";
        String relation = parts.length > 2 ? parts[2] : "dep";
        tokens.add(new Token(tokens.size(), span, word, word, upos, -1, relation, sentence));
    }

    private Span span(int first, int end) {
        return tokens.get(first).span().hull(tokens.get(end - 1).span());
    }

    /** Zenda lies in the province of Hentzau in Ruritania, whose short form is HZ; so does New Hentzau, and Tarn in Syldavia. */
    private static final class Atlas implements Gazetteer {

        @Override
        public List<Place> named(String name) {
            return switch (name.toLowerCase(java.util.Locale.ROOT)) {
                case "zenda" -> List.of(place("Zenda", "RT", "Hentzau", PlacePrecision.LOCALITY));
                case "new hentzau" -> List.of(place("New Hentzau", "RT", "Hentzau", PlacePrecision.LOCALITY));
                case "hentzau" -> List.of(place("Hentzau", "RT", "Hentzau", PlacePrecision.PROVINCE));
                case "north" -> List.of(place("North", "RT", "North", PlacePrecision.PROVINCE));
                case "tarn" -> List.of(place("Tarn", "SY", "Harrow", PlacePrecision.LOCALITY));
                default -> List.of();
            };
        }

        private static Place place(String name, String country, String province, PlacePrecision precision) {
            return new Place(name, "1", country, 1, 1, precision, 9_000, new Filing(province, "", 1, 1, 4));
        }

        @Override
        public Optional<CountryWord> countryWord(String words) {
            return switch (words) {
                case "Ruritania" -> Optional.of(new CountryWord("RT", words, CountryWord.Kind.NAME));
                case "Syldavia" -> Optional.of(new CountryWord("SY", words, CountryWord.Kind.NAME));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> countryName(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<Place> shortForm(String spelling) {
            return spelling.equals("HZ")
                    ? Optional.of(place("Hentzau", "RT", "Hentzau", PlacePrecision.PROVINCE))
                    : Optional.empty();
        }
    }
}
