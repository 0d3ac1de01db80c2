package org.parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.finding.Finding;
import org.parley.finding.FindingId;
import org.parley.record.Entry;
import org.parley.record.RecordException;
import org.parley.record.RecordException.Trouble;
import org.parley.record.RecordStore;
import org.parley.record.View;
import org.parley.time.TimeAnchor;
import tools.jackson.core.JacksonException;

/** A record in one SQLite file. A transaction that is cut off, by a kill or a full disk, leaves no trace. */
public final class SqliteRecordStore implements RecordStore {

    /** The entry of that kind and key that no withdrawal names; at most one stands. */
    private static final String STANDING = """
            SELECT number, recorded, kind, body FROM entry AS e
            WHERE kind = ? AND key = ? AND NOT EXISTS
              (SELECT 1 FROM entry AS w WHERE w.kind = 'withdrawn' AND w.key = CAST(e.number AS TEXT))
            ORDER BY number DESC LIMIT 1""";

    private static final String STANDING_OF_ARTICLE = """
            SELECT number, recorded, kind, body FROM entry AS e
            WHERE kind = 'noted' AND article = ? AND NOT EXISTS
              (SELECT 1 FROM entry AS w WHERE w.kind = 'withdrawn' AND w.key = CAST(e.number AS TEXT))
            ORDER BY number""";

    private static final String ADD = """
            INSERT INTO entry (number, recorded, kind, key, article, version, body)
            SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM entry""";

    private final Path file;
    private final Connection connection;
    private boolean inTransaction;

    private SqliteRecordStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens the record, or makes it if there is no such file.
     *
     * @throws RecordException if the file cannot be used, with the reason
     */
    public static SqliteRecordStore open(Path file) {
        return new SqliteRecordStore(file, Sqlite.open(file));
    }

    /** Something done to the database. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Sqlite.trouble(file, e);
        } catch (JacksonException | DateTimeException e) {
            throw new RecordException(
                    Trouble.DAMAGED, file, "holds an entry that cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean receive(Article article, TimeAnchor dated, Instant recorded) {
        String key = article.id().value();
        return run(() -> {
            Optional<Entry> before = standing("received", key);
            if (before.isPresent()) {
                Entry.Received received = (Entry.Received) before.get();
                if (received.article().equals(article) && received.dated().equals(dated)) {
                    return false;
                }
            }
            replace(before, recorded, "received", key, key, EntryJson.of(article, dated));
            return true;
        });
    }

    @Override
    public boolean note(Finding finding, Instant recorded) {
        return run(() -> {
            Optional<Entry> before = standing("noted", finding.id().value());
            if (before.isPresent() && ((Entry.Noted) before.get()).finding().equals(finding)) {
                return false;
            }
            String article = finding.evidence().article().value();
            replace(before, recorded, "noted", finding.id().value(), article, EntryJson.of(finding));
            return true;
        });
    }

    private void replace(
            Optional<Entry> before, Instant recorded, String kind, String key, String article, String body) {
        atomically(() -> run(() -> {
            if (before.isPresent()) {
                withdraw(before.get().number(), SUPERSEDED, recorded);
            }
            return append(recorded, kind, key, article, body);
        }));
    }

    @Override
    public boolean link(FindingId finding, String thing, String stance, String why, Instant recorded) {
        String key = finding.value() + " " + stance + " " + thing;
        return run(() -> standing("linked", key).isEmpty()
                && append(recorded, "linked", key, null, EntryJson.of(finding, thing, stance, why)));
    }

    @Override
    public boolean withdraw(long number, String reason, Instant recorded) {
        return run(() -> {
            if (!canBeWithdrawn(number)) {
                throw new IllegalArgumentException("no entry that could be withdrawn has the number " + number);
            }
            String key = Long.toString(number);
            return standing("withdrawn", key).isEmpty()
                    && append(recorded, "withdrawn", key, null, EntryJson.of(number, reason));
        });
    }

    private boolean canBeWithdrawn(long number) throws SQLException {
        String sql = "SELECT 1 FROM entry WHERE number = ? AND kind <> 'withdrawn'";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    public void atomically(Runnable work) {
        if (inTransaction) {
            work.run();
            return;
        }
        run(() -> {
            connection.setAutoCommit(false);
            inTransaction = true;
            boolean done = false;
            try {
                work.run();
                connection.commit();
                done = true;
            } finally {
                inTransaction = false;
                if (!done) {
                    rollBack();
                }
            }
            connection.setAutoCommit(true);
            return true;
        });
    }

    private void rollBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // What went wrong first is on its way to the caller; SQLite undoes the transaction when the file is next
            // opened.
        }
    }

    @Override
    public List<Entry.Noted> standing(ArticleId article) {
        return run(() -> {
            try (PreparedStatement statement = connection.prepareStatement(STANDING_OF_ARTICLE)) {
                statement.setString(1, article.value());
                return entries(statement).stream().map(Entry.Noted.class::cast).toList();
            }
        });
    }

    @Override
    public View view() {
        return run(() -> {
            String sql = "SELECT number, recorded, kind, body FROM entry ORDER BY number";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return View.of(entries(statement));
            }
        });
    }

    @Override
    public void close() {
        run(() -> {
            connection.close();
            return true;
        });
    }

    /** Lets the file grow to so many pages and no further: how the tests fill a disk. */
    void limitPages(int pages) throws SQLException {
        Sqlite.number(connection, "PRAGMA max_page_count = " + pages);
    }

    private Optional<Entry> standing(String kind, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STANDING)) {
            statement.setString(1, kind);
            statement.setString(2, key);
            return entries(statement).stream().findFirst();
        }
    }

    private static List<Entry> entries(PreparedStatement statement) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Instant recorded = Instant.parse(rows.getString(2));
                entries.add(EntryJson.entry(rows.getLong(1), recorded, rows.getString(3), rows.getString(4)));
            }
        }
        return entries;
    }

    private boolean append(Instant recorded, String kind, String key, @Nullable String article, String body)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, recorded.toString());
            statement.setString(2, kind);
            statement.setString(3, key);
            statement.setString(4, article);
            statement.setInt(5, EntryJson.VERSION);
            statement.setString(6, body);
            return statement.executeUpdate() == 1;
        }
    }
}
