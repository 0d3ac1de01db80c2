package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

class ActorResolverTest {

    private static final Duration SHORT = Duration.ofSeconds(30);

    /** Each mention as "words = name", open ones as "words = ?". */
    private static List<String> meant(Sketch sketch) {
        ActorResolver.Resolved resolved = sketch.resolve();
        return resolved.mentions().stream()
                .map(mention -> mention.span().in(sketch.text()) + " = " + name(resolved, mention))
                .toList();
    }

    private static String name(ActorResolver.Resolved resolved, Mention mention) {
        return resolved.actors().stream()
                .filter(actor -> actor.id().equals(mention.actor()))
                .map(Actor::name)
                .findFirst()
                .orElse("?");
    }

    @Test
    void joinsSurnameAndPronounToTheFullName() {
        Sketch sketch = new Sketch()
                .sentence(
                        "Ruritanian/ADJ/amod/2",
                        "President/PROPN/nmod:desc/3",
                        "Rudolf/PROPN/nsubj/5/PER",
                        "Elphberg/PROPN/flat/3/PER",
                        "spoke/VERB/root/0",
                        "./PUNCT/punct/5")
                .sentence("Elphberg/PROPN/nsubj/2/PER", "said/VERB/root/0", "he/PRON/nsubj/4", "agreed/VERB/ccomp/2");
        assertThat(meant(sketch))
                .containsExactly(
                        "Rudolf Elphberg = Rudolf Elphberg", "Elphberg = Rudolf Elphberg", "he = Rudolf Elphberg");
        Actor actor = sketch.resolve().actors().get(0);
        assertThat(actor.role()).isEqualTo("president");
        assertThat(actor.country()).isEqualTo("RT");
        assertThat(actor.type()).isEqualTo(MentionType.PER);
        assertThat(actor.variants()).containsExactly("Elphberg");
    }

    @Test
    void aClauseThatCrossesTheComplementDoesNotTurnTheMentionRound() {
        Sketch sketch = new Sketch()
                .sentence(
                        "Yesterday/NOUN/obl/5",
                        "ministers/NOUN/nsubj/7",
                        "of/ADP/case/6",
                        "two/NUM/nummod/6",
                        "held/VERB/acl/7",
                        "countries/NOUN/nmod/2",
                        "met/VERB/root/0");
        assertThat(meant(sketch)).contains("ministers = ministers");
    }

    @Test
    void twoOfOneSurnameStayApartAndABareOneStaysOpen() {
        Sketch sketch = new Sketch()
                .sentence("Rudolf/PROPN/nsubj/3/PER", "Elphberg/PROPN/flat/1/PER", "met/VERB/root/0")
                .sentence("Flavia/PROPN/nsubj/3/PER", "Elphberg/PROPN/flat/1/PER", "came/VERB/root/0")
                .sentence("Elphberg/PROPN/nsubj/2/PER", "said/VERB/root/0", "no/DET/obj/2");
        assertThat(meant(sketch)).contains("Elphberg = ?");
        assertThat(sketch.resolve().mentions().get(2).rule()).startsWith("open: 2 people of this surname");
    }

    @Test
    void theLanguageModelTellsWhomAPronounMeansThatTheRulesLeaveOpen() {
        Sketch sketch = new Sketch()
                .sentence("Rudolf/PROPN/nsubj/4/PER", "and/CCONJ/cc/3", "Hentzau/PROPN/conj/1/PER", "met/VERB/root/0")
                .sentence("He/PRON/nsubj/2", "left/VERB/root/0");
        assertThat(meant(sketch)).contains("He = ?");
        assertThat(meant(sketch.linked(2, 4))).contains("He = Hentzau");
    }

    @Test
    void twoJoinedByAndAreTogetherThey() {
        String[] two = {
            "Rudolf/PROPN/nsubj/4/PER",
            "and/CCONJ/cc/3",
            "Hentzau/PROPN/conj/1/PER",
            "met/VERB/root/0",
            "./PUNCT/punct/4"
        };
        Sketch sketch = new Sketch().sentence(two).sentence("They/PRON/nsubj/2", "said/VERB/root/0", "no/DET/obj/2");
        assertThat(meant(sketch)).containsExactly("Rudolf = Rudolf", "Hentzau = Hentzau", "They = rudolf and hentzau");
        two[1] = "or/CCONJ/cc/3";
        sketch = new Sketch().sentence(two).sentence("They/PRON/nsubj/2", "left/VERB/root/0");
        assertThat(meant(sketch)).doesNotContain("They = rudolf and hentzau");
    }

