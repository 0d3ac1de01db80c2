package org.parley.intake.format;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Parts a table into rows: a row ends with its line unless a quotation mark is open. A mark that is never closed costs the
 * row it opens in and no other: reading goes on in the line after it. Holds one row.
 */
final class TableRows {

    /** Each unclosed mark is looked for as far as a row can be long, so only so many are. */
    private static final int MAX_UNCLOSED = 20;

    private final Reader in;
    private final char delimiter;
    private final int limit;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int filled;
    private String pushed = "";
    private int pushedAt;
    private int unclosed;
    private int line = 1;

    TableRows(Reader in, char delimiter, int limit) {
        this.in = in;
        this.delimiter = delimiter;
        this.limit = limit;
    }

    /**
     * @param line where it begins
     * @param text as it stands, without its line end
     * @param problem why it is no row, empty if it is one
     */
    record Row(int line, String text, String problem) {}

    /** The next row, or null at the end. */
    @Nullable
    Row next() throws IOException {
        int first = line;
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        boolean atFieldStart = true;
        boolean justClosed = false;
        int c = read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && (c != '\n' || quoted) && row.length() < limit) {
            row.append((char) c);
            boolean opens = c == '"' && !quoted && (justClosed || (atFieldStart && unclosed < MAX_UNCLOSED));
            justClosed = c == '"' && quoted;
            quoted = opens || (quoted && !justClosed);
            atFieldStart = c == delimiter || (atFieldStart && c == ' ');
            c = read();
        }
        if (c < 0 && !quoted || c == '\n' && !quoted) {
            return new Row(first, withoutReturn(row), "");
        }
        if (c >= 0) {
            row.append((char) c);
        }
        leave(row, first);
        return new Row(
                first,
                "",
                quoted
                        ? "a quotation mark that opens in this row is not closed"
                        : "a row of more than " + limit + " characters was skipped");
    }

    /** Goes on in the line after the first one of a row that has no end. */
    private void leave(StringBuilder row, int first) throws IOException {
        unclosed++;
        int end = row.indexOf("\n");
        if (end >= 0) {
            pushed = row.substring(end + 1) + pushed.substring(pushedAt);
            pushedAt = 0;
            line = first + 1;
            return;
        }
        int c = read();
        while (c >= 0 && c != '\n') {
            c = read();
        }
    }

    private static String withoutReturn(StringBuilder row) {
        int length = row.length();
        return row.substring(0, length > 0 && row.charAt(length - 1) == '\r' ? length - 1 : length);
    }

    private int read() throws IOException {
        int c;
        if (pushedAt < pushed.length()) {
            c = pushed.charAt(pushedAt++);
        } else {
            if (position == filled) {
                pushed = "";
                pushedAt = 0;
                position = 0;
                filled = Math.max(0, in.read(buffer));
                if (filled == 0) {
                    return -1;
                }
            }
            c = buffer[position++];
        }
        line += c == '\n' ? 1 : 0;
        return c;
    }
}
