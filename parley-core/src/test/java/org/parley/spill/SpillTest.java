package org.parley.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpillTest {

    @Test
    void recordsAreReadAsTheyWereWrittenInMemoryAndFromTheFile() {
        Random random = new Random(7);
        List<byte[]> records = new ArrayList<>();
        try (Spool spool = new Spool(100_000)) {
            for (int i = 0; i < 500; i++) {
                byte[] record = new byte[i % 100 == 50 ? 150_000 : random.nextInt(2_000)];
                random.nextBytes(record);
                records.add(record);
                spool.add(record, record.length);
                assertThat(spool.get(i)).isEqualTo(record);
                assertThat(spool.get(random.nextInt(i + 1))).isNotNull();
            }
            for (int i = 499; i >= 0; i--) {
                assertThat(spool.get(i)).isEqualTo(records.get(i));
            }
            assertThat(spool.size()).isEqualTo(500);
            assertThat(spool.inFile()).isGreaterThan(1_000_000);
        }
    }

    @Test
    void aSmallSpoolNeedsNoFile() {
        try (Spool spool = new Spool()) {
            spool.add(new byte[1 << 20], 1 << 20);
            spool.add(new byte[0], 0);
            assertThat(spool.get(1)).isEmpty();
            assertThat(spool.inFile()).isZero();
        }
    }

    @Test
    void noTemporaryFileIsLeft() throws IOException {
        try (Spool spool = new Spool(10);
                SortedLongs longs = new SortedLongs(10)) {
            for (int i = 0; i < 1_000; i++) {
                spool.add(new byte[100], 100);
                longs.add(i);
            }
            assertThat(spool.inFile()).isPositive();
        }
        String own = "parley-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(own));
        }
    }

    @Test
    void fieldsAreReadAsTheyWereWritten() {
        List<@Nullable String> texts = Arrays.asList(
                "",
                null,
                "plain",
                "Straße, Çavuşoğlu",
                "平和 \uD83D\uDD4A",
                "half \uD83D",
                "\uDD4A half",
                "\u0000\u007F\u0080\u07FF\u0800\uFFFF");
        int[] sorted = {0, 1, 5, 5, 127, 128, 1 << 20, Integer.MAX_VALUE};
        try (Spool spool = new Spool()) {
            RecordWriter out = new RecordWriter();
            texts.forEach(out::text);
            out.integer(-1)
                    .integer(Integer.MIN_VALUE)
                    .integer(300)
                    .number(Long.MIN_VALUE)
                    .number(-5)
                    .sorted(sorted);
            out.text("x".repeat(3 << 20));
            out.addTo(spool);
            out.text("next").addTo(spool);

            RecordReader in = new RecordReader(spool.get(0));
            for (@Nullable String text : texts) {
                assertThat(in.text()).isEqualTo(text);
            }
            assertThat(List.of(in.integer(), in.integer(), in.integer())).containsExactly(-1, Integer.MIN_VALUE, 300);
            assertThat(List.of(in.number(), in.number())).containsExactly(Long.MIN_VALUE, -5L);
            assertThat(in.sorted()).isEqualTo(sorted);
            assertThat(in.words()).hasSize(3 << 20);
            assertThat(new RecordReader(spool.get(1)).text()).isEqualTo("next");
        }
    }

    @Test
    void numbersComeInTheirOrderFromMemoryAndFromTheFile() {
        Random random = new Random(11);
        long[] numbers = random.longs(100_000).toArray();
        System.arraycopy(numbers, 0, numbers, 50_000, 1_000);
        for (int inMemory : new int[] {64, 9_999, 1 << 20}) {
            try (SortedLongs sorted = new SortedLongs(inMemory)) {
                Arrays.stream(numbers).forEach(sorted::add);
                List<Long> given = new ArrayList<>();
                sorted.forEach(given::add);
                assertThat(given)
                        .containsExactlyElementsOf(
                                Arrays.stream(numbers).sorted().boxed().toList());
            }
        }
    }
}
