package org.parley.finding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.lexicon.RuleFile;
import org.parley.lexicon.RuleFileException;

class EventLexiconTest {

    private final WordClasses classes = new WordClasses(RuleFile.read(EventFinder.class, "lang/en/classes.txt", 2));
    private final RuleFile patterns = RuleFile.read(EventFinder.class, "lang/en/patterns.txt", 3);

    @Test
    void theFramesCoverTheWholeInventory() {
        assertThat(RuleFile.read(EventFinder.class, "lang/en/frames.txt", 6).rows())
                .extracting(row -> row.field(3))
                .containsAll(Plover.MODES.keySet());
    }

    @Test
    void aFrameWithMoreConditionsGoesFirst() {
        assertThat(EventLexicon.english().frames().of("meet", "v"))
                .extracting(frame -> frame.conditions().size())
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "bad-type.txt, no type of event CONFER",
        "bad-mode.txt, CONSULT has no mode aerial",
        "bad-condition.txt, no condition beneath",
        "bad-class.txt, no class of words @wizards",
        "bad-pattern.txt, no pattern juggles",
        "bad-part-of-speech.txt, a part of speech is",
    })
    void aBadFrameIsShownWithFileLineAndCaret(String file, String problem) {
        RuleFile frames = RuleFile.read(EventLexiconTest.class, file, 6);

        assertThatThrownBy(() -> new Frames(frames, patterns, classes))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining(file + ":2:")
                .hasMessageContaining(problem)
                .hasMessageContaining("^");
    }
}
