package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parley.reading.Names;

/** Every name of an article, whether its bearer acts or not. */
class NamesTest {

    /** Each name as "words TYPE entity". */
    private static List<String> names(Sketch sketch) {
        String text = sketch.text();
        return sketch.resolve().names().mentions().stream()
                .map(name -> name.span().in(text) + " " + name.type() + " " + name.actor())
                .toList();
    }

    @Test
    void whatDoesNotActHasANameToo() {
        Sketch sketch = new Sketch()
                .sentence(
                        "Rudolf/PROPN/nsubj/3/PER",
                        "Elphberg/PROPN/flat/1/PER",
                        "fled/VERB/root/0",
                        "Zenda/PROPN/obj/3/LOC",
                        "after/ADP/case/7",
                        "Operation/PROPN/compound/7/EVENT",
                        "Lantern/PROPN/obl/3/EVENT",
                        "./PUNCT/punct/3")
                .sentence("Zenda/PROPN/nsubj/2/LOC", "burned/VERB/root/0");
        assertThat(names(sketch))
                .containsExactly(
                        "Rudolf Elphberg PER e1", "Zenda LOC e2", "Operation Lantern EVENT e3", "Zenda LOC e2");
        assertThat(sketch.resolve().mentions()).hasSize(1);
        assertThat(sketch.resolve().names().things())
                .extracting(thing -> thing.id() + " " + thing.name() + " " + thing.type())
                .containsExactly("e2 Zenda LOC", "e3 Operation Lantern EVENT");
    }

    @Test
    void aCountryThatActsIsTheSameOneWhereItIsAPlace() {
        Sketch sketch = new Sketch()
                .sentence("Ruritania/PROPN/nsubj/2/LOC", "protested/VERB/root/0")
                .sentence("Rain/NOUN/nsubj/2", "fell/VERB/root/0", "in/ADP/case/4", "Ruritania/PROPN/obl/2/LOC");
        assertThat(names(sketch)).containsExactly("Ruritania LOC e1", "Ruritania LOC e1");
        assertThat(sketch.resolve().names().things()).isEmpty();
    }

    @Test
    void aCountryThatOnlyIsAPlaceHasItsCode() {
        Sketch sketch = new Sketch()
                .sentence("Rain/NOUN/nsubj/2", "fell/VERB/root/0", "in/ADP/case/4", "Ruritania/PROPN/obl/2/LOC");
        assertThat(names(sketch)).containsExactly("Ruritania LOC e1");
        assertThat(sketch.resolve().names().things().get(0).country()).isEqualTo("RT");
    }

    @Test
    void aLongerPlaceIsNotCutToTheCountryInIt() {
        Sketch sketch = new Sketch()
                .sentence(
                        "Rain/NOUN/nsubj/2",
                        "fell/VERB/root/0",
                        "in/ADP/case/5",
                        "Northern/PROPN/amod/5/LOC",
                        "Ruritania/PROPN/obl/2/LOC");
        assertThat(names(sketch)).containsExactly("Northern Ruritania LOC e1");
    }

    @Test
    void aSinglePersonsNameStaysAndTitlesAreNoPartOfNames() {
        Sketch sketch = new Sketch()
                .sentence("Sapt/PROPN/nsubj/2/PER", "nominated/VERB/root/0", "nobody/PRON/obj/2")
                .sentence("Mr./PROPN/nmod:desc/2/PER", "Tarlenheim/PROPN/nsubj/3/PER", "left/VERB/root/0");
        assertThat(names(sketch)).containsExactly("Sapt PER e1", "Tarlenheim PER e2");
    }

    @Test
    void aCapitalIsAPersonOnlyIfSomebodyHasItInALongerName() {
        assertThat(names(new Sketch().sentence("Strelsau/PROPN/nsubj/2/PER", "protested/VERB/root/0")))
                .containsExactly("Strelsau LOC e1");
        assertThat(names(new Sketch()
                        .sentence("Flavia/PROPN/nsubj/3/PER", "Strelsau/PROPN/flat/1/PER", "protested/VERB/root/0")
                        .sentence("Strelsau/PROPN/nsubj/2/PER", "left/VERB/root/0")))
                .containsExactly("Flavia Strelsau PER e1", "Strelsau PER e1");
    }

    @Test
    void allTheWordsOfAListedBodyAreNobodysName() {
        Sketch sketch = new Sketch()
                .sentence(
                        "Norwegian/PROPN/nsubj/4/PER",
                        "Refugee/PROPN/flat/1/PER",
                        "Council/PROPN/flat/1/PER",
                        "left/VERB/root/0");
        assertThat(names(sketch)).containsExactly("Norwegian Refugee Council ORG e1");
    }

    @Test
    void capitalsAfterAWordForAnOfficeAreWhatTheModelTakesThemFor() {
        Sketch sketch = new Sketch()
                .sentence(
                        "The/DET/det/3",
                        "militant/ADJ/amod/3",
                        "Brotherhood/PROPN/nsubj/4/ORG",
                        "protested/VERB/root/0");
        assertThat(names(sketch)).containsExactly("Brotherhood ORG e1");
    }

    @Test
    void aNounThatIsANameIsTheSameActorsNameAtTheStartOfItsSentence() {
        Sketch sketch = new Sketch().sentence("Parliament/PROPN/nsubj/2/ORG", "met/VERB/root/0");
        assertThat(names(sketch)).containsExactly("Parliament ORG e1");
        assertThat(sketch.resolve().names().things()).isEmpty();
    }

