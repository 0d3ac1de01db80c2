package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Mark;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.Happening;
import org.parley.briefing.Briefing.Relation;
import org.parley.record.Press;
import org.parley.record.View;

class BrieferTest {

    private static final String ANN = "Ann Berg/PER/BD";
    private static final String IVO = "Ivo Kral/PER/SY";

    private static final Press ANNOUNCED = Press.of(
                    "Klow Gazette",
                    "2031-05-02",
                    "Mediator Una Holm said that Ann Berg and Ivo Kral would meet in Zlip on Sunday. "
                            + "A spokesman, Piet Lund, confirmed Berg’s attendance. "
                            + "The meeting has not yet been confirmed by Kral.")
            .event("CONSULT/visit planned", "meet", List.of(ANN, IVO), "2031-05-04", "Zlip", "Una Holm/PER/XX")
            .statement("plan", "Ann Berg and Ivo Kral would meet in Zlip on Sunday", "Una Holm/PER/XX")
            .statement("confirm", "Berg’s attendance", "Piet Lund/PER/BD");
    private static final Press HELD = Press.of(
                    "Szohod Times",
                    "2031-05-05",
                    "Ann Berg and Ivo Kral held talks in Zlip on Sunday. “The talks were frank and short,” Berg said. "
                            + "Kral said the meeting had brought no result. Berg called the harvest “good”.")
            .event("CONSULT/ actual", "talks", List.of(ANN, IVO), "2031-05-04", "Zlip", "")
            .statement("assert", "“The talks were frank and short,”", ANN)
            .statement("assert", "the meeting had brought no result", IVO)
            .statement("praise", "the harvest “good”", ANN);

    private static Briefing brief(Press... all) {
        return new Briefer(Press.GAZETTEER).brief(Press.view(List.of(all)), "", null);
    }

    private static List<String> told(List<Account> accounts) {
        return accounts.stream()
                .map(account -> account.holder() + ": " + account.state())
                .toList();
    }

    @Test
    void aMeetingShowsEachPartysStateAndOwnWordsOnTheOutcome() {
        Happening meeting = brief(ANNOUNCED, HELD).contacts().get(0);

        assertThat(meeting.title()).isEqualTo("Ann Berg – Ivo Kral, Zlip");
        assertThat(meeting.state()).isEqualTo("held");
        assertThat(told(meeting.accounts()))
                .containsExactly(
                        "Una Holm: announced",
                        "Piet Lund: confirmed",
                        "Ivo Kral: not yet confirmed",
                        "Szohod Times: held");
        assertThat(meeting.outcomes())
                .extracting(
                        Account::holder,
                        account -> account.item().text(),
                        account -> account.item().quotes().size())
                .containsExactly(tuple("Ann Berg", "", 1), tuple("Ivo Kral", "the meeting had brought no result", 0));
        assertThat(meeting.articles()).isEqualTo(2);
    }

    @Test
    void asOfAnEarlierDayTheMeetingIsOnlyAnnounced() {
        View view = Press.view(List.of(ANNOUNCED, HELD)).publishedBy(LocalDate.of(2031, 5, 3));
        Briefing briefing = new Briefer(Press.GAZETTEER).brief(view, "", LocalDate.of(2031, 5, 3));

        assertThat(briefing.sheets()).hasSize(1);
        assertThat(briefing.contacts()).singleElement().satisfies(meeting -> {
            assertThat(meeting.state()).isEqualTo("announced");
            assertThat(meeting.outcomes()).isEmpty();
        });
    }

    @Test
    void whoConfirmsAndWhoDoesNotStandSideBySide() {
        assertThat(brief(ANNOUNCED, HELD).differences())
                .anySatisfy(difference -> assertThat(told(difference.sides()))
                        .contains("Piet Lund: confirmed", "Ivo Kral: not yet confirmed"));
    }

