package org.parley.record.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.record.Entry;
import org.parley.record.InMemoryRecordStore;
import org.parley.record.Press;
import org.parley.record.RecordStore;
import org.parley.record.View;

class LinksTest {

    private static final String ANN = "Ann Berg/PER/BD";
    private static final String IVO = "Ivo Kral/PER/SY";
    private static final List<String> GOVERNMENTS = List.of("Borduria/LOC/BD", "Syldavia/LOC/SY");

    private static final Press ANNOUNCED = Press.of(
                    "Klow Gazette", "2031-05-02", "Minister Ann Berg will meet Ivo Kral in Zlip on Sunday, Klow said.")
            .event("CONSULT/visit planned", "meet", List.of(ANN, IVO), "2031-05-04", "Zlip", "Syldavia/LOC/SY");
    private static final Press HELD = Press.of(
                    "Szohod Times", "2031-05-05", "Berg and Kral held talks in Zlip. They spoke for two hours.")
            .event("CONSULT/ actual", "talks", List.of("Berg/PER/BD", "Kral/PER/SY"), "2031-05-04", "Zlip", "");

    private static Links links(Press... all) {
        return Links.of(new Scene(Press.view(List.of(all)), Press.GAZETTEER));
    }

    @Test
    void anAnnouncedMeetingAndTheSameOneHeldAreOne() {
        assertThat(links(ANNOUNCED, HELD).contacts()).singleElement().satisfies(thing -> {
            assertThat(thing.articles()).isEqualTo(2);
            assertThat(thing.members()).extracting(Thing.Member::why).contains("the same persons on the same day");
        });
    }

    @Test
    void aCallIsNoVisitAndAnotherDayIsAnotherMeeting() {
        Press call = Press.of("Wire", "2031-05-05", "Berg phoned Kral on Sunday.")
                .event("CONSULT/phone actual", "phoned", List.of(ANN, IVO), "2031-05-04", null, "");
        Press later = Press.of("Wire", "2031-05-12", "Berg and Kral met again in Zlip.")
                .event("CONSULT/visit actual", "met", List.of(ANN, IVO), "2031-05-11", "Zlip", "");

        assertThat(links(ANNOUNCED, HELD, call, later).contacts()).hasSize(3);
    }

    @Test
    void whatHadHappenedBeforeIsNotWhatWasDue() {
        Press before = Press.of("Wire", "2031-05-03", "Berg met Kral at the border, the radio said.")
                .event("CONSULT/ actual", "met", List.of(ANN, IVO), "", null, "");

        assertThat(links(ANNOUNCED, before).contacts()).hasSize(2);
    }

    @Test
    void roundsJoinByTheirNumberAndAMinistersMeetingIsNone() {
        Press one = Press.of("Wire", "2031-05-04", "A second round of talks between the two began.")
                .event("CONSULT/ actual", "talks", GOVERNMENTS, "2031-05-04", null, "");
        Press two = Press.of("Gazette", "2031-05-06", "The second round of talks brought little.")
                .event("CONSULT/ actual", "talks", GOVERNMENTS, "", null, "");
        Press three = Press.of("Gazette", "2031-05-07", "The third round of talks is under way.")
                .event("CONSULT/ actual", "talks", GOVERNMENTS, "2031-05-07", null, "");

        List<Thing> contacts = links(ANNOUNCED, HELD, one, two, three).contacts();
        assertThat(contacts).hasSize(3);
        assertThat(contacts).extracting(Thing::articles).containsExactlyInAnyOrder(2, 2, 1);
    }

    @Test
    void twoPersonsOfOneSurnameStayApart() {
        Press press = Press.of(
                        "Wire", "2031-05-04", "Ann Berg met Ivo Kral. Otto Berg, a mayor, met Ivo Kral. Berg left.")
                .event("CONSULT/ actual", "met", List.of(ANN, IVO), "2031-05-04", null, "")
                .statement("assert", "left", "Otto Berg/PER/BD");
        Press other = Press.of("Gazette", "2031-05-04", "Berg spoke to Ivo Kral of Syldavia.")
                .event("CONSULT/ actual", "spoke", List.of("Berg/PER/BD", IVO), "2031-05-04", null, "");
        View view = Press.view(List.of(press, other));
        WhoIndex who = new WhoIndex(view, Press.GAZETTEER);

        List<String> names = view.findings().stream()
                .flatMap(finding -> finding.match(
                        statement -> who
                                .of(
                                        finding.evidence().article(),
                                        finding.evidence().source())
                                .stream(),
                        event -> event.actors().stream()
                                .map(party -> who.of(finding.evidence().article(), party)),
                        figure -> java.util.stream.Stream.<Who>empty()))
                .map(Who::name)
                .distinct()
                .toList();
        assertThat(names).containsExactlyInAnyOrder("Ann Berg", "Otto Berg", "Ivo Kral", "Berg");
    }

    @Test
    void figuresOfOneSentenceStandTogetherAndBackgroundIsLeftOut() {
        Press press = Press.of(
                        "Wire",
                        "2031-05-04",
                        "At least 12 people died in Zlip, a town of 9,000, said Klow; Szohod said up to 40 fighters were killed.")
                .figure("killed", "At least 12 people", "12-", "people", "2031-05-03", "Zlip", "Syldavia/LOC/SY")
                .figure("killed", "up to 40 fighters", "-40", "fighters", "2031-05-03", "Zlip", "Borduria/LOC/BD")
                .figure("population_of_place", "9,000", "9000-9000", "people", "", "Zlip", "");

        assertThat(links(press).figures())
                .singleElement()
                .satisfies(series -> assertThat(series.members()).hasSize(2));
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<Press> all = new ArrayList<>(List.of(
                ANNOUNCED,
                HELD,
                Press.of("Wire", "2031-05-04", "A second round of talks opened.")
                        .event("CONSULT/ actual", "talks", GOVERNMENTS, "2031-05-04", null, ""),
                Press.of("Post", "2031-05-04", "The second round of talks opened in Zlip.")
                        .event("CONSULT/ actual", "talks", GOVERNMENTS, "2031-05-04", "Zlip", "")));
        Links expected = Links.of(new Scene(Press.view(all), Press.GAZETTEER));
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(all, random);
            assertThat(Links.of(new Scene(Press.view(all), Press.GAZETTEER))).isEqualTo(expected);
        }
    }

    @Test
    void aLinkThatAPersonUndidIsNotMadeAgain() {
        try (RecordStore store = new InMemoryRecordStore()) {
            for (Press press : List.of(ANNOUNCED, HELD)) {
                store.add(press.article(), press.dated(), press.findings(), Instant.EPOCH);
            }
            keep(store);
            int entries = store.view().entries().size();
            keep(store);
            assertThat(store.view().entries()).hasSize(entries);

            Entry.Linked link = store.view().links().stream()
                    .filter(one -> one.finding().equals(HELD.findings().get(0).id()))
                    .findFirst()
                    .orElseThrow();
            store.withdraw(link.number(), "two meetings", Instant.EPOCH);
            keep(store);

            assertThat(Links.of(new Scene(store.view(), Press.GAZETTEER)).contacts())
                    .hasSize(2);
        }
    }

    private static void keep(RecordStore store) {
        LinkKeeper.keep(
                store, Links.of(new Scene(store.view(), Press.GAZETTEER)).things(), Instant.EPOCH);
    }
}
