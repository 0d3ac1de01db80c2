package org.parley.intake.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void takesTheLongestWordsThatAMatchMustHave() {
        assertThat(Hint.of("\\bsort code\\b").words()).containsExactly("sort code");
        assertThat(Hint.of("\\b(?:via|through) (?:a )?bank transfer\\b").words())
                .containsExactly("bank transfer");
        assertThat(Hint.of("\\b(?:cheques?|checks?) to\\b").words()).containsExactly("cheque", "check");
        assertThat(Hint.of("\\bpaypal\\b.{0,40}\\bdonat|\\bdonat.{0,40}\\bpaypal\\b")
                        .words())
                .containsExactly("paypal", "paypal");
        assertThat(Hint.of("^\\W*(?:post|by) comments?\\W*$").words()).containsExactly(" comment");
    }

    @Test
    void takesNothingThatAMatchCanLack() {
        assertThat(Hint.of("(?:account )?\\d{4}").words()).isEmpty();
        assertThat(Hint.of("abc(?!forbidden)").words()).containsExactly("abc");
        assertThat(Hint.of("account|[A-Z]{6}").words()).isEmpty();
        assertThat(Hint.of("accounts*").words()).containsExactly("account");
        assertThat(Hint.of("(?:a|account)").words()).isEmpty();
        assertThat(Hint.of("[account]").words()).isEmpty();
        assertThat(Hint.of("acco(?:unt){0,2}s").words()).containsExactly("acco");
    }

    @Test
    void knowsWhatNeedsADigit() {
        assertThat(Hint.of("\\b\\d{4}[ -]x").digit()).isTrue();
        assertThat(Hint.of("\\b(?-i:[A-Z]{2}\\d{2}(?: [A-Z]{4}){3})\\b").digit())
                .isTrue();
        assertThat(Hint.of("(?:\\d{3})?x").digit()).isFalse();
        assertThat(Hint.of("(?<!\\d)x").digit()).isFalse();
        assertThat(Hint.of("\\d{0,4}x").digit()).isFalse();
        assertThat(Hint.of("\\d\\d|x").digit()).isFalse();
    }

    @Test
    void takesSignsThatStandForThemselves() {
        assertThat(Hint.of("©.{0,160}$").words()).containsExactly("©");
        assertThat(Hint.of("a/c \\+\\d").words()).containsExactly("a/c +");
        assertThat(Hint.of("\\u2013x").words()).isEmpty();
    }

    @Test
    void knowsWhatCanStandAtTheBeginningOnly() {
        assertThat(Hint.isAtStart("^a(?:b|c)")).isTrue();
        assertThat(Hint.isAtStart("^a|^b[|]")).isTrue();
        assertThat(Hint.isAtStart("^a|b")).isFalse();
        assertThat(Hint.isAtStart("(?:^a)")).isFalse();
    }
}
