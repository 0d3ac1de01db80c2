package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;

class RunDaterTest {

    private static final String STORY = " Armenia, Azerbaijan, Karabakh, Moscow, Yerevan and Baku were named. ";

    private final Article first =
            article("Shells hit the town of Oldford on Sunday and 41 homes burnt, mayor Arto Simon said." + STORY, 11);
    private final Article last = article("The ministers met on Tuesday in Newford." + STORY, 13);
    private final Article copy = article(
            "Mayor Arto Simon said on Monday 41 homes had burnt in Oldford. The war over Karabakh began on September 27."
                    + " Talks will go on on Monday. The town of Oldford lost 41 homes on Sunday, Arto Simon said."
                    + STORY,
            null);

    @Test
    void anUndatedArticleIsDatedByTheFactsItShares() {
        TimeAnchor dated = dates(first, last, copy).get(2);
        assertThat(dated.edtf()).isEqualTo("2020-10-12");
        assertThat(dated.basis()).isEqualTo(Basis.INFERRED);
        assertThat(dated.reason()).contains("Oldford");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        assertThat(dates(copy, last, first).get(0))
                .isEqualTo(dates(first, last, copy).get(2));
    }

    @Test
    void aloneItStaysUndated() {
        assertThat(dates(copy).get(0).isKnown()).isFalse();
        assertThat(dates(copy).get(0).reason()).contains("Monday");
    }

    @Test
    void aRunOfManyMonthsSettlesNothing() {
        Article old = article("The ministers met on Tuesday in Newford." + STORY, LocalDate.of(2019, 1, 8));
        assertThat(dates(first, last, old, copy).get(3).isKnown()).isFalse();
    }

    @Test
    void aCopyHasTheDateOfItsText() {
        String text = "The mayor of Oldford, Arto Simon, asked both armies to let the water engineers through to the"
                + " pumping station on the hill, which has stood still since the shells of last week cut its power line,"
                + " and said that the town would otherwise have to carry its water up from the river in the open, as it"
                + " had done in the winter, when two of its drivers were hurt on the only road that was then not mined."
                + " He thanked the hauliers of Newford, who had lent it nine of their lorries and asked no pay for them.";
        TimeAnchor dated = dates(article(text, 11), article("TOWN ASKS FOR WATER " + text, null))
                .get(1);
        assertThat(dated.edtf()).isEqualTo("2020-10-11");
        assertThat(dated.reason()).contains("copy");
    }

    @Test
    void aCopySettlesWhichOfTwoDaysAnAddressMeans() {
        String text =
                "The mayor of Oldford, Arto Simon, asked both armies on Sunday to let the engineers through to the"
                        + " pumping station on the hill, which has stood still since the shells of last week cut its power line,"
                        + " and said that the town would otherwise have to carry its water up from the river in the open, as it"
                        + " had done in the winter, when two of its drivers were hurt on the only road that was then not mined."
                        + " He thanked the hauliers of Newford, who had lent it nine of their lorries and asked no pay for them.";
        Article printed = ArticleDaterTest.article(text, "https://www.nytimes.com/2020/10/12/water.html", null);

        assertThat(dates(printed).get(0).edtf()).isEqualTo("2020-10-11/2020-10-12");
        assertThat(dates(article("TOWN ASKS FOR WATER " + text, 11), printed)
                        .get(1)
                        .edtf())
                .isEqualTo("2020-10-11");
    }

    @Test
    void aDatelineTakesTheYearOfItsRun() {
        Article yearless = article("OLDFORD, October 12 (Example Wire) - The truce held on Monday.", null);
        assertThat(dates(first, last, yearless).get(2).edtf()).isEqualTo("2020-10-12");
        assertThat(dates(yearless).get(0).isKnown()).isFalse();
    }

    @Test
    void aDatelineWhoseWeekdayDoesNotGoWithTheYearStaysUndated() {
        Article yearless = article("OLDFORD, October 12 (Example Wire) - The truce held on Thursday.", null);
        assertThat(dates(first, last, yearless).get(2).isKnown()).isFalse();
    }

    private static List<TimeAnchor> dates(Article... articles) {
        return new RunDater().date(List.of(articles), ArticleDaterTest::sentences);
    }

    private static Article article(String text, int day) {
        return article(text, LocalDate.of(2020, 10, day));
    }

    private static Article article(String text, @Nullable LocalDate given) {
        return ArticleDaterTest.article(text, null, given);
    }
}
