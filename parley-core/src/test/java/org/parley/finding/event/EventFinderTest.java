package org.parley.finding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Party;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Token;

class EventFinderTest {

    private final EventFinder finder = new EventFinder(new TwoCountries());

    @Test
    void whoDoesWhatToWhom() {
        assertThat(found("Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root the/the/DET/4/det port/port/NOUN/2/obj"))
                .containsExactly("ASSAULT/heavy-weapons actual rebels -> port");
    }

    @Test
    void aPassiveTurnsTheSidesRound() {
        assertThat(found("The/the/DET/2/det port/port/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass shelled/shell/VERB/0/root"
                        + " by/by/ADP/6/case rebels/rebel/NOUN/4/obl:agent"))
                .containsExactly("ASSAULT/heavy-weapons actual rebels -> port");
    }

    @Test
    void aNounCarriedByAVerbActsThroughItsSubject() {
        assertThat(found("Norway/Norway/PROPN/2/nsubj held/hold/VERB/0/root talks/talk/NOUN/2/obj with/with/ADP/5/case"
                        + " Peru/Peru/PROPN/3/nmod"))
                .containsExactly("CONSULT actual Norway -> Peru");
    }

    @Test
    void negationModalityAndConditions() {
        assertThat(found("Norway/Norway/PROPN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod invade/invade/VERB/0/root"
                        + " Peru/Peru/PROPN/4/obj"))
                .containsExactly("ASSAULT negated Norway -> Peru");
        assertThat(found("Norway/Norway/PROPN/3/nsubj will/will/AUX/3/aux meet/meet/VERB/0/root Peru/Peru/PROPN/3/obj"))
                .containsExactly("CONSULT planned Norway -> Peru");
        assertThat(
                        found(
                                "Norway/Norway/PROPN/3/nsubj could/could/AUX/3/aux invade/invade/VERB/0/root Peru/Peru/PROPN/3/obj"))
                .containsExactly("ASSAULT hypothetical Norway -> Peru");
        assertThat(found("Norway/Norway/PROPN/2/nsubj denied/deny/VERB/0/root shelling/shell/VERB/2/xcomp"
                        + " the/the/DET/5/det port/port/NOUN/3/obj"))
                .containsExactly("ASSAULT/heavy-weapons negated Norway -> port");
    }

    @Test
    void whatIsDemandedIsNoFurtherEvent() {
        assertThat(found("Norway/Norway/PROPN/2/nsubj urged/urge/VERB/0/root Peru/Peru/PROPN/2/obj to/to/PART/5/mark"
                        + " withdraw/withdraw/VERB/2/xcomp its/its/PRON/7/nmod:poss troops/troop/NOUN/5/obj"))
                .containsExactly("REQUEST/yield actual Norway -> Peru");
    }

    @Test
    void theDeadOfAnAttackAreNoSecondAttack() {
        assertThat(
                        found(
                                "Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root the/the/DET/4/det port/port/NOUN/2/obj",
                                "Two/two/NUM/2/nummod nurses/nurse/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB/0/root"))
                .hasSize(1);
    }

    @Test
    void furnitureAndMetaphorAreNoEvents() {
        assertThat(
                        found(
                                "Doubts/doubt/NOUN/2/nsubj attack/attack/VERB/0/root the/the/DET/4/det problem/problem/NOUN/2/obj"))
                .isEmpty();
        assertThat(found(
                        "The/the/DET/3/det heart/heart/NOUN/3/compound attack/attack/NOUN/4/nsubj surprised/surprise/VERB/0/root"
                                + " him/he/PRON/4/obj"))
                .isEmpty();
    }

    @Test
    void oneHugeSentenceTakesLinearTime() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> finder.find(repeated("attack", "VERB", 100_000, true)));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> finder.find(repeated("attack", "NOUN", 100_000, false)));
    }

    @Test
    void manySentencesTakeLinearTime() {
        String[] sentences = new String[5_000];
        java.util.Arrays.fill(
                sentences,
                "Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root the/the/DET/4/det port/port/NOUN/2/obj");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> finder.find(Parsed.of(sentences)));
    }

    /** A chain, each word hanging from the one before, or a comb, each hanging from the first. */
    private static Reading repeated(String word, String partOfSpeech, int times, boolean chain) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int start = i * (word.length() + 1);
            int head = i == 0 ? -1 : chain ? i - 1 : 0;
            tokens.add(new Token(
                    i,
                    new Span(start, start + word.length()),
                    word,
                    word,
                    partOfSpeech,
                    head,
                    i == 0 ? "root" : chain ? "xcomp" : "conj",
                    0));
        }
        String text = (word + " ").repeat(times);
        return Parsed.reading(text, List.of(new Sentence(0, new Span(0, text.length() - 1), 0, times, 0)), tokens);
    }

    private List<String> found(String... sentences) {
        return finder.find(Parsed.of(sentences)).stream()
                .map(EventFinderTest::line)
                .toList();
    }

    private static String line(EventReport event) {
        return event.type() + (event.mode().isEmpty() ? "" : "/" + event.mode()) + " "
                + event.realis().code() + " " + names(event.actors()) + " -> " + names(event.recipients());
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    /** Knows Norway and Peru. */
    private static final class TwoCountries implements Gazetteer {

        @Override
        public List<Place> named(String name) {
            return List.of();
        }

        @Override
        public Optional<CountryWord> countryWord(String words) {
            return switch (words) {
                case "Norway" -> Optional.of(new CountryWord("NO", "Norway", CountryWord.Kind.NAME));
                case "Peru" -> Optional.of(new CountryWord("PE", "Peru", CountryWord.Kind.NAME));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> countryName(String code) {
            return Optional.empty();
        }
    }
}
