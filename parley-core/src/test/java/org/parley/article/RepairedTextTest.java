package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepairedTextTest {

    private static final Outlet OUTLET = new Outlet("Klow Gazette");

    private static Article article(String text, Mark... marks) {
        return new Article(
                Article.idOf("a", OUTLET, text), "a", null, OUTLET, OUTLET, "", null, "en", text, List.of(marks));
    }

    private static Mark broken(String text, String words, String repaired) {
        int at = text.indexOf(words);
        return new Mark(Mark.Kind.MANGLED, new Span(at, at + words.length()), "broken", repaired);
    }

    @Test
    void isThePublishedTextWhereNothingIsSettled() {
        String text = "Mr Yaln?zo?lu left.";
        Article article = article(text, new Mark(Mark.Kind.MANGLED, new Span(3, 13), "a lost letter"));
        RepairedText repaired = RepairedText.of(article);

        assertThat(repaired.isChanged()).isFalse();
        assertThat(repaired.repaired()).isSameAs(article);
        assertThat(repaired.inPublished(new Span(3, 13))).isEqualTo(new Span(3, 13));
    }

    @Test
    void keepsEveryPlaceOfBothTexts() {
        String text = "Syldaviaâ€™s envoy, Mr Yaln?zo?lu, wonâ€™t wait; he said so in Klow.";
        RepairedText repaired = RepairedText.of(article(
                text,
                broken(text, "Syldaviaâ€™s", "Syldavia’s"),
                broken(text, "Yaln?zo?lu", "Yalnızoğlu"),
                broken(text, "wonâ€™t", "won’t")));

        assertThat(repaired.text()).isEqualTo("Syldavia’s envoy, Mr Yalnızoğlu, won’t wait; he said so in Klow.");
        for (String words : List.of("Syldavia", "envoy", "Mr", "wait", "he said so in Klow.")) {
            Span there = span(repaired.text(), words);
            assertThat(repaired.inPublished(there).in(text)).isEqualTo(words);
            assertThat(repaired.inRepaired(span(text, words))).isEqualTo(there);
        }
        assertThat(repaired.inPublished(span(repaired.text(), "Yalnızoğlu")).in(text))
                .isEqualTo("Yaln?zo?lu");
        assertThat(repaired.inPublished(span(repaired.text(), "Syldavia’s envoy"))
                        .in(text))
                .isEqualTo("Syldaviaâ€™s envoy");
        assertThat(repaired.inPublished(span(repaired.text(), "’s")).in(text)).isEqualTo("â€™s");
        assertThat(repaired.inRepaired(span(text, "wonâ€™t wait")).in(repaired.text()))
                .isEqualTo("won’t wait");
    }

    @Test
    void movesTheOtherMarksWithTheText() {
        String text = "Itâ€™s late. Call 0800 000 1234.";
        RepairedText repaired = RepairedText.of(article(
                text,
                broken(text, "Itâ€™s", "It’s"),
                new Mark(Mark.Kind.PRIVATE, span(text, "0800 000 1234"), "telephone number")));

        Article article = repaired.repaired();
        assertThat(article.marks().get(1).span().in(article.text())).isEqualTo("0800 000 1234");
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
