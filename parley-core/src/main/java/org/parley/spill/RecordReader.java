package org.parley.spill;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a record that a {@link RecordWriter} wrote, in their order. Not safe for threads. */
public final class RecordReader {

    private final byte[] bytes;
    private int at;

    public RecordReader(byte[] record) {
        this.bytes = record;
    }

    public int integer() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    public long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (bytes[at++] & 0xFFL) << shift;
        }
        return number;
    }

    public int[] sorted() {
        int[] numbers = new int[integer()];
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            before += integer();
            numbers[i] = before;
        }
        return numbers;
    }

    /** A text that may be missing. */
    public @Nullable String text() {
        int characters = integer() - 1;
        if (characters < 0) {
            return null;
        }
        boolean ascii = bytes[at++] == 1;
        if (ascii) {
            at += characters;
            return new String(bytes, at - characters, characters, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[characters];
        for (int i = 0; i < characters; i++) {
            text[i] = character();
        }
        return new String(text);
    }

    /** A text that was not missing. */
    public String words() {
        return Objects.requireNonNull(text());
    }

    private char character() {
        int first = bytes[at++];
        if (first >= 0) {
            return (char) first;
        }
        int second = bytes[at++] & 0x3F;
        return (first & 0xE0) == 0xC0
                ? (char) ((first & 0x1F) << 6 | second)
                : (char) ((first & 0x0F) << 12 | second << 6 | bytes[at++] & 0x3F);
    }
}