    @Test
    void whomHeToldIsNotHe() {
        Sketch sketch = new Sketch()
                .sentence("Rudolf/PROPN/nsubj/2/PER", "came/VERB/root/0")
                .sentence("Hentzau/PROPN/nsubj/2/PER", "came/VERB/root/0")
                .sentence("He/PRON/nsubj/2", "told/VERB/root/0", "Hentzau/PROPN/obj/2/PER");
        assertThat(meant(sketch)).contains("He = Rudolf");
    }

    @Test
    void aHundredThousandPronounsAndNamesOfOneVerbTakeShortTime() {
        String[] words = new String[100_000];
        for (int i = 0; i < words.length; i += 2) {
            words[i] = "he/PRON/" + (i == 0 ? "root/0" : "nsubj/1");
            words[i + 1] = (i == 0 ? "Rudolf/PROPN/obj/1/PER" : "and/CCONJ/cc/1");
        }
        Sketch sketch = new Sketch().sentence(words);
        Assertions.assertTimeout(SHORT, sketch::resolve);
    }

    @Test
    void aHundredThousandNamesJoinedByAndTakeShortTime() {
        String[] words = new String[100_000];
        for (int i = 0; i < words.length; i += 2) {
            words[i] = "Rudolf/PROPN/" + (i == 0 ? "root/0" : "conj/1") + "/PER";
            words[i + 1] = "and/CCONJ/cc/" + Math.min(words.length - 1, i + 3);
        }
        Sketch sketch = new Sketch().sentence(words);
        Assertions.assertTimeout(SHORT, sketch::resolve);
    }

    @Test
    void whoMeansThePersonItsClauseHangsFromWhateverTheNoun() {
        Sketch sketch = new Sketch()
                .sentence(
                        "The/DET/det/2",
                        "luthier/NOUN/nsubj/5",
                        "who/PRON/nsubj/4",
                        "sued/VERB/acl:relcl/2",
                        "left/VERB/root/0");
        assertThat(meant(sketch)).containsExactly("The luthier = luthier", "who = luthier");
    }

    @Test
    void aCapitalThatSaysIsTheGovernmentAndOneWhereThingsHappenIsNobody() {
        Sketch sketch = new Sketch()
                .sentence("Strelsau/PROPN/nsubj/2/LOC", "said/VERB/root/0", "no/DET/obj/2")
                .sentence("Shells/NOUN/nsubj/2", "fell/VERB/root/0", "in/ADP/case/4", "Strelsau/PROPN/obl/2/LOC");
        assertThat(meant(sketch)).containsExactly("Strelsau = Ruritania");
    }

    @Test
    void everyMentionHasItsWordsAndARule() {
        Sketch sketch = new Sketch()
                .sentence("Officials/NOUN/nsubj/2", "said/VERB/root/0", "Zenda/PROPN/nsubj/4/ORG", "fell/VERB/ccomp/2");
        for (Mention mention : sketch.resolve().mentions()) {
            assertThat(mention.headToken()).isBetween(mention.firstToken(), mention.endToken() - 1);
            assertThat(mention.rule()).isNotBlank();
        }
    }

    @Test
    void aHundredThousandOfOneSurnameTakeShortTime() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 100_000; i++) {
            sketch.sentence("Mr/PROPN/nmod:desc/2", "Elphberg/PROPN/nsubj/3/PER", "said/VERB/root/0");
        }
        Assertions.assertTimeout(
                SHORT, () -> assertThat(sketch.resolve().actors()).hasSize(1));
    }

    @Test
    void manyFirstNamesOfOneSurnameTakeShortTime() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 20_000; i++) {
            sketch.sentence(
                    "N" + i + "/PROPN/nsubj/3/PER", "Elphberg/PROPN/flat/1/PER", "said/VERB/root/0", "he/PRON/obj/3");
        }
        Assertions.assertTimeout(SHORT, sketch::resolve);
    }

    @Test
    void oneSentenceOfAHundredThousandNamesTakesShortTime() {
        String[] words = new String[100_000];
        for (int i = 0; i < words.length; i += 2) {
            words[i] = "Zo?rn" + i % 7 + "/PROPN/" + (i == 0 ? "root/0" : "conj/1") + "/PER";
            words[i + 1] = "his/PRON/nmod:poss/" + (i + 1);
        }
        Sketch sketch = new Sketch().sentence(words);
        Assertions.assertTimeout(SHORT, sketch::resolve);
    }

    @Test
    void manyPresidentsTakeShortTime() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 20_000; i++) {
            sketch.sentence(
                    "President/PROPN/nmod:desc/2",
                    "A" + i + "/PROPN/nsubj/4/PER",
                    "B" + i + "/PROPN/flat/2/PER",
                    "met/VERB/root/0",
                    "the/DET/det/6",
                    "president/NOUN/obj/4");
        }
        Assertions.assertTimeout(SHORT, sketch::resolve);
    }
}