    @Test
    void theGenitiveBelongsToANameWhereNothingIsPossessed() {
        assertThat(names(new Sketch()
                        .sentence(
                                "They/PRON/nsubj/2",
                                "met/VERB/root/0",
                                "at/ADP/case/4",
                                "Luigi/PROPN/obl/2/ORG",
                                "'s/PART/case/4/ORG",
                                "on/ADP/case/7",
                                "Monday/PROPN/obl/2")))
                .containsExactly("Luigi 's ORG e1");
        assertThat(names(new Sketch()
                        .sentence(
                                "Hezbollah/PROPN/nmod:poss/3/ORG",
                                "'s/PART/case/1/ORG",
                                "men/NOUN/nsubj/4",
                                "left/VERB/root/0")))
                .containsExactly("Hezbollah ORG e1");
    }

    @Test
    void anOfficeAloneIsNoName() {
        assertThat(names(new Sketch()
                        .sentence("Vice/PROPN/compound/2/PER", "President/PROPN/nsubj/3/PER", "resigned/VERB/root/0")))
                .isEmpty();
        assertThat(names(new Sketch().sentence("the/DET/det/2", "President/PROPN/nsubj/3/PER", "resigned/VERB/root/0")))
                .isEmpty();
        assertThat(names(new Sketch().sentence("King/PROPN/nsubj/2/PER", "resigned/VERB/root/0")))
                .containsExactly("King PER e1");
        assertThat(names(new Sketch()
                        .sentence("He/PRON/nsubj/2", "met/VERB/root/0", "Mr./DET/det/4", "King/PROPN/obj/2/PER")))
                .containsExactly("King PER e1");
    }

    @Test
    void anOfficeIsANameWhereSomebodyIsCalledByNothingElse() {
        assertThat(names(new Sketch()
                        .sentence("Prince/PROPN/nsubj/2/PER", "sang/VERB/root/0")
                        .sentence("the/DET/det/3", "late/ADJ/amod/3", "Prince/PROPN/nsubj/4/PER", "sang/VERB/root/0")))
                .containsExactly("Prince PER e1", "Prince PER e1");
    }

    @Test
    void neitherABodyNorATitleBehindAnOfficeIsAName() {
        assertThat(names(new Sketch().sentence("Analyst/NOUN/compound/2", "Team/PROPN/nsubj/3", "met/VERB/root/0")))
                .isEmpty();
        assertThat(names(new Sketch()
                        .sentence(
                                "lawyer/NOUN/compound/3",
                                "Mr./PROPN/compound/3",
                                "Sapt/PROPN/nsubj/4",
                                "left/VERB/root/0")))
                .containsExactly("Sapt PER e1");
    }

    @Test
    void aListedBodyMayBeginWithTheArabicArticleInSmallLetters() {
        assertThat(names(new Sketch().sentence("al-Qaida/PROPN/nsubj/2/PER", "left/VERB/root/0")))
                .containsExactly("al-Qaida ORG e1");
        assertThat(names(new Sketch().sentence("al/X/nsubj/3/PER", "Qaeda/PROPN/flat/1/PER", "left/VERB/root/0")))
                .containsExactly("al Qaeda ORG e1");
    }

    @Test
    void theNounForABodyIsNoPartOfItsName() {
        assertThat(names(new Sketch()
                        .sentence(
                                "insurgent/ADJ/amod/3/ORG",
                                "group/NOUN/compound/3/ORG",
                                "Lantern/PROPN/nsubj/4/ORG",
                                "left/VERB/root/0")))
                .containsExactly("Lantern ORG e1");
    }

    @Test
    void aFirmIsTheSameOneWithoutItsLegalForm() {
        assertThat(names(new Sketch()
                        .sentence(
                                "Harrow/PROPN/nsubj/4/ORG",
                                ",/PUNCT/punct/1/ORG",
                                "Inc./PROPN/flat/1/ORG",
                                "protested/VERB/root/0")
                        .sentence("Harrow/PROPN/nsubj/2/ORG", "left/VERB/root/0")))
                .containsExactly("Harrow , Inc. ORG e1", "Harrow ORG e1");
    }

    @Test
    void numbersAndFormsOfAddressStandApart() {
        Sketch sketch = new Sketch()
                .sentence(
                        "Mr/PROPN/nmod:desc/2/TITLE",
                        "Sapt/PROPN/nsubj/3/PER",
                        "lost/VERB/root/0",
                        "forty/NUM/nummod/5/NUM",
                        "horses/NOUN/obj/3");
        Names names = sketch.resolve().names();
        assertThat(names.mentions()).hasSize(1);
        assertThat(names.others())
                .extracting(name -> name.span().in(sketch.text()) + " " + name.type())
                .containsExactly("Mr TITLE", "forty NUM");
    }

    @Test
    void timeIsLinearInTheNames() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 4_000; i++) {
            sketch.sentence(
                    "Zenda/PROPN/nsubj/2/LOC",
                    "and/CCONJ/cc/3",
                    "Sapt/PROPN/conj/1/PER",
                    "met/VERB/root/0",
                    "Ruritania/PROPN/obj/4/PER");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(names(sketch)).hasSize(12_000));
    }
}
