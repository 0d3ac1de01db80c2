package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.place.Place;
import org.parley.place.PlaceMention;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionType;
import org.parley.reading.SegmentedText;
import org.parley.reading.Token;
import org.parley.reading.place.PlaceFinder;

/** What the rules for places make of names, with the model's marks written into the text. */
class PlaceMentionsTest {

    private static final PlaceFinder FINDER = new PlaceFinder(new WorldGazetteer());
    private static final Pattern PIECE = Pattern.compile("\\[(\\w+)|\\]|['’]s|[\\p{L}\\p{N}-]+(?:_[\\w:]+)?|[^\\s]");
    private static final Set<String> SMALL =
            Set.of("in", "of", "with", "from", "near", "to", "by", "on", "and", "that");

    static Stream<String> examples() throws IOException {
        try (InputStream in = PlaceMentionsTest.class.getResourceAsStream("mentions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhereNoFinerThanTheWords(String line) {
        String[] fields = line.split("\\|", -1);
        Marked marked = Marked.of(fields[1].strip());

        List<PlaceMention> found = marked.places();

        boolean full = fields[0].contains("=");
        String shown = found.stream()
                .map(mention -> full ? describe(mention) : mention.words())
                .collect(Collectors.joining("; "));
        assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(fields[0].strip().replace('_', ' '));
        found.forEach(mention -> assertThat(mention.span().in(marked.text())).isEqualTo(mention.words()));
    }

    private static String describe(PlaceMention mention) {
        Place place = mention.place();
        String country = place == null || place.country().isEmpty() ? "-" : place.country();
        return mention.words() + " = " + country + " " + mention.precision().code() + " "
                + (place == null ? "-" : place.name());
    }

    @Test
    void anAreaHasNoPoint() {
        Place area = Marked.of("Congolese shells fell_VERB:fall near [LOC Goma].")
                .places()
                .get(0)
                .place();
        assertThat(area).isNotNull();
        assertThat(area.latitude()).isNaN();
        assertThat(area.geonameId()).isNull();
    }

    static Stream<String> hostile() {
        String towns = IntStream.range(0, 12_500)
                .mapToObj(i -> "[LOC Goma], [LOC Tarn" + i + "], [LOC Springfield], [LOC Tripoli]")
                .collect(Collectors.joining(", "));
        return Stream.of(
                "near [LOC Goma] and ".repeat(20_000),
                "the town of the port of ".repeat(20_000) + "[LOC Goma]",
                "[LOC Goma], in the south of the ".repeat(20_000),
                "King's Lynn's ".repeat(20_000),
                "[LOC " + "G".repeat(10_000) + "] fell",
                "[LOC Gom\uFFFDa] and \u0000 Go\uD800ma fell in [LOC G\u0301oma]. ".repeat(2_000),
                towns);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isLinearOnHostileText(String text) {
        Marked marked = Marked.of(text);
        assertTimeoutPreemptively(Duration.ofSeconds(60), marked::places);
    }

    /** A text with its marks. */
    private record Marked(String text, List<Token> tokens, List<LanguageMarks.Name> names) {

        static Marked of(String drawn) {
            StringBuilder text = new StringBuilder();
            List<Token> tokens = new ArrayList<>();
            List<LanguageMarks.Name> names = new ArrayList<>();
            int open = -1;
            MentionType type = MentionType.LOC;
            Matcher pieces = PIECE.matcher(drawn.replace("military_training", "military training"));
            while (pieces.find()) {
                String piece = pieces.group();
                if (pieces.group(1) != null) {
                    open = tokens.size();
                    type = MentionType.valueOf(pieces.group(1));
                } else if (piece.equals("]")) {
                    Span span = tokens.get(open)
                            .span()
                            .hull(tokens.get(tokens.size() - 1).span());
                    names.add(new LanguageMarks.Name(span, open, tokens.size(), type));
                } else {
                    add(text, tokens, piece);
                }
            }
            return new Marked(text.toString(), tokens, names);
        }

        private static void add(StringBuilder text, List<Token> tokens, String piece) {
            String[] parts = piece.split("[_:]");
            boolean gap = !text.isEmpty() && parts[0].matches("[\\p{L}\\p{N}-]+");
            text.append(gap ? " " : "");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            String lower = parts[0].toLowerCase(Locale.ROOT);
            String upos = parts.length > 1 ? parts[1] : partOfSpeech(parts[0], lower);
            int index = tokens.size();
            tokens.add(
                    new Token(index, span, parts[0], parts.length > 2 ? parts[2] : lower, upos, index - 1, "dep", 0));
        }

        private static String partOfSpeech(String word, String lower) {
            if (!Character.isLetter(word.charAt(0))) {
                return Character.isDigit(word.charAt(0)) ? "NUM" : "PUNCT";
            }
            if (lower.equals("the") || lower.equals("a")) {
                return "DET";
            }
            return SMALL.contains(lower) ? "ADP" : Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
        }

        List<PlaceMention> places() {
            Outlet outlet = new Outlet("Example Wire");
            Article article = new Article(
                    Article.idOf("a", outlet, text), "a", null, outlet, outlet, "", null, "en", text, List.of());
            List<Span> spans = tokens.stream().map(Token::span).toList();
            return FINDER.find(
                    article, new SegmentedText(text, List.of(), spans), new LanguageMarks(tokens, names, List.of()));
        }
    }
}
