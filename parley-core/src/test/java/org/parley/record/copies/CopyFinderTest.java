package org.parley.record.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

class CopyFinderTest {

    private static final String SPEECH =
            "“We came to this valley with empty hands and an open mind, and we will not leave it "
                    + "before the guns on both banks of the river are silent and the mothers on either side know where their sons are "
                    + "tonight,” the envoy told reporters.";

    private static final List<String> TOLD = List.of(
            "The governments of Borduria and Syldavia agreed on Monday to open the bridge at Zlip for two hours a day.",
            "Lorries with flour and medicine crossed first, followed by families who had waited since dawn.",
            "A guard on the eastern bank counted eleven lorries before a burst pipe closed the road.",
            "The agreement was reached in Klow after nine hours of talks led by an envoy of the league.",
            SPEECH,
            "Neither army withdrew its cannon from the hills above the town, and one shell fell near the mill at noon.",
            "The miller, who would not give his name, said that his dog had been the only casualty of the day.",
            "Both sides are to meet again on Friday to speak about the prisoners held in the fortress of Kropow.");

    private static final String STORY = String.join("\n\n", TOLD);

    /** Another hand on the same event, with the same speech and an agency's paragraph. */
    private static final String OTHER = String.join(
            "\n\n",
            "Bread reached the western half of Zlip this week for the first time in a month, after negotiators in the "
                    + "capital settled who may use the only crossing that still stands, and when.",
            "Women with prams were let through before the traders. Soldiers searched the carts and took away a radio, two "
                    + "hunting rifles and a sack of letters, witnesses told this newspaper by telephone.",
            SPEECH,
            TOLD.get(5),
            "For the shopkeepers of the quarter the reopening comes late. Half of the houses along the quay have lost "
                    + "their roofs, the school has no windows, and the price of lamp oil has trebled since the spring.",
            "What becomes of the men whom each camp took from the other in April is left for a later round, and few in "
                    + "the market square expected an answer before the harvest.");

    private static Article article(String name, String outlet, String origin, String text) {
        return new Article(
                Article.idOf(name, new Outlet(outlet), text),
                name,
                null,
                new Outlet(outlet),
                new Outlet(origin),
                "",
                null,
                "en",
                text,
                List.of());
    }

    private static Article article(String name, String outlet, String text) {
        return article(name, outlet, outlet, text);
    }

    private static TimeAnchor march(int day) {
        return TimeAnchor.day(LocalDate.of(1939, 3, day), Basis.METADATA, "");
    }

    private static Copies among(Article... articles) {
        return CopyFinder.among(
                List.of(articles), Collections.nCopies(articles.length, TimeAnchor.unknown("not given")));
    }

    private static List<ArticleId> ids(Article... articles) {
        return List.of(articles).stream().map(Article::id).toList();
    }

    private static List<String> relations(Copies copies, Article... articles) {
        return List.of(articles).stream()
                .map(article -> copies.member(article.id())
                        .map(member -> member.relation().code())
                        .orElse("alone"))
                .toList();
    }

    /** Every tenth word becomes another one. */
    private static String edited(String text) {
        String[] words = text.split(" ");
        for (int i = 4; i < words.length; i += 10) {
            words[i] = "moreover";
        }
        return String.join(" ", words);
    }

    private static String rearranged() {
        List<String> parts = new ArrayList<>(TOLD);
        Collections.rotate(parts, 3);
        return String.join("\n\n", parts);
    }

    @Test
    void groupsWhatOutletsMakeOfOneText() {
        Article[] all = {
            article("a", "Klow Gazette", STORY),
            article("b", "Szohod Times", STORY.replace("\n\n", "\n")),
            article("c", "Niedzdrow Post", String.join("\n\n", TOLD.subList(0, 5))),
            article("d", "Dbrnouk Herald", rearranged()),
            article("e", "Istow Mail", edited(STORY)),
            article("f", "Tesznik Star", "More will follow in our evening edition, which costs two crowns.\n\n" + STORY)
        };
        Copies copies = among(all);

        assertThat(copies.groups()).hasSize(1);
        assertThat(copies.origins(ids(all))).isEqualTo(1);
        assertThat(relations(copies, all))
                .containsExactlyInAnyOrder("near-copy", "near-copy", "near-copy", "near-copy", "copy", "original");
    }

    @Test
    void namesWhatIndependentReportsShareAndKeepsThemApart() {
        Article one = article("a", "Klow Gazette", STORY);
        Article other = article("b", "Szohod Times", OTHER);
        Copies copies = among(one, other);

        assertThat(copies.groups()).isEmpty();
        assertThat(copies.origins(ids(one, other))).isEqualTo(2);
        assertThat(copies.shared()).singleElement().satisfies(passage -> {
            assertThat(passage.ofFirst()).isBetween(0.2, 0.6);
            assertThat(passage.quoted()).isFalse();
        });
        assertThat(copies.kin(one.id(), id -> "B")).singleElement().asString().startsWith("shares passages with B: ");
    }

    @Test
    void doesNotJoinTwoReportsThatCarryTheSameShortOne() {
        String brief = String.join("\n\n", TOLD.subList(4, 7));
        Article one = article("a", "Klow Gazette", STORY);
        Article two = article("b", "Szohod Times", OTHER + "\n\n" + brief);
        Article cut = article("c", "Niedzdrow Post", brief);
        Copies copies = among(one, two, cut);

        assertThat(copies.group(one.id())).isNotEqualTo(copies.group(two.id()));
    }

