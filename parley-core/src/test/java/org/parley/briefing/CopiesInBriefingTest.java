package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Outlet;
import org.parley.record.Press;

class CopiesInBriefingTest {

    private static final String ANN = "Ann Berg/PER/BD";
    private static final String STORY =
            "Ann Berg and Ivo Kral held talks in Zlip on Sunday, the first since the bridge was closed in the spring. "
                    + "Berg said the talks had been frank and short. Lorries with flour crossed the river before dawn, and a "
                    + "guard counted eleven of them while the rain fell. Nobody was hurt, and the market opened at noon as usual.";

    private static Press told(String outlet, String day, String text) {
        return Press.of(outlet, day, text)
                .event("CONSULT/ actual", "talks", List.of(ANN, "Ivo Kral/PER/SY"), "2031-05-04", "Zlip", "")
                .statement("assert", "the talks had been frank and short", ANN);
    }

    private static Briefing brief(Press... all) {
        return new Briefer(Press.GAZETTEER).brief(Press.view(List.of(all)), "", null);
    }

    @Test
    void copiesOfOneTextAreOneOriginAndSayOneThingOnce() {
        Briefing briefing = brief(
                told("Klow Gazette", "2031-05-05", STORY),
                told("Szohod Times", "2031-05-06", STORY),
                Press.of(
                                "Istow Mail",
                                "2031-05-06",
                                "Berg and Kral met for talks in Zlip on Sunday, and both looked tired.")
                        .event("CONSULT/ actual", "talks", List.of(ANN, "Ivo Kral/PER/SY"), "2031-05-04", "Zlip", ""));

        assertThat(briefing.outlets()).isEqualTo(3);
        assertThat(briefing.origins()).isEqualTo(2);
        assertThat(briefing.contacts()).singleElement().satisfies(meeting -> {
            assertThat(meeting.articles()).isEqualTo(3);
            assertThat(meeting.origins()).isEqualTo(2);
        });
        assertThat(briefing.statements())
                .singleElement()
                .satisfies(said -> assertThat(said.item().citations())
                        .extracting(Citation::label)
                        .containsExactly("A0", "A2"));
        assertThat(briefing.sheets().get(2).origin()).isEqualTo(new Outlet("Klow Gazette"));
        assertThat(briefing.sheets().get(2).kin()).containsExactly("copy of A0: 100 % of its words");
    }

    @Test
    void aLaterEditionAtTheOutletIsNoSecondReport() {
        Briefing briefing = brief(
                told("Klow Gazette", "2031-05-05", STORY),
                told("Klow Gazette", "2031-05-06", STORY.replace("eleven", "fourteen")));

        assertThat(briefing.contacts()).singleElement().satisfies(meeting -> {
            assertThat(meeting.articles()).isEqualTo(1);
            assertThat(meeting.origins()).isEqualTo(1);
        });
        ArticleSheet later = briefing.sheets().get(1);
        assertThat(later.editionOf())
                .isEqualTo(briefing.sheets().get(0).article().id());
        assertThat(later.kin()).singleElement().asString().startsWith("another edition of A0: ");
    }
}
