package org.parley.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.reading.actor.ActorResolver;

class AttributionFinderTest {

    @Test
    void contentThatHoldsPartOfAQuotationTakesAllOfIt() {
        String text = "The mayor said “the well is dry and the road is cut”.";
        Attribution mended = mend(text, "The mayor", "said", "the well is dry").get(0);
        assertThat(words(text, mended.content())).isEqualTo("“the well is dry and the road is cut”");
        assertThat(mended.form()).isEqualTo(Attribution.Form.DIRECT);
    }

    @Test
    void aQuotationThatGoesOnAfterTheReportingClauseIsTheSameAttribution() {
        String text = "“The well is dry,” the mayor said. “The road to the coast is cut.”";
        List<Attribution> mended = mend(text, "the mayor", "said", "“The well is dry,”");
        assertThat(mended).hasSize(1);
        assertThat(words(text, mended.get(0).content()))
                .isEqualTo("“The well is dry,” / “The road to the coast is cut.”");
    }

    @Test
    void punctuationAtTheEdgesIsNoContent() {
        String text = "The mayor said the well was dry.";
        Attribution mended =
                mend(text, "The mayor", "said", "the well was dry.").get(0);
        assertThat(words(text, mended.content())).isEqualTo("the well was dry");
        assertThat(mended.form()).isEqualTo(Attribution.Form.INDIRECT);
    }

    @Test
    void theCueIsCutOutOfContentThatTheModelRanThrough() {
        String text = "The well, the mayor said, was dry.";
        Attribution mended = mend(text, "the mayor", "said", "The well, the mayor said, was dry")
                .get(0);
        assertThat(words(text, mended.content())).isEqualTo("The well / was dry");
    }

    @Test
    void aChainOfReportsAsLongAsItsTextTakesLinearTime() {
        String text = "he said ".repeat(20_000);
        SegmentedText segmented = new Segmenter().segment(text);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < segmented.words().size(); i++) {
            boolean verb = i % 2 == 1;
            int head = verb ? i - 2 : i + 1;
            tokens.add(token(
                    segmented, i, verb ? head : Math.min(head, segmented.words().size() - 1), verb));
        }
        LanguageMarks marks = new LanguageMarks(tokens, List.of(), List.of());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> find(segmented, marks));
    }

    @Test
    void aHundredThousandQuotationMarksTakeLinearTime() {
        for (String mark : List.of("\" ", "“a” ", "“", "‘a’ “b” ")) {
            SegmentedText segmented = new Segmenter().segment(mark.repeat(100_000));
            LanguageMarks marks = new LanguageMarks(flat(segmented), List.of(), List.of());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(segmented, marks));
        }
    }

    private static List<Attribution> mend(String text, String source, String cue, String content) {
        SegmentedText segmented = new Segmenter().segment(text);
        Attribution model = new Attribution(
                List.of(span(text, source)),
                List.of(span(text, cue)),
                List.of(span(text, content)),
                Attribution.Form.INDIRECT,
                null);
        return find(segmented, new LanguageMarks(flat(segmented), List.of(), List.of(model)));
    }

    private static List<Attribution> find(SegmentedText segmented, LanguageMarks marks) {
        Article article = new Article(
                Article.idOf("a", Outlet.UNKNOWN, segmented.text()),
                "a",
                null,
                Outlet.UNKNOWN,
                Outlet.UNKNOWN,
                "",
                null,
                "en",
                segmented.text(),
                List.of());
        return new AttributionFinder()
                .find(article, segmented, marks, new ActorResolver.Resolved(List.of(), List.of()));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" / ", spans.stream().map(span -> span.in(text)).toList());
    }

    /** A tree that says nothing: every word hangs on the first of its sentence. */
    private static List<Token> flat(SegmentedText segmented) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : segmented.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Span span = segmented.words().get(i);
                String word = span.in(segmented.text());
                boolean letters = Character.isLetter(word.charAt(0));
                tokens.add(new Token(
                        i,
                        span,
                        word,
                        word,
                        letters ? "NOUN" : "PUNCT",
                        i == sentence.firstToken() ? -1 : sentence.firstToken(),
                        letters ? "dep" : "punct",
                        sentence.index()));
            }
        }
        return tokens;
    }

    private static Token token(SegmentedText segmented, int index, int head, boolean verb) {
        Span span = segmented.words().get(index);
        int sentence = sentenceOf(segmented, index);
        boolean same = head >= 0 && sentenceOf(segmented, head) == sentence;
        return new Token(
                index,
                span,
                span.in(segmented.text()),
                verb ? "say" : "he",
                verb ? "VERB" : "PRON",
                same ? head : -1,
                verb ? "ccomp" : "nsubj",
                sentence);
    }

    private static int sentenceOf(SegmentedText segmented, int word) {
        int low = 0;
        int high = segmented.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segmented.sentences().get(middle).firstToken() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
