package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.RepairedText;
import org.parley.intake.format.Draft;

class LetterRepairTest {

    private static final String BODY =
            " The delegations of the two countries met on Monday, and they said that the talks would go on.";

    private static List<Article> taken(String... texts) {
        Collected collected = new Collected();
        ArticleMaker maker = new ArticleMaker();
        for (int i = 0; i < texts.length; i++) {
            String name = (char) ('a' + i) + ".txt";
            maker.make(Draft.ofText(name, name, texts[i]), Options.usual()).accept(collected);
        }
        return LetterRepair.repair(collected.articles);
    }

    private static List<String> repairs(Article article) {
        return article.marks().stream()
                .map(Mark::repaired)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void settlesALostLetterByAnotherArticle() {
        List<Article> articles = taken(
                "The envoy, Mr Yaln?zo?lu, came late; Yaln?zo?lu’s car had broken down." + BODY,
                "Envoy Can Yalnizoglu was late." + BODY);

        assertThat(repairs(articles.get(0))).containsExactly("Yalnizoglu", "Yalnizoglu’s");
        assertThat(articles.get(0).marks().get(0).reason()).isEqualTo("a lost letter; Yalnizoglu in b.txt");
        assertThat(articles.get(0).text()).contains("Yaln?zo?lu");
        assertThat(RepairedText.of(articles.get(0)).text()).startsWith("The envoy, Mr Yalnizoglu, came late");
        assertThat(repairs(articles.get(1))).isEmpty();
    }

    @Test
    void prefersTheSpellingWithItsOwnLetters() {
        List<Article> articles = taken(
                "Minister Ç?nar spoke." + BODY + " Ç?nardere is far.",
                "Mr Cinardere and Mr Çınardere, who are one, spoke." + BODY);

        assertThat(repairs(articles.get(0))).containsExactly("Çınardere");
    }

    @Test
    void leavesAWordThatTwoOthersFit() {
        List<Article> articles = taken("Mr Bal?an spoke." + BODY, "Mr Balkan and Mr Balgan listened." + BODY);

        assertThat(repairs(articles.get(0))).isEmpty();
        assertThat(articles.get(0).marks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Syldaviaâ€™s, Syldavia’s",
        "cafÃ©, café",
        "TerrassenstraÃŸe, Terrassenstraße",
        "Ã‡Ä±nar, Çınar",
        "ÐšÐ»Ð¾Ð², Клов",
        "donâ€šÃ„Ã´t,",
        "don?t, don’t",
        "It?s, It’s",
        "Andr?s,",
        "caf?s,"
    })
    void settlesWhatAWordsOwnLettersSettle(String broken, String whole) {
        assertThat(repairs(taken("They saw " + broken + " there." + BODY).get(0)))
                .isEqualTo(whole == null ? List.of() : List.of(whole));
    }

    @Test
    void settlesAPossessiveByItsOwner() {
        assertThat(repairs(taken("Syldavia?s envoy left Syldavia." + BODY + " The Syldavians waved.")
                        .get(0)))
                .containsExactly("Syldavia’s");
    }

    @Test
    void leavesQuestionsAlone() {
        assertThat(taken("Why? he asked. See https://example.org/?id=a?b for more." + BODY)
                        .get(0)
                        .marks())
                .isEmpty();
    }

    @Test
    void takesTimeInProportionToTheText() {
        List<String> texts = new ArrayList<>();
        texts.add("They said that Yaln?zo?lu has left. ".repeat(10_000));
        texts.add("They said that Yalnizoglu has left. ".repeat(10_000));
        assertThat(repairs(taken(texts.toArray(String[]::new)).get(0))).hasSizeGreaterThan(100);
    }
}
