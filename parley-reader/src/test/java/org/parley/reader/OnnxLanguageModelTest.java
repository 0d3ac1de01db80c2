package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;
import org.parley.reading.Token;

class OnnxLanguageModelTest {

    private static final String STORY = """
            Envoys return to Lima for talks

            The foreign minister of Peru, Rosa Quispe, said on Monday that the talks with Ecuador would go on. “We are not
            leaving this table,” she said in Lima. At least 12 people were killed near Zumba,
            according to the Red Cross.
            """;

    private static final OnnxLanguageModel MODEL = new OnnxLanguageModel(1);

    @AfterAll
    static void close() {
        MODEL.close();
    }

    private static SegmentedText segment(String text) {
        return new Segmenter().segment(text);
    }

    private static LanguageMarks mark(String text) {
        return MODEL.mark(List.of(segment(text))).get(0);
    }

    @Test
    void marksWordsAndTheirTree() {
        List<Token> tokens = mark("The envoys left Lima.").tokens();
        assertThat(tokens)
                .extracting(token -> token.text() + "/" + token.lemma() + "/" + token.upos() + "/" + token.deprel()
                        + "/" + token.head())
                .containsExactly(
                        "The/the/DET/det/1",
                        "envoys/envoy/NOUN/nsubj/2",
                        "left/leave/VERB/root/-1",
                        "Lima/Lima/PROPN/obj/2",
                        "././PUNCT/punct/2");
    }

    @Test
    void marksNames() {
        assertThat(mark(STORY).names())
                .extracting(name -> name.type() + " " + name.span().in(STORY))
                .contains("PER Rosa Quispe", "LOC Peru", "LOC Ecuador", "DATE Monday", "NUM 12");
    }

    @Test
    void marksWhoSaysWhat() {
        assertThat(mark(STORY).attributions())
                .extracting(OnnxLanguageModelTest::draw)
                .containsExactly(
                        "indirect: The foreign minister of Peru, Rosa Quispe, | said | that the talks with Ecuador would go on",
                        "direct: she | said | “We are not\nleaving this table,”",
                        "indirect: the Red Cross | according to | At least 12 people were killed near Zumba");
    }

    @Test
    void aSpeakerGoesOnSpeakingInItsSentence() {
        String text = "The envoy said the bridge over the Mara was closed, adding that it would open again in May.";
        assertThat(mark(text).attributions())
                .extracting(each ->
                        each.source().get(0).in(text) + " " + each.cue().get(0).in(text))
                .containsExactly("The envoy said", "The envoy adding");
    }

    private static String draw(Attribution attribution) {
        return attribution.form().code() + ": " + words(attribution.source()) + " | " + words(attribution.cue()) + " | "
                + words(attribution.content());
    }

    private static String words(List<Span> spans) {
        return String.join(" ... ", spans.stream().map(span -> span.in(STORY)).toList());
    }

    @Test
    void saysTheSameOfATextAloneAndBesideOthersAndWithMoreThreads() {
        List<SegmentedText> texts = IntStream.range(0, 12)
                .mapToObj(
                        i -> segment(STORY.substring(0, STORY.length() - 17 * i).repeat(1 + i % 4)))
                .toList();
        List<LanguageMarks> together = MODEL.mark(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(MODEL.mark(List.of(texts.get(i)))).containsExactly(together.get(i));
        }
        try (OnnxLanguageModel threads = new OnnxLanguageModel(3)) {
            assertThat(threads.mark(texts)).isEqualTo(together);
        }
    }

    @Test
    void readsNothing() {
        assertThat(MODEL.mark(List.of())).isEmpty();
        assertThat(mark("").tokens()).isEmpty();
        assertThat(mark(" \n ").tokens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "Mr. ",
                "a\u0301",
                "\uD800 ",
                "\uDC00a",
                "\u0000",
                "😀",
                "pneumonoultramicroscopic ",
                "1-2-3-4-5-6-7-8-9.",
                "\n",
                "x\n",
                "” “ ",
                "-",
                "A"
            })
    void marksHostileTextWhole(String piece) {
        assertMarkedWhole(piece.repeat(1000));
    }

    @Test
    void marksALongWordAndManyLongWords() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertMarkedWhole("a".repeat(1 << 20));
            assertMarkedWhole("xqzjvwkxqzjvwk-xqzjvwk ".repeat(500));
        });
    }

    private static void assertMarkedWhole(String text) {
        assertMarkedWhole(segment(text));
    }

    private static void assertMarkedWhole(SegmentedText segmented) {
        LanguageMarks marks = MODEL.mark(List.of(segmented)).get(0);
        assertThat(marks.tokens()).extracting(Token::span).isEqualTo(segmented.words());
        for (Sentence sentence : segmented.sentences()) {
            List<Integer> roots = new ArrayList<>();
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                int head = marks.tokens().get(i).head();
                if (head < 0) {
                    roots.add(i);
                } else {
                    assertThat(head).isBetween(sentence.firstToken(), sentence.endToken() - 1);
                }
            }
            assertThat(roots).hasSize(1);
        }
    }

    @Test
    void readsHeadlinesInCapitals() {
        String text = "ECUADOR'S PRESIDENT MEETS ROSA QUISPE IN LIMA";
        assertThat(mark(text).names())
                .extracting(name -> name.type() + " " + name.span().in(text))
                .contains("PER ROSA QUISPE", "LOC ECUADOR", "LOC LIMA");
    }

    @Test
    void readsASentenceLongerThanAnyWindowInPartsOfOneTree() {
        String text = "The envoys met in Lima and talked and ".repeat(500).strip();
        List<Span> words = new ArrayList<>();
        for (int at = 0; at < text.length(); at = words.get(words.size() - 1).end() + 1) {
            int end = text.indexOf(' ', at);
            words.add(new Span(at, end < 0 ? text.length() : end));
        }
        assertThat(words).hasSize(4000);
        Sentence sentence = new Sentence(0, new Span(0, text.length()), 0, words.size(), 0);
        assertMarkedWhole(new SegmentedText(text, List.of(sentence), words));
    }
}
