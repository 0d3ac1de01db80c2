package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static String shown(boolean terminal, int total, int... steps) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Progress progress =
                new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, "reading", total)) {
            for (int step : steps) {
                progress.step(step);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalGetsABarThatGoesAway() {
        assertThat(shown(true, 4, 2))
                .contains("reading [==============              ] 2/4")
                .endsWith("\r");
    }

    @Test
    void aFileGetsALineEveryTenth() {
        assertThat(shown(false, 200, 10, 10, 10, 10)).isEqualTo("reading 20/200\nreading 40/200\n");
    }

    @Test
    void shortWorkIsSilentInAFile() {
        assertThat(shown(false, 5, 1, 1, 1, 1, 1)).isEmpty();
    }
}
