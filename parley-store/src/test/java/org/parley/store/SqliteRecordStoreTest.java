package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.record.Entry;
import org.parley.record.RecordException;
import org.parley.record.RecordException.Trouble;

class SqliteRecordStoreTest {

    private static final Instant NOW = Instant.parse("2024-01-01T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void staysOnDiskBetweenRuns() {
        Path file = folder.resolve("record.db");
        Article article = Samples.article(1);
        try (SqliteRecordStore store = SqliteRecordStore.open(file)) {
            store.add(article, Samples.DATED, Samples.findings(article), NOW);
        }
        try (SqliteRecordStore store = SqliteRecordStore.open(file)) {
            assertThat(store.view().findings()).containsExactlyInAnyOrderElementsOf(Samples.findings(article));
            assertThat(store.add(article, Samples.DATED, Samples.findings(article), NOW))
                    .isFalse();
        }
        assertThat(folder).isDirectoryContaining("glob:**record.db").isDirectoryNotContaining("glob:**-journal");
    }

    @Test
    void aKillInTheMiddleLeavesWholeArticlesOnly() throws Exception {
        Path file = folder.resolve("record.db");
        for (int round = 0; round < 3; round++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessWriter.class.getName(),
                            file.toString(),
                            Integer.toString(round * 1_000_000))
                    .redirectErrorStream(true)
                    .start();
            // The first line says that one article is in; the kill then falls anywhere in the work that follows.
            assertThat(process.inputReader().readLine()).isEqualTo("writing");
            TimeUnit.MILLISECONDS.sleep(70 + 130L * round);
            process.destroyForcibly().waitFor();
        }
        try (SqliteRecordStore store = SqliteRecordStore.open(file)) {
            assertThat(store.view().articles()).hasSizeGreaterThan(2);
            assertThat(store.view().findings())
                    .hasSize(3 * store.view().articles().size());
            assertThat(store.view().entries()).extracting(Entry::number).doesNotHaveDuplicates();
            assertThat(store.receive(Samples.article(-1), Samples.DATED, NOW)).isTrue();
        }
    }

    @Test
    void entriesCannotBeChangedOrRemoved() throws SQLException {
        Path file = folder.resolve("record.db");
        try (SqliteRecordStore store = SqliteRecordStore.open(file)) {
            store.receive(Samples.article(1), Samples.DATED, NOW);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM entry")).hasMessageContaining("never removed");
            assertThatThrownBy(() -> statement.execute("UPDATE entry SET key = 'x'"))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void saysWhyAFileCannotBeUsed() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear reader, this is no database. ".repeat(50));
        Path foreign = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE song (title TEXT)");
        }
        Path newer = folder.resolve("newer.db");
        SqliteRecordStore.open(newer).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }

        assertTrouble(text, Trouble.NOT_A_RECORD, "is no database");
        assertTrouble(foreign, Trouble.NOT_A_RECORD, "database of another program");
        assertTrouble(newer, Trouble.TOO_NEW, "newer Parley");
        assertTrouble(folder, Trouble.NOT_A_RECORD, "is a folder");
        assertTrouble(folder.resolve("no/such/record.db"), Trouble.UNREADABLE, "there is no folder");
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        Path file = folder.resolve("record.db");
        try (SqliteRecordStore store = SqliteRecordStore.open(file)) {
            for (int i = 0; i < 20; i++) {
                Article article = Samples.article(i);
                store.add(article, Samples.DATED, Samples.findings(article), NOW);
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 8192; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> {
                    try (SqliteRecordStore store = SqliteRecordStore.open(file)) {
                        store.view();
                    }
                })
                .isInstanceOfSatisfying(
                        RecordException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED))
                .hasMessageContaining(file.toString());
    }

    @Test
    void saysThatTheDiskIsFull() throws SQLException {
        Path file = folder.resolve("record.db");
        SqliteRecordStore.open(file).close();
        try (SqliteRecordStore store = SqliteRecordStore.open(file)) {
            store.limitPages(12);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            Article article = Samples.article(i);
                            store.add(article, Samples.DATED, Samples.findings(article), NOW);
                        }
                    })
                    .isInstanceOfSatisfying(
                            RecordException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.FULL));
            assertThat(store.view().findings())
                    .hasSize(3 * store.view().articles().size());
        }
    }

    private static void assertTrouble(Path file, Trouble trouble, String reason) {
        assertThatThrownBy(() -> SqliteRecordStore.open(file))
                .isInstanceOfSatisfying(
                        RecordException.class, e -> assertThat(e.trouble()).isEqualTo(trouble))
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);
    }
}