    @Test
    void figuresOfTwoHoldersStayApartAndSayHowTheyStand() {
        Press dispute = Press.of(
                        "Wire",
                        "2031-05-04",
                        "Klow said at least 12 people died in the raid on Zlip, Szohod that up to 40 fighters did.")
                .figure("killed", "at least 12 people", "12-", "people", "2031-05-03", "Zlip", "Syldavia/LOC/SY")
                .figure("killed", "up to 40 fighters", "-40", "fighters", "2031-05-03", "Zlip", "Borduria/LOC/BD");
        Press early = Press.of("Post", "2031-05-04", "More than 5,000 people have fled, the Relief Agency said.")
                .figure("refugees", "More than 5,000 people", "5000-", "people", "2031-05-04", "", "Relief Agency/ORG");
        Press late = Press.of(
                        "Post",
                        "2031-05-06",
                        "More than 9,000 people have fled, the Relief Agency said. Some 2,000 of these crossed the lake.")
                .figure("refugees", "More than 9,000 people", "9000-", "people", "2031-05-06", "", "Relief Agency/ORG")
                .figure("refugees", "Some 2,000 of these", "2000-2000", "", "2031-05-06", "", "");

        List<FigureGroup> groups = brief(dispute, early, late).figures();

        assertThat(groups)
                .extracting(FigureGroup::relation)
                .containsExactlyInAnyOrder(Relation.DISPUTE, Relation.UPDATE);
        assertThat(groups).allSatisfy(group -> assertThat(group.why()).isNotBlank());
        assertThat(groups.stream().mapToInt(group -> group.lines().size()).sum())
                .isEqualTo(5);
    }

    @Test
    void blameByBothSidesForOneFailureStandsSideBySide() {
        Press press = Press.of(
                        "Wire",
                        "2031-05-04",
                        "The evacuation of Zlip failed because of Bordurian shelling, Klow said. "
                                + "Ann Berg accused Syldavian militias of blocking the evacuation.")
                .event("MOVE/ negated", "evacuation", List.of("people"), "2031-05-04", "Zlip", "")
                .statement("accuse", "Bordurian shelling", "Syldavia/LOC/SY")
                .statement("accuse", "Syldavian militias of blocking the evacuation", ANN);

        assertThat(brief(press).differences())
                .anySatisfy(difference ->
                        assertThat(told(difference.sides())).containsExactly("Syldavia: accuses", "Ann Berg: accuses"));
        assertThat(brief(press).corridors())
                .singleElement()
                .satisfies(corridor -> assertThat(corridor.state()).isEqualTo("failed"));
    }

    @Test
    void aRewordedArticleGivesNoQuotes() {
        String text = "“The talks were frank,” Berg said.";
        Press reworded = Press.of(
                        "Wire",
                        "2031-05-05",
                        text,
                        new Mark(Mark.Kind.PARAPHRASE, new Span(0, text.length()), "odd words"))
                .statement("assert", "“The talks were frank,”", ANN);

        assertThat(brief(reworded).statements()).singleElement().satisfies(said -> {
            assertThat(said.item().quotes()).isEmpty();
            assertThat(said.item().text()).isEqualTo("The talks were frank");
        });
    }

    @Test
    void withheldWordsAreNotShown() {
        String text = "Berg spoke. Give now: account 12 34 56, Berg said.";
        Press appeal = Press.of(
                        "Wire", "2031-05-05", text, new Mark(Mark.Kind.PRIVATE, new Span(12, 39), "bank details"))
                .statement("assert", "account 12 34 56", ANN);

        assertThat(brief(appeal).statements()).isEmpty();
        assertThat(BriefingText.of(brief(appeal))).doesNotContain("12 34 56");
    }

    @Test
    void everyQuoteStandsVerbatimInItsArticle() {
        Briefing briefing = brief(ANNOUNCED, HELD);
        List<Item> items = new ArrayList<>();
        briefing.inShort().forEach(line -> items.add(line.item()));
        briefing.statements().forEach(said -> items.add(said.item()));
        briefing.contacts().forEach(contact -> {
            items.addAll(contact.reports());
            contact.accounts().forEach(account -> items.add(account.item()));
            contact.outcomes().forEach(account -> items.add(account.item()));
        });

        assertThat(items).hasSizeGreaterThan(8).allSatisfy(item -> {
            assertThat(item.citations()).isNotEmpty();
            item.quotes().forEach(quote -> assertVerbatim(briefing, quote));
            item.citations().forEach(citation -> assertVerbatim(briefing, citation));
            assertThat(item.text()).doesNotContain("“", "”", "\"");
        });
    }

    private static void assertVerbatim(Briefing briefing, Citation citation) {
        Passage passage = citation.passage();
        assertThat(briefing.sheets()).anySatisfy(sheet -> {
            assertThat(sheet.label()).isEqualTo(citation.label());
            assertThat(passage.span().in(sheet.article().text())).isEqualTo(passage.exact());
        });
    }

    @Test
    void anEmptyRecordGivesAnEmptyBriefing() {
        Briefing briefing = brief();

        assertThat(briefing.sheets()).isEmpty();
        assertThat(briefing.inShort()).isEmpty();
        assertThat(briefing.period().isKnown()).isFalse();
    }

    @Test
    void equalInputGivesEqualBriefings() {
        assertThat(brief(HELD, ANNOUNCED)).isEqualTo(brief(ANNOUNCED, HELD));
    }

