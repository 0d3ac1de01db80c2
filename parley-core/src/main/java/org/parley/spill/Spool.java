package org.parley.spill;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Records of bytes, added one by one and read in any order. The first megabytes stay in memory, so that a small run needs no
 * file; what comes after stands in a temporary file. A record costs eight bytes of memory. Safe for many threads.
 */
public final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 8 << 20;
    private static final int FIRST = 1 << 14;
    private static final int BUFFER = 1 << 16;

    private final int inMemory;
    private byte[] start = new byte[FIRST];
    private int startLength;
    private long[] ends = new long[64];
    private int size;
    private @Nullable TemporaryFile file;
    private ByteBuffer waiting = ByteBuffer.allocate(0);

    public Spool() {
        this(IN_MEMORY);
    }

    /** With the number of bytes that stay in memory. */
    Spool(int inMemory) {
        this.inMemory = inMemory;
    }

    /** How many records there are. */
    public synchronized int size() {
        return size;
    }

    /** Bytes that do not stand in memory. */
    synchronized long inFile() {
        return size == 0 ? 0 : ends[size - 1] - startLength;
    }

    /**
     * Adds the first bytes of the array as a record; its number is the {@link #size} before.
     *
     * @throws SpillException if the disk is full or fails
     */
    public synchronized void add(byte[] bytes, int count) {
        long from = size == 0 ? 0 : ends[size - 1];
        if (file == null && from + count <= inMemory) {
            keep(bytes, count);
        } else {
            write(bytes, count);
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 2);
        }
        ends[size++] = from + count;
    }

    private void keep(byte[] bytes, int count) {
        int needed = startLength + count;
        if (needed > start.length) {
            start = Arrays.copyOf(start, Math.min(inMemory, Math.max(needed, 2 * start.length)));
        }
        System.arraycopy(bytes, 0, start, startLength, count);
        startLength = needed;
    }

    private void write(byte[] bytes, int count) {
        if (file == null) {
            file = new TemporaryFile();
            waiting = ByteBuffer.allocate(BUFFER);
        }
        if (waiting.remaining() < count) {
            flush(file);
        }
        if (waiting.remaining() < count) {
            file.append(ByteBuffer.wrap(bytes, 0, count));
        } else {
            waiting.put(bytes, 0, count);
        }
    }

    private void flush(TemporaryFile to) {
        waiting.flip();
        to.append(waiting);
        waiting.clear();
    }

    /** The record of that number. */
    public synchronized byte[] get(int number) {
        long from = number == 0 ? 0 : ends[number - 1];
        int count = (int) (ends[number] - from);
        TemporaryFile rest = file;
        if (rest == null || from < startLength || count == 0) {
            return Arrays.copyOfRange(
                    start, (int) Math.min(from, startLength), (int) Math.min(from, startLength) + count);
        }
        if (waiting.position() > 0) {
            flush(rest);
        }
        byte[] bytes = new byte[count];
        rest.read(from - startLength, ByteBuffer.wrap(bytes));
        return bytes;
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