    @Test
    void tellsWhomTheTextComesFrom() {
        Article early = article("a", "Klow Gazette", STORY);
        Article credited = article("b", "Szohod Times", "Reuters", edited(STORY));
        Copies copies = among(early, credited);

        assertThat(copies.origin(early.id())).isEqualTo(new Outlet("Reuters"));
        assertThat(copies.groups().get(0).why()).isEqualTo("b credits Reuters");

        Article agency = article("z", "AFP", STORY);
        CopyGroup ofAgency = among(early, agency).groups().get(0);
        assertThat(ofAgency.original()).isEqualTo(agency.id());
        assertThat(ofAgency.origin()).isEqualTo(new Outlet("AFP"));
    }

    @Test
    void takesTheEarliestForTheOriginal() {
        Article first = article("z", "Szohod Times", edited(STORY));
        Article second = article("a", "Klow Gazette", STORY);
        Copies copies = CopyFinder.among(List.of(second, first), List.of(march(7), march(6)));

        assertThat(copies.groups().get(0).original()).isEqualTo(first.id());
        assertThat(copies.groups().get(0).why()).isEqualTo("z is the earliest of them");
    }

    @Test
    void callsALaterEditionAtOneOutletARevision() {
        Article first = article("a", "Klow Gazette", STORY);
        Article second = article("b", "Klow Gazette", STORY.replace("eleven", "fourteen"));
        Article again = article("c", "Klow Gazette", STORY.replace("eleven", "fourteen"));
        Article elsewhere = article("d", "Szohod Times", edited(STORY));
        Copies copies = CopyFinder.among(
                List.of(again, elsewhere, second, first), List.of(march(8), march(8), march(7), march(6)));

        assertThat(relations(copies, first, second, again, elsewhere))
                .containsExactly("original", "revision", "copy", "near-copy");
        assertThat(copies.member(second.id()).orElseThrow().of()).isEqualTo(first.id());
        assertThat(copies.reports(ids(first, second, again, elsewhere))).isEqualTo(2);
    }

    @Test
    void leavesBulletinsOfOneOutletApartThatChangeTheirFigures() {
        String bulletin =
                "The league counted %d lorries, %d prams and %d carts on the bridge at Zlip %s. %s The next count "
                        + "is due in the evening, when %s, and its results will be hung out at the town hall for everybody to read.";
        Article one = article(
                "a",
                "League",
                bulletin.formatted(
                        11, 40, 7, "on a bright Monday", "Nobody was hurt and nothing was lost.", "it is dark"));
        Article two = article(
                "b",
                "League",
                bulletin.formatted(
                        2, 5, 30, "in heavy rain on Friday", "Two men fell from the parapet.", "the guard is changed"));
        Copies copies = CopyFinder.among(List.of(one, two), List.of(march(6), march(20)));

        assertThat(copies.groups()).isEmpty();
    }

    @Test
    void looksAtTheTextAloneNotAtWhatStandsAroundIt() {
        String furniture =
                "Subscribe to our letter and read the news of the valley every morning with your first cup of tea, "
                        + "free of charge for a month and for two crowns a week from then on, wherever in the valley you may live.\n\n";
        List<Mark> marks = List.of(
                new Mark(Mark.Kind.BOILERPLATE, new Span(0, furniture.strip().length()), "offer"));
        Article one = marked("a", furniture + TOLD.get(0) + " " + TOLD.get(1), marks);
        Article two = marked("b", furniture + TOLD.get(6) + " " + TOLD.get(7), marks);

        Copies copies = among(one, two);
        assertThat(copies.groups()).isEmpty();
        assertThat(copies.shared()).isEmpty();
    }

    private static Article marked(String name, String text, List<Mark> marks) {
        Outlet outlet = new Outlet("Klow Gazette");
        return new Article(Article.idOf(name, outlet, text), name, null, outlet, outlet, "", null, "en", text, marks);
    }

    @Test
    void doesNotDependOnTheOrderOfTheArticles() {
        List<Article> articles = new ArrayList<>(List.of(
                article("a", "Klow Gazette", STORY),
                article("b", "Szohod Times", edited(STORY)),
                article("c", "Niedzdrow Post", OTHER),
                article("d", "Dbrnouk Herald", rearranged()),
                article("e", "Klow Gazette", edited(OTHER))));
        List<CopyGroup> groups = among(articles.toArray(Article[]::new)).groups();
        assertThat(groups).hasSize(2);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(articles, new Random(i));
            assertThat(among(articles.toArray(Article[]::new)).groups()).isEqualTo(groups);
        }
    }

    @Test
    void leavesTextsOfAFewWordsAlone() {
        assertThat(among(article("a", "Klow Gazette", "Update"), article("b", "Szohod Times", "Update"))
                        .groups())
                .isEmpty();
        assertThat(among(article("a", "Klow Gazette", "…"), article("b", "Szohod Times", ""))
                        .groups())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "ha. ", "“", "\"", "‘a ", "x’", "word word2 word3 \n", "é\uD83D\uDE00"})
    void takesTimeInProportionToTheText(String repeated) {
        String text = repeated.repeat(5_000_000 / repeated.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(120),
                () -> among(article("a", "Klow Gazette", text), article("b", "Szohod Times", text + " end")));
    }

    @Test
    void manyArticlesWithOnePhraseTakeNoMoreThanTheirTime() {
        CopyFinder finder = new CopyFinder();
        for (int i = 0; i < 3_000; i++) {
            finder.add(
                    article(
                            "n" + i,
                            "Outlet " + i,
                            TOLD.get(0) + " " + "Number " + i + " of " + i * 7 + " and " + i * 13),
                    TimeAnchor.unknown("not given"));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), finder::find);
    }
}