    @Test
    void anApostropheAfterALetterStaysAndAClosingMarkGoes() {
        assertThat(Wording.plain("The sides’ envoys called Klow’s offer ‘fair’ and left"))
                .isEqualTo("The sides’ envoys called Klow’s offer fair and left");
    }

    @Test
    void wordsThatAreNoClauseAreShownWithTheVerbThatReportsThem() {
        Press press = Press.of("Wire", "2031-05-05", "Berg described the talks as frank. Kral said little had moved.")
                .statement("assert", "described", "the talks as frank", ANN)
                .statement("assert", "said", "little had moved", IVO);

        assertThat(brief(press).statements())
                .extracting(said -> said.item().text())
                .containsExactly("described the talks as frank", "little had moved");
    }

    @Test
    void whoHasNoNameIsShownInTheArticlesWords() {
        Press press = Press.of("Wire", "2031-05-05", "Some of us wept. The KLO officials said that the dam held.")
                .statement("assert", "the dam held", "the klo officials");

        assertThat(brief(press).statements()).extracting(Briefing.Said::speaker).containsExactly("KLO officials");
    }

    @Test
    void aReprintIsShownOnceWithBothCitations() {
        String text = "The ceasefire in Zlip failed. Borduria demanded an immediate ceasefire there.";
        List<Press> both = new ArrayList<>();
        for (String outlet : List.of("Klow Gazette", "Szohod Times")) {
            both.add(Press.of(outlet, "2031-05-05", text + " " + outlet + " reports.")
                    .event("RETREAT/ceasefire negated", "ceasefire", List.of(), "2031-05-05", "Zlip", "")
                    .statement("demand", "an immediate ceasefire there", "Borduria/LOC/BD"));
        }
        Briefing briefing = brief(both.toArray(Press[]::new));

        assertThat(briefing.positions())
                .singleElement()
                .satisfies(position -> assertThat(position.item().citations()).hasSize(2));
        assertThat(briefing.corridors()).singleElement().satisfies(ceasefire -> {
            assertThat(ceasefire.reports())
                    .singleElement()
                    .satisfies(report -> assertThat(report.citations()).hasSize(2));
            assertThat(ceasefire.accounts())
                    .filteredOn(account -> account.state().equals("failed"))
                    .hasSize(1);
        });
    }

    @Test
    void aPersonsSideIsKnownFromOtherArticles() {
        Press sided = Press.of("Wire", "2031-05-04", "Borduria’s minister Ann Berg said that the dam held.")
                .statement("assert", "the dam held", ANN);
        Press bare = Press.of(
                        "Post",
                        "2031-05-05",
                        "Minister Berg demanded a ceasefire. A spokesman for Ann Berg demanded a prisoner exchange.")
                .statement("demand", "a ceasefire", "Berg/PER")
                .statement("demand", "a prisoner exchange", "a spokesman for ann berg");

        assertThat(brief(sided, bare).positions())
                .hasSizeGreaterThan(1)
                .extracting(Briefing.Position::party)
                .containsOnly("Borduria");
    }

    @Test
    void whatTellsNothingIsNotInShort() {
        Press press = Press.of("Wire", "2031-05-04", "An evacuation is under way, a city official said.")
                .event("MOVE/ actual", "evacuation", List.of("people"), "2031-05-04", null, "a city official");

        assertThat(brief(press).corridors()).hasSize(1);
        assertThat(brief(press).inShort()).isEmpty();
    }

    @Test
    void aDenialRightAfterTheClaimIsAnAccountOfTheAttack() {
        Press press = Press.of(
                        "Wire",
                        "2031-05-04",
                        "Syldavia accused Borduria of bombing the mill in Zlip. "
                                + "Borduria denied attacking it and said Syldavian fighters had blown it up.")
                .event("ASSAULT/ actual", "bombing", List.of("Borduria/LOC/BD"), "", "Zlip", "Syldavia/LOC/SY")
                .event("ASSAULT/ negated", "attacking", List.of("Borduria/LOC/BD"), "", null, "Borduria/LOC/BD")
                .statement("deny", "attacking it", "Borduria/LOC/BD");

        assertThat(brief(press).attacks())
                .singleElement()
                .satisfies(attack ->
                        assertThat(told(attack.accounts())).containsExactly("Syldavia: reports", "Borduria: denies"));
        assertThat(brief(press).differences())
                .singleElement()
                .satisfies(difference -> assertThat(
                                difference.sides().get(1).item().text())
                        .contains("Syldavian fighters had blown it up"));
    }
}
