package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IntakeProgressTest {

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private IntakeProgress progress(boolean terminal, long total) {
        return new IntakeProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, total, clock::get);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalGetsABarWithARateThatMakesRoomForLines() {
        try (IntakeProgress progress = progress(true, 40 << 20)) {
            for (int i = 0; i < 4; i++) {
                progress.article();
            }
            clock.set(2_000_000_000L);
            progress.read(10 << 20);
            assertThat(shown()).isEqualTo("\rtaking in [=====               ] 10.0/40.0 MB, 5.0 MB/s, 4 articles, 2/s");
            progress.say("a line");
            assertThat(shown()).endsWith(" \ra line" + System.lineSeparator());
        }
    }

    @Test
    void aFileGetsALineEveryTenthOfMuchAndNoneOfLittle() {
        try (IntakeProgress progress = progress(false, 40 << 20)) {
            for (int i = 0; i < 8; i++) {
                clock.addAndGet(1_000_000_000L);
                progress.read(1 << 20);
            }
        }
        assertThat(shown().lines())
                .containsExactly(
                        "taking in 4.0/40.0 MB, 1.0 MB/s, 0 articles, 0/s",
                        "taking in 8.0/40.0 MB, 1.0 MB/s, 0 articles, 0/s");
        bytes.reset();
        try (IntakeProgress progress = progress(false, 1 << 20)) {
            progress.read(1 << 20);
        }
        assertThat(shown()).isEmpty();
    }
}
