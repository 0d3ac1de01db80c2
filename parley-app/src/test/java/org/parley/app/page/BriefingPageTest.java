package org.parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BriefingPageTest {

    static byte[] page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefingPage.render(FixtureBriefing.briefing(), out);
        return out.toByteArray();
    }

    @Test
    void equalBriefingsGiveEqualBytes() throws IOException {
        assertThat(page()).isEqualTo(page());
        Files.write(Path.of("target/fixture.html"), page());
    }
}
