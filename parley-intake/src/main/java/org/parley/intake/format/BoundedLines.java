package org.parley.intake.format;

import java.io.IOException;
import java.io.Reader;

/** Lines of at most so many characters; what is longer is passed over without being held. */
final class BoundedLines {

    private final Reader reader;
    private final int limit;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int filled;
    private int number;
    private boolean tooLong;
    private StringBuilder line = new StringBuilder();

    BoundedLines(Reader reader, int limit) {
        this.reader = reader;
        this.limit = limit;
    }

    boolean next() throws IOException {
        line = new StringBuilder();
        tooLong = false;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            take(end);
            position = end;
            if (end < filled) {
                position++;
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private void take(int end) {
        if (line.length() + (end - position) > limit) {
            tooLong = true;
            line = new StringBuilder();
        }
        if (!tooLong) {
            line.append(buffer, position, end - position);
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, reader.read(buffer));
        return filled > 0;
    }

    int number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }

    String line() {
        return line.toString();
    }
}
