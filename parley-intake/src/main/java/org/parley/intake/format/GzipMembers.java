package org.parley.intake.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip data of any number of members, as web archives have them, one for each record. A damaged member can be
 * left and reading go on at the next one.
 */
final class GzipMembers extends InputStream {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int FLAG_CHECKSUM = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[1 << 13];
    private int position;
    private int filled;
    private long offset;
    private boolean inMember;
    private boolean ended;
    private Consumer<String> damage;
    private boolean goesOn;
    private @Nullable ZipException broken;

    GzipMembers(InputStream in) {
        this.in = in;
        this.damage = problem -> {};
    }

    /** From now on a damaged member is told of and left, if another one follows. */
    void goOnAfterDamage(Consumer<String> told) {
        goesOn = true;
        damage = told;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            try {
                int read = readMember(bytes, from, length);
                if (read > 0) {
                    return read;
                }
            } catch (ZipException | DataFormatException e) {
                leaveMember(e);
            }
        }
        if (broken != null) {
            throw broken;
        }
        return -1;
    }

    /** Some bytes of this member, or 0 where it ends. */
    private int readMember(byte[] bytes, int from, int length) throws IOException, DataFormatException {
        if (!inMember && !beginMember()) {
            ended = true;
            return 0;
        }
        int read = inflater.inflate(bytes, from, length);
        while (read == 0 && !inflater.finished()) {
            if (inflater.needsDictionary()) {
                throw new ZipException("a preset dictionary");
            }
            if (inflater.needsInput()) {
                if (position == filled && !fill()) {
                    throw new EOFException("it ends at byte " + offset + ", within a member");
                }
                inflater.setInput(buffer, position, filled - position);
                position = filled;
            }
            read = inflater.inflate(bytes, from, length);
        }
        if (read == 0) {
            endMember();
        }
        return read;
    }

    private void endMember() throws IOException {
        position = filled - inflater.getRemaining();
        inMember = false;
        for (int i = 0; i < TRAILER; i++) {
            next();
        }
    }

    /** Takes a member's header; false at the end of the data. Zeros after the last member are padding. */
    private boolean beginMember() throws IOException {
        int first = nextOrEnd();
        while (first == 0) {
            first = nextOrEnd();
        }
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || next() != 0x8B || next() != 8) {
            throw new ZipException("no gzip member");
        }
        int flags = next();
        for (int i = 4; i < HEADER; i++) {
            next();
        }
        if ((flags & FLAG_EXTRA) != 0) {
            int length = next() | next() << 8;
            for (int i = 0; i < length; i++) {
                next();
            }
        }
        for (int strings = Integer.bitCount(flags & (FLAG_NAME | FLAG_COMMENT)); strings > 0; strings--) {
            while (next() != 0) {}
        }
        for (int i = 0; i < 2 && (flags & FLAG_CHECKSUM) != 0; i++) {
            next();
        }
        inflater.reset();
        inMember = true;
        return true;
    }

    private void leaveMember(Exception e) throws IOException {
        long at = byteAt();
        if (!goesOn || !findMember()) {
            ended = true;
            ZipException problem = new ZipException(e.getMessage() + " at byte " + at);
            problem.initCause(e);
            broken = problem;
            throw problem;
        }
        damage.accept(
                "broken gzip data at byte " + at + " (" + e.getMessage() + "); reading goes on at byte " + byteAt());
    }

    /** The offset of what is read next. */
    private long byteAt() {
        return offset - (inMember ? inflater.getRemaining() : filled - position);
    }

    /** Goes to where the next member seems to begin. */
    private boolean findMember() throws IOException {
        if (inMember) {
            position = filled - inflater.getRemaining();
            inMember = false;
        }
        while (true) {
            while (filled - position < 4) {
                if (!fillMore()) {
                    return false;
                }
            }
            boolean begins = buffer[position] == 0x1F
                    && (buffer[position + 1] & 0xFF) == 0x8B
                    && buffer[position + 2] == 8
                    && (buffer[position + 3] & 0xE0) == 0;
            if (begins) {
                return true;
            }
            position++;
        }
    }

    private boolean fillMore() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, filled - position);
        filled -= position;
        position = 0;
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
            return false;
        }
        filled += read;
        offset += read;
        return true;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        offset += filled;
        return filled > 0;
    }

    private int nextOrEnd() throws IOException {
        return position == filled && !fill() ? -1 : buffer[position++] & 0xFF;
    }

    private int next() throws IOException {
        int next = nextOrEnd();
        if (next < 0) {
            throw new EOFException("it ends at byte " + offset + ", within a member");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
