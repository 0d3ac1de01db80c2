package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Parley works offline: the runtime of the model must not bring a reporter of its own. */
class NoTelemetryTest {

    @Test
    void theRuntimeHasNobodyToReportTo() throws IOException {
        String library = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";
        try (InputStream in = OrtEnvironment.class.getResourceAsStream(library)) {
            assertThat(in).as(library).isNotNull();
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            assertThat(content.contains("ort_disable_telemetry"))
                    .as("a switch for telemetry")
                    .isFalse();
            assertThat(content.contains("events.data"))
                    .as("an address to report to")
                    .isFalse();
        }
    }
}
