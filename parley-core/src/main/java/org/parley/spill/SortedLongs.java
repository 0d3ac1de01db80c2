package org.parley.spill;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are added in any order and gone through in theirs. So many stay in memory; when there are more, they are sorted
 * and written to a temporary file, and merged when they are gone through. Not safe for threads.
 */
public final class SortedLongs implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 21;
    private static final int FIRST = 1 << 10;
    private static final int READ_AT_ONCE = 1 << 12;

    private final int inMemory;
    private long[] numbers = new long[FIRST];
    private int size;
    private final List<Long> runEnds = new ArrayList<>();
    private @Nullable TemporaryFile file;

    public SortedLongs() {
        this(IN_MEMORY);
    }

    /** With how many numbers stay in memory. */
    SortedLongs(int inMemory) {
        this.inMemory = inMemory;
    }

    /** @throws SpillException if the disk is full or fails */
    public void add(long number) {
        if (size == inMemory) {
            spill();
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.min(inMemory, 2 * size));
        }
        numbers[size++] = number;
    }

    private void spill() {
        TemporaryFile to = file == null ? new TemporaryFile() : file;
        file = to;
        Arrays.sort(numbers, 0, size);
        ByteBuffer bytes = ByteBuffer.allocate(READ_AT_ONCE * Long.BYTES);
        for (int from = 0; from < size; from += READ_AT_ONCE) {
            bytes.clear();
            int count = Math.min(READ_AT_ONCE, size - from);
            bytes.asLongBuffer().put(numbers, from, count);
            to.append(bytes.limit(count * Long.BYTES));
        }
        runEnds.add(to.length());
        size = 0;
    }

    /** Gives all, the smallest first, equal ones as often as they were added. Nothing is added after that. */
    public void forEach(LongConsumer each) {
        TemporaryFile runs = file;
        if (runs == null) {
            Arrays.sort(numbers, 0, size);
            for (int i = 0; i < size; i++) {
                each.accept(numbers[i]);
            }
            return;
        }
        if (size > 0) {
            spill();
        }
        numbers = new long[0];
        PriorityQueue<Run> open = new PriorityQueue<>((a, b) -> Long.compare(a.first(), b.first()));
        for (int i = 0; i < runEnds.size(); i++) {
            open.add(new Run(runs, i == 0 ? 0 : runEnds.get(i - 1), runEnds.get(i)));
        }
        while (!open.isEmpty()) {
            Run smallest = open.remove();
            each.accept(smallest.first());
            if (smallest.advance()) {
                open.add(smallest);
            }
        }
    }

    /** One sorted stretch of the file. */
    private static final class Run {

        private final TemporaryFile file;
        private final long end;
        private final long[] read = new long[READ_AT_ONCE];
        private long at;
        private int next;
        private int count;

        Run(TemporaryFile file, long start, long end) {
            this.file = file;
            this.at = start;
            this.end = end;
            fill();
        }

        long first() {
            return read[next];
        }

        boolean advance() {
            next++;
            return next < count || fill();
        }

        private boolean fill() {
            count = (int) Math.min(READ_AT_ONCE, (end - at) / Long.BYTES);
            next = 0;
            if (count > 0) {
                ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
                file.read(at, bytes);
                bytes.flip();
                bytes.asLongBuffer().get(read, 0, count);
                at += bytes.capacity();
            }
            return count > 0;
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
