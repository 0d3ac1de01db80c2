package org.parley.intake.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

    private static final DateScanner SCANNER = new DateScanner(MonthNames.load());
    private static final Stamps STAMPS = new Stamps(SCANNER);
    private static final Reading AMERICAN = new Reading("en", false);

    static Stream<String> examples() throws IOException {
        try (InputStream in = DateScannerTest.class.getResourceAsStream("dates.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsDates(String line) {
        String[] fields = line.split("\\|", -1);
        String language = fields[0].strip();
        String words = fields[2].strip();

        List<FoundDate> found = SCANNER.find(words, new Reading(language, !language.equals("en")));

        String shown = found.stream().map(each -> each.day().toString()).collect(Collectors.joining(", "));
        assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(fields[1].strip());
    }

    @Test
    void keepsTheOtherReadingOfFiguresThatHaveTwo() {
        FoundDate date = SCANNER.find("03/04/2024", AMERICAN).get(0);
        assertThat(date.day()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(date.swapped()).isEqualTo(LocalDate.of(2024, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-06T10:15:00+01:00 10:15+01:00",
                "2024-03-06T10:15:00Z 10:15Z",
                "20240306T101500Z null",
                "Wed, 06 Mar 2024 10:15:00 +0100 10:15+01:00",
                "1709720100 10:15Z",
                "1709720100000 10:15Z"
            })
    void readsFieldsForMachines(String line) {
        int cut = line.lastIndexOf(' ');
        Stamp stamp = STAMPS.read(line.substring(0, cut), AMERICAN).orElseThrow();
        assertThat(stamp.day()).isEqualTo(LocalDate.of(2024, 3, 6));
        assertThat(String.valueOf(stamp.clock())).isEqualTo(line.substring(cut + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2024-02-31", "99999-01-01", "0000-00-00", "1970-01-01T00:00:00Z", "20241399"})
    void readsNoDayThatCannotBe(String value) {
        assertThat(STAMPS.read(value, AMERICAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "2024-", "6 March ", "March ", ".,-/", "6. 6. ", "٦"})
    void isLinear(String piece) {
        String hostile = piece.repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SCANNER.find(hostile, AMERICAN));
    }
}
