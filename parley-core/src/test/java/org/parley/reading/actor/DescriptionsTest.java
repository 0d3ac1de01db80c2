package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reading.Actor;

/** Whom descriptions and parts of names mean. */
class DescriptionsTest {

    /** Each mention as "words = name", open ones as "words = ?". */
    private static List<String> meant(Sketch sketch) {
        ActorResolver.Resolved resolved = sketch.resolve();
        String text = sketch.text();
        return resolved.mentions().stream()
                .map(mention -> mention.span().in(text) + " = "
                        + resolved.actors().stream()
                                .filter(actor -> actor.id().equals(mention.actor()))
                                .map(Actor::name)
                                .findFirst()
                                .orElse("?"))
                .toList();
    }

    @Test
    void anArmedGroupIsNoAidOrganisation() {
        Sketch sketch = new Sketch()
                .sentence("Hezbollah/PROPN/nsubj/2/ORG", "held/VERB/root/0", "on/ADV/advmod/2")
                .sentence(
                        "Norwegian/PROPN/amod/3/ORG",
                        "Refugee/PROPN/compound/3/ORG",
                        "Council/PROPN/nsubj/4/ORG",
                        "left/VERB/root/0")
                .sentence("The/DET/det/3", "armed/ADJ/amod/3", "group/NOUN/nsubj/4", "stayed/VERB/root/0")
                .sentence("The/DET/det/3", "aid/NOUN/compound/3", "group/NOUN/nsubj/4", "returned/VERB/root/0");
        assertThat(meant(sketch)).contains("The armed group = Hezbollah", "The aid group = Norwegian Refugee Council");
    }

    @Test
    void theChiefOfABodyIsNotThePresidentOfACountry() {
        Sketch sketch = new Sketch()
                .sentence(
                        "Ruritanian/ADJ/amod/2",
                        "President/PROPN/nmod:desc/3",
                        "Rudolf/PROPN/nsubj/5/PER",
                        "Elphberg/PROPN/flat/3/PER",
                        "spoke/VERB/root/0")
                .sentence("The/DET/det/3", "UN/PROPN/compound/3/ORG", "leader/NOUN/nsubj/4", "answered/VERB/root/0")
                .sentence("The/DET/det/2", "leader/NOUN/nsubj/3", "left/VERB/root/0");
        assertThat(meant(sketch))
                .contains("The UN leader = un leader")
                .doesNotContain("The UN leader = Rudolf Elphberg");
    }

    @Test
    void aShorterNameOfABodyMeansTheLongerOneIfThereIsOnlyOne() {
        Sketch sketch = new Sketch()
                .sentence("Security/PROPN/compound/2/ORG", "Council/PROPN/nsubj/3/ORG", "met/VERB/root/0")
                .sentence(
                        "Harbour/PROPN/compound/3/ORG",
                        "Security/PROPN/compound/3/ORG",
                        "Council/PROPN/nsubj/4/ORG",
                        "voted/VERB/root/0");
        assertThat(meant(sketch))
                .containsExactly(
                        "Security Council = Harbour Security Council",
                        "Harbour Security Council = Harbour Security Council");
        sketch.sentence(
                "Island/PROPN/compound/3/ORG",
                "Security/PROPN/compound/3/ORG",
                "Council/PROPN/nsubj/4/ORG",
                "voted/VERB/root/0");
        assertThat(meant(sketch)).contains("Security Council = Security Council");
    }

    @Test
    void aSecondSurnameMayBeLeftOut() {
        Sketch sketch = new Sketch()
                .sentence("Ana/PROPN/nsubj/3/PER", "Luz/PROPN/flat/1/PER", "came/VERB/root/0")
                .sentence(
                        "Ana/PROPN/nsubj/4/PER", "Luz/PROPN/flat/1/PER", "Prado/PROPN/flat/1/PER", "spoke/VERB/root/0")
                .sentence("Luz/PROPN/nsubj/2/PER", "left/VERB/root/0");
        assertThat(meant(sketch))
                .containsExactly("Ana Luz = Ana Luz Prado", "Ana Luz Prado = Ana Luz Prado", "Luz = Ana Luz Prado");
    }

    @Test
    void aHeadThatSomebodyHasIsNobody() {
        Sketch sketch = new Sketch()
                .sentence("Flavia/PROPN/nsubj/2/PER", "shook/VERB/root/0", "her/PRON/nmod:poss/4", "head/NOUN/obj/2");
        assertThat(meant(sketch)).doesNotContain("her head = head");
    }

    @Test
    void wordsOfAnOfficeAreNoBodies() {
        Sketch sketch = new Sketch()
                .sentence(
                        "The/DET/det/2",
                        "Secretary/PROPN/nsubj/5",
                        "of/ADP/case/4",
                        "State/PROPN/nmod/2",
                        "left/VERB/root/0");
        assertThat(meant(sketch)).noneMatch(each -> each.startsWith("State"));
    }
}
