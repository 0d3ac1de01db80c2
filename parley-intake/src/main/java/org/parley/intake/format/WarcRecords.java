package org.parley.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Parts a web archive into its records, one held at a time. Archives are cut short and their lengths lie: wherever a record
 * should begin and none does, reading goes on at the next that does, and the gap is told of.
 */
final class WarcRecords {

    private static final int LONGEST_HEADER = 1 << 16;
    /** Each wrong length that leads beyond the record costs reading it twice, so only so many are looked into. */
    private static final int MAX_WRONG_LENGTHS = 64;

    private static final Set<String> WITH_PAGES = Set.of("response", "resource", "conversion");
    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final PushedBack in;
    private final int limit;
    private final BiConsumer<Integer, String> damage;
    private int number;
    private int wrongLengths;

    /**
     * @param limit a page with more bytes is not held
     * @param damage told the number of the record before which, or in which, something is broken
     */
    WarcRecords(InputStream in, int limit, BiConsumer<Integer, String> damage) {
        this.in = new PushedBack(in);
        this.limit = limit;
        this.damage = damage;
    }

    /**
     * @param number from 1
     * @param headers by name in lower case
     * @param block its content; empty if it is of a kind that holds no page, or too large
     * @param length how long it says it is
     * @param isCut whether it ends before its length
     */
    record Entry(int number, Map<String, String> headers, byte[] block, long length, boolean isCut) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String type() {
            return header("warc-type").toLowerCase(Locale.ROOT);
        }
    }

    /** The next record, or null at the end. */
    @Nullable
    Entry next() throws IOException {
        if (!findRecord()) {
            return null;
        }
        number++;
        Map<String, String> headers = headers();
        long length = length(headers.getOrDefault("content-length", ""));
        if (length < 0) {
            damage.accept(number, "a record without a length, at byte " + in.offset());
            return new Entry(number, headers, new byte[0], 0, true);
        }
        boolean held = length <= limit
                && WITH_PAGES.contains(headers.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT));
        if (!held) {
            return new Entry(number, headers, new byte[0], length, in.skip(length) < length);
        }
        byte[] block = in.readNBytes((int) length);
        boolean cut = block.length < length;
        byte[] own = cut || !endsHere() ? untilNextRecord(block) : block;
        return new Entry(number, headers, own, length, cut && own.length == block.length);
    }

    /** Goes to where a record begins; says so if something else stands before it. */
    private boolean findRecord() throws IOException {
        long from = in.offset();
        long blanks = 0;
        while (true) {
            int c = in.read();
            if (c < 0) {
                gap(from, in.offset() - blanks);
                return false;
            }
            if (c == 'W' && rest(1)) {
                gap(from, in.offset() - VERSION.length - blanks);
                endOfLine();
                return true;
            }
            blanks = c == '\r' || c == '\n' ? blanks + 1 : 0;
            if (blanks == 0) {
                endOfLine();
            }
        }
    }

    private boolean rest(int matched) throws IOException {
        for (int i = matched; i < VERSION.length; i++) {
            int c = in.read();
            if (c != VERSION[i]) {
                if (c >= 0) {
                    in.push(new byte[] {(byte) c});
                }
                return false;
            }
        }
        return true;
    }

    private void gap(long from, long to) {
        if (to > from) {
            damage.accept(number, "no record begins at byte " + from + "; reading goes on at byte " + to);
        }
    }

    private void endOfLine() throws IOException {
        int c = in.read();
        while (c >= 0 && c != '\n') {
            c = in.read();
        }
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new TreeMap<>();
        int left = LONGEST_HEADER;
        while (true) {
            StringBuilder line = new StringBuilder();
            int c = in.read();
            while (c >= 0 && c != '\n' && left > 0) {
                line.append((char) c);
                left--;
                c = in.read();
            }
            String text =
                    new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
            if (text.isEmpty() || c < 0 || left == 0) {
                return headers;
            }
            int colon = text.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        text.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        text.substring(colon + 1).strip());
            }
        }
    }

    private static long length(String words) {
        return words.matches("\\d{1,18}") ? Long.parseLong(words) : -1;
    }

    /** Whether the archive ends or another record begins after this one's blank lines. */
    private boolean endsHere() throws IOException {
        byte[] next = in.readNBytes(4 + VERSION.length);
        in.push(next);
        String text = new String(next, StandardCharsets.ISO_8859_1);
        return text.isBlank() || text.stripLeading().startsWith("WARC/");
    }

    /** A block that is longer than its record holds the next one; it is given back. */
    private byte[] untilNextRecord(byte[] block) {
        for (int i = 0; i + VERSION.length < block.length && wrongLengths < MAX_WRONG_LENGTHS; i++) {
            boolean begins = block[i] == 'W'
                    && i > 0
                    && block[i - 1] == '\n'
                    && Arrays.equals(block, i, i + VERSION.length, VERSION, 0, VERSION.length);
            if (begins) {
                wrongLengths++;
                damage.accept(number, "its length is wrong: another record begins in it");
                in.push(Arrays.copyOfRange(block, i, block.length));
                return Arrays.copyOf(block, i);
            }
        }
        return block;
    }

    /** A stream that what was read too far is given back to. */
    private static final class PushedBack extends InputStream {

        private final InputStream in;
        private byte[] pushed = new byte[0];
        private int at;
        private long offset;

        PushedBack(InputStream in) {
            this.in = in;
        }

        long offset() {
            return offset;
        }

        void push(byte[] bytes) {
            byte[] all = new byte[bytes.length + pushed.length - at];
            System.arraycopy(bytes, 0, all, 0, bytes.length);
            System.arraycopy(pushed, at, all, bytes.length, pushed.length - at);
            pushed = all;
            at = 0;
            offset -= bytes.length;
        }

        @Override
        public int read() throws IOException {
            int read = at < pushed.length ? pushed[at++] & 0xFF : in.read();
            offset += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read;
            if (at < pushed.length) {
                read = Math.min(length, pushed.length - at);
                System.arraycopy(pushed, at, bytes, from, read);
                at += read;
            } else {
                read = in.read(bytes, from, length);
            }
            offset += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            byte[] buffer = new byte[1 << 14];
            long skipped = 0;
            while (skipped < bytes) {
                int read = read(buffer, 0, (int) Math.min(buffer.length, bytes - skipped));
                if (read < 0) {
                    return skipped;
                }
                skipped += read;
            }
            return skipped;
        }
    }
}
