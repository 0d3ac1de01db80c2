package org.parley.spill;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a record as bytes, every character as it is, also halves of pairs. Read back by {@link RecordReader} in the same order. Not safe for threads. */
public final class RecordWriter {

    /** An array that one long text has left behind is not kept. */
    private static final int MOST_KEPT = 1 << 20;

    private static final int LONGEST_INTEGER = 5;
    private static final int LONGEST_CHARACTER = 3;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    /** A number of any sign; small ones that are not negative are short. */
    public RecordWriter integer(int number) {
        room(LONGEST_INTEGER);
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    public RecordWriter number(long number) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift);
        }
        return this;
    }

    /** Sorted numbers that are not negative, as the steps between them. */
    public RecordWriter sorted(int[] numbers) {
        integer(numbers.length);
        int before = 0;
        for (int number : numbers) {
            integer(number - before);
            before = number;
        }
        return this;
    }

    public RecordWriter text(@Nullable String text) {
        if (text == null) {
            return integer(0);
        }
        integer(text.length() + 1);
        room(LONGEST_CHARACTER * text.length() + LONGEST_INTEGER);
        int head = length;
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        int size = length - head;
        boolean ascii = size == text.length();
        System.arraycopy(bytes, head, bytes, head + 1, size);
        bytes[head] = (byte) (ascii ? 1 : 0);
        length++;
        return this;
    }

    private void character(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** Adds the record to the spool and begins a new one. */
    public void addTo(Spool spool) {
        spool.add(bytes, length);
        length = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[MOST_KEPT];
        }
    }
}
