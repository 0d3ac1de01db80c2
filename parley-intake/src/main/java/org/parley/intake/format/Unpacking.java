package org.parley.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches what one input unpacks to, however deep: archives in archives, and how many times its own size all of it is.
 * A bomb of any kind is stopped by that, whatever it says of itself.
 */
final class Unpacking {

    private final Limits limits;
    private final Amounts amounts;
    private final int depth;

    private Unpacking(Limits limits, Amounts amounts, int depth) {
        this.limits = limits;
        this.amounts = amounts;
        this.depth = depth;
    }

    static Unpacking of(Limits limits) {
        return new Unpacking(limits, new Amounts(), 0);
    }

    private static final class Amounts {
        private long packed;
        private long unpacked;
    }

    /** Thrown where an input unpacks to more than is read. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }

    /** Whether no further archive within this one is read. */
    boolean isDeepest() {
        return depth == limits.depth();
    }

    /** Within one more archive. */
    Unpacking deeper() {
        return new Unpacking(limits, amounts, depth + 1);
    }

    /** Lets what is packed beside a bomb be read: from here on it may unpack to as much as its own size allows. */
    void goOn() {
        amounts.unpacked = Math.min(amounts.unpacked, allowed());
    }

    private long allowed() {
        return limits.freelyUnpacked() + limits.ratio() * amounts.packed;
    }

    /** The input as it stands on the disk. */
    InputStream packed(InputStream in) {
        return new Counting(in) {
            @Override
            void count(int bytes) {
                amounts.packed += bytes;
            }
        };
    }

    /** What comes out of an archive. */
    InputStream unpacked(InputStream in) {
        return new Counting(in) {
            @Override
            void count(int bytes) throws TooMuch {
                amounts.unpacked += bytes;
                if (amounts.unpacked > allowed()) {
                    throw new TooMuch("unpacks to more than " + limits.ratio() + " times its size (stopped after "
                            + Limits.megabytes(amounts.unpacked) + " out of " + Limits.megabytes(amounts.packed) + ")");
                }
            }
        };
    }

    /** Bytes of the input that were read by other ways than {@link #packed}. */
    void addPacked(long bytes) {
        amounts.packed += bytes;
    }

    private abstract static class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        abstract void count(int bytes) throws TooMuch;

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            byte[] buffer = new byte[(int) Math.min(1 << 14, Math.max(0, bytes))];
            return Math.max(0, read(buffer, 0, buffer.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
