package org.parley.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class IssuesTest {

    private final Issues issues = Issues.english();

    @Test
    void namesIssuesInTextOrder() {
        assertThat(issues.in("It wants sanctions lifted before any Cease-Fire."))
                .containsExactly("sanctions", "ceasefire");
    }

    @Test
    void theLongestPhraseCounts() {
        assertThat(issues.in("a naval blockade of the coast")).containsExactly("shipping");
        assertThat(issues.in("They would close the northern airspace to jets")).containsExactly("no-fly-zone");
    }

    @Test
    void wordsThatOnlyLookAlikeNameNothing() {
        assertThat(issues.in("The autumn fair was a big success.")).isEmpty();
        assertThat(issues.in("")).isEmpty();
    }

    @Test
    void everyCodeHasALabel() {
        assertThat(issues.codes())
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(issues.label(code)).isPresent());
        assertThat(issues.label("unheard-of")).isEmpty();
    }

    @Test
    void aPhraseNeedsWordsAtBothEnds() {
        PhraseTable<String> table = new PhraseTable<>();
        assertThatThrownBy(() -> table.add(".. talks", "x")).hasMessageContaining("begins and ends with a word");
    }

    @Test
    void hostileRepetitionTakesLinearTime() {
        String text = "withdraw recognise close ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> issues.in(text));
    }
}
