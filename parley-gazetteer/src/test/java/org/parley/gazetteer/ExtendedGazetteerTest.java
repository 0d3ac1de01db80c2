package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

/** A user's GeoNames file beside the gazetteer. */
class ExtendedGazetteerTest {

    @TempDir
    private Path folder;

    private static final String VILLAGE =
            row(9000001, "Kôrvath", "Korvath", "Corvath,Korwath", "12.5", "30.25", "P\tPPL", "SD\t\t01\t002", "740");
    private static final String PROVINCE =
            row(9000002, "Upper Tarn", "Upper Tarn", "", "12", "30", "A\tADM1", "SD\t\t01\t", "90000");
    private static final String RIVER =
            row(9000003, "Tarnbeck", "Tarnbeck", "", "12.1", "30.1", "H\tSTM", "SD\t\t01\t", "0");
    private static final String SCHOOL =
            row(9000004, "Korvath School", "Korvath School", "", "12.5", "30.2", "S\tSCH", "SD\t\t01\t", "0");

    private static String row(
            int id,
            String name,
            String plain,
            String others,
            String lat,
            String lon,
            String code,
            String filed,
            String people) {
        return String.join(
                "\t",
                id + "",
                name,
                plain,
                others,
                lat,
                lon,
                code,
                filed,
                "",
                "",
                people,
                "",
                "300",
                "Africa/Khartoum",
                "2024-01-01");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void addsPlacesUnderAllTheirNames() throws IOException {
        ExtendedGazetteer gazetteer =
                ExtendedGazetteer.of(file("SD.txt", String.join("\n", VILLAGE, PROVINCE, RIVER, SCHOOL, "")));

        Place village = gazetteer.named("Korvath").get(0);
        assertThat(village.geonameId()).isEqualTo("9000001");
        assertThat(village.filing().province()).isEqualTo("Upper Tarn");
        assertThat(gazetteer.named("Corvath")).containsExactly(village);
        assertThat(gazetteer.named("kôrvath")).containsExactly(village);
        assertThat(gazetteer.named("Tarnbeck").get(0).precision()).isEqualTo(PlacePrecision.REGION);
        assertThat(gazetteer.named("Tarnbeck").get(0).latitude()).isNaN();
        assertThat(gazetteer.named("Korvath School")).isEmpty();
        assertThat(gazetteer.size()).isEqualTo(3);
    }

    @Test
    void keepsWhatTheWorldHasAndAddsNoneTwice() throws IOException {
        Place goma = new WorldGazetteer().named("Goma").get(0);
        String again = row(
                Integer.parseInt(String.valueOf(goma.geonameId())),
                "Goma",
                "Goma",
                "",
                "-1.67",
                "29.22",
                "P\tPPLA",
                "CD\t\t11\t",
                "1000000");
        ExtendedGazetteer gazetteer = ExtendedGazetteer.of(file("CD.txt", again + "\n"));

        assertThat(gazetteer.named("Goma")).isEqualTo(new WorldGazetteer().named("Goma"));
        assertThat(gazetteer.countryName("CD")).isEqualTo(new WorldGazetteer().countryName("CD"));
    }

    @Test
    void readsPackedFiles() throws IOException {
        Path packed = folder.resolve("SD.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(("\uFEFF" + VILLAGE + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ExtendedGazetteer.of(packed).named("Korvath")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tarn| expected 19 columns",
                "x\tTarn\tTarn\t\t1\t2\tP\tPPL\tSD\t\t01\t\t\t\t5| no number in column 1",
                "1\tTarn\tTarn\t\t91\t2\tP\tPPL\tSD\t\t01\t\t\t\t5| no such degrees in column 5",
                "1\tTarn\tTarn\t\t1\teast\tP\tPPL\tSD\t\t01\t\t\t\t5| no degrees in column 6",
                "1\tTarn\tTarn\t\t1\t2\tP\tPPL\tSD\t\t01\t\t\t\t-5| no such number in column 15",
                "1\t\tTarn\t\t1\t2\tP\tPPL\tSD\t\t01\t\t\t\t5| no name",
            })
    void saysWhichLineIsWrongAndWhy(String line, String reason) throws IOException {
        Path file = file("bad.txt", VILLAGE + "\n" + line + "\n");
        assertThatThrownBy(() -> ExtendedGazetteer.of(file))
                .isInstanceOf(GazetteerFileException.class)
                .hasMessageContaining("bad.txt:2:")
                .hasMessageContaining(reason.strip());
    }

    @Test
    void saysThatBytesAreNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), VILLAGE.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ExtendedGazetteer.of(file)).hasMessageContaining("latin.txt:1: not in UTF-8");
    }

    @Test
    void saysThatAFileIsEmptyOrAbsent() throws IOException {
        Path empty = file("empty.txt", "");
        assertThatThrownBy(() -> ExtendedGazetteer.of(empty)).hasMessageContaining("empty");
        assertThatThrownBy(() -> ExtendedGazetteer.of(folder.resolve("absent.txt")))
                .hasMessageContaining("absent.txt");
    }

    @Test
    void isLinearInNamesLinesAndLongLines() throws IOException {
        String names = IntStream.range(0, 50_000).mapToObj(i -> "Tarn" + i).collect(Collectors.joining(","));
        String rows = IntStream.range(0, 50_000)
                .mapToObj(i -> row(1_000_000 + i, "Korvath", "Korvath " + i, "", "1", "2", "P\tPPL", "SD\t\t01\t", "5"))
                .collect(Collectors.joining("\n"));
        Path file = file(
                "long.txt",
                row(1, "A".repeat(10_000), "Ab", names, "1", "2", "P\tPPL", "SD\t\t01\t", "5") + "\n" + rows + "\n");
        List<Place> same = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> ExtendedGazetteer.of(file).named("Korvath"));
        assertThat(same).hasSize(200);
    }
}
