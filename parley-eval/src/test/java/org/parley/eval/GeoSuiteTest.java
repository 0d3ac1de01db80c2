package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageModel;
import org.parley.reading.MentionType;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;
import org.parley.reading.Token;

/** How names of places and where they lie are scored, with a model that takes every capital behind "in" for a place. */
class GeoSuiteTest {

    private static final LanguageModel MODEL =
            texts -> texts.stream().map(GeoSuiteTest::marks).toList();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private static LanguageMarks marks(SegmentedText text) {
        List<Token> tokens = new ArrayList<>();
        List<LanguageMarks.Name> names = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Span span = text.words().get(i);
                String word = span.in(text.text());
                boolean place = Character.isUpperCase(word.charAt(0))
                        && i > sentence.firstToken()
                        && tokens.get(i - 1).text().equals("in");
                boolean root = i == sentence.firstToken();
                String tag = place ? "PROPN" : word.equals("in") ? "ADP" : word.equals(".") ? "PUNCT" : "NOUN";
                tokens.add(new Token(
                        i,
                        span,
                        word,
                        word,
                        tag,
                        root ? -1 : sentence.firstToken(),
                        root ? "root" : "dep",
                        sentence.index()));
                if (place) {
                    names.add(new LanguageMarks.Name(span, i, i + 1, MentionType.LOC));
                }
            }
        }
        return new LanguageMarks(tokens, names, List.of());
    }

    private static String toponym(int start, int end, String point) {
        return "<toponym><start>" + start + "</start><end>" + end + "</end>" + point + "</toponym>";
    }

    private static String at(double latitude, double longitude) {
        return "<gaztag><lat>" + latitude + "</lat><lon>" + longitude + "</lon></gaztag>";
    }

    private static String article(String outlet, String text, String toponyms) {
        return "<article docid=\"1\"><domain>" + outlet + "</domain><text>" + text + "</text><toponyms>" + toponyms
                + "</toponyms></article>";
    }

    private Map<String, Object> score(String articles, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.xml"), "<articles>" + articles + "</articles>");
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new GeoSuite(out, List.of(arguments)).run(file, MODEL);
    }

    @Test
    void countsWhatIsFoundAndHowFarOffItLies() throws IOException {
        String text = "troops met in Goma. buses stopped in Nairobi.";
        Map<String, Object> figures = score(
                article("a.example", text, toponym(14, 18, at(-1.68, 29.22)) + toponym(37, 44, at(52.5, 13.4))),
                "--errors");

        assertThat(figures).containsEntry("articles", 1).containsEntry("within_161_km", 50.0);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("FAR\tNairobi");
    }

    @Test
    void aNameWithoutCoordinatesIsNeitherRightNorWrong() throws IOException {
        Map<String, Object> figures = score(article("a.example", "troops met in Goma.", toponym(14, 18, "")));
        assertThat(String.valueOf(figures.get("names"))).contains("gold=0").contains("found=0");
    }

    @Test
    void articlesOfAnOutletStayOnOneSide() throws IOException {
        String one = article("a.example", "troops met in Goma.", "");
        String other = article("b.example", "troops met in Nairobi.", "");
        assertThat(score(one + other + one, "--even")).containsEntry("articles", 2);
        assertThat(score(one + other + one, "--odd")).containsEntry("articles", 1);
    }

    @Test
    void aFileThatIsNoneSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.xml"), "<articles>");
        GeoSuite suite = new GeoSuite(new PrintStream(printed, true, StandardCharsets.UTF_8), List.of());
        assertThatThrownBy(() -> suite.run(file, MODEL)).hasMessageContaining("no XML that can be read");
    }
}
