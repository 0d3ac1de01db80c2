package org.parley.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void escapeCodesDoNotReachTheTerminal() {
        assertThat(Lines.printable("talks \u001B[31mfailed\u0007 \u202Eyadnom"))
                .isEqualTo("talks \uFFFD[31mfailed\uFFFD \uFFFDyadnom");
    }

    @Test
    void longWordsAreCutBetweenCodePoints() {
        String line = Lines.excerpt("\uD83D\uDD4A".repeat(1000));
        assertThat(line).isEqualTo("\uD83D\uDD4A".repeat(220) + " \u2026");
    }

    @Test
    void lineEndsBecomeBlanks() {
        assertThat(Lines.excerpt(" one\n\ttwo\r\nthree ")).isEqualTo("one two three");
    }

    @Test
    void takesQuotationMarksAwayAndLeavesApostrophes() {
        assertThat(Lines.unquoted("He called it “small positive movements”, the envoys’ and Syldavia’s ‘best day’."))
                .isEqualTo("He called it small positive movements, the envoys’ and Syldavia’s best day’.");
        assertThat(Lines.unquoted("\"No,\" he said")).isEqualTo("No, he said");
    }
}
