package org.parley.record.copies;

import org.jspecify.annotations.Nullable;
import org.parley.spill.RecordReader;
import org.parley.spill.RecordWriter;
import org.parley.spill.Spool;

/** The sketches of the texts among which copies are sought, outside memory but for those that were read last. Not safe for threads. */
final class Sketches implements AutoCloseable {

    /** Some megabytes: the texts that share much with others are read again and again. */
    private static final int MOST_HELD = 1024;

    private final Spool spool = new Spool();
    private final RecordWriter writer = new RecordWriter();
    private final @Nullable Sketch[] held = new @Nullable Sketch[MOST_HELD];
    private final int[] numbers = new int[MOST_HELD];

    /** The number by which the sketch is got again. */
    int add(Sketch sketch) {
        int number = spool.size();
        sketch.write(writer);
        writer.addTo(spool);
        return number;
    }

    Sketch get(int number) {
        int place = number % MOST_HELD;
        @Nullable Sketch sketch = held[place];
        if (sketch == null || numbers[place] != number) {
            sketch = Sketch.read(new RecordReader(spool.get(number)));
            held[place] = sketch;
            numbers[place] = number;
        }
        return sketch;
    }

    /** How alike the texts of two candidates are. */
    Likeness likeness(Candidate a, Candidate b) {
        return Likeness.of(get(a.sketch()), get(b.sketch()));
    }

    @Override
    public void close() {
        spool.close();
    }
}
