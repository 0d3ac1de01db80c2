package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.parley.record.RecordException;
import org.parley.record.RecordException.Trouble;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** Opens a record's file: makes it, brings it to the present layout, or says why it cannot be used. */
final class Sqlite {

    /** Marks a file as a record of Parley's, in SQLite's own header. */
    private static final int APPLICATION = 0x5041524C;

    private static final int LAYOUT = 1;
    private static final int WAIT_MILLISECONDS = 5_000;

    private Sqlite() {}

    static Connection open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new RecordException(Trouble.UNREADABLE, file, "there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new RecordException(Trouble.NOT_A_RECORD, file, "is a folder");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MILLISECONDS);
        // One file, whole after a kill at any moment: the rollback journal, synced before and after each transaction.
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        Connection connection = null;
        boolean opened = false;
        try {
            connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            prepare(connection, file);
            opened = true;
            return connection;
        } catch (SQLException e) {
            throw trouble(file, e);
        } finally {
            if (!opened && connection != null) {
                closeQuietly(connection);
            }
        }
    }

    private static void prepare(Connection connection, Path file) throws SQLException {
        long application = number(connection, "PRAGMA application_id");
        long layout = number(connection, "PRAGMA user_version");
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !(empty && application == 0)) {
            throw new RecordException(Trouble.NOT_A_RECORD, file, "is a database of another program");
        }
        if (layout > LAYOUT) {
            throw new RecordException(
                    Trouble.TOO_NEW,
                    file,
                    "was made by a newer Parley (layout " + layout + ", this one knows " + LAYOUT + ")");
        }
        if (layout == LAYOUT) {
            return;
        }
        connection.setAutoCommit(false);
        for (long step = layout + 1; step <= LAYOUT; step++) {
            migrate(connection, step);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void migrate(Connection connection, long step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : resource("migrations/" + step + ".sql").split("\n--\n")) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + step);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Sqlite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The reason why it is closed is already on its way to the caller.
        }
    }

    /** The trouble behind SQLite's code, in words for a person. */
    static RecordException trouble(Path file, SQLException e) {
        // Extended codes keep the primary one in their low byte.
        int primary = e.getErrorCode() & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new RecordException(Trouble.NOT_A_RECORD, file, "is no database", e);
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return new RecordException(Trouble.DAMAGED, file, "is damaged: " + e.getMessage(), e);
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new RecordException(
                    Trouble.BUSY, file, "another program is writing to it; try again when that is done", e);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return new RecordException(Trouble.READ_ONLY, file, "cannot be written: " + e.getMessage(), e);
        }
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return new RecordException(
                    Trouble.FULL, file, "no room left on the disk; nothing of this article was kept", e);
        }
        return new RecordException(Trouble.UNREADABLE, file, "cannot be used: " + e.getMessage(), e);
    }
}
