package org.parley.spill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file in the folder for temporary files ({@code java.io.tmpdir}) that only its owner can read, and that is gone when it is
 * closed or the process ends. Written at its end, read anywhere.
 */
final class TemporaryFile implements AutoCloseable {

    private final FileChannel channel;
    private long length;

    TemporaryFile() {
        try {
            Path path = Files.createTempFile("parley-" + ProcessHandle.current().pid() + "-", ".tmp");
            channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new SpillException("no temporary file can be made", e);
        }
    }

    long length() {
        return length;
    }

    /** @throws SpillException if the disk is full or fails */
    void append(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                length += channel.write(bytes, length);
            }
        } catch (IOException e) {
            throw new SpillException("the temporary file cannot be written", e);
        }
    }

    /** Fills the buffer with what stands from there on. */
    void read(long from, ByteBuffer bytes) {
        try {
            long at = from;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, at);
                if (read < 0) {
                    throw new IOException("it ends at " + at);
                }
                at += read;
            }
        } catch (IOException e) {
            throw new SpillException("the temporary file cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new SpillException("the temporary file cannot be deleted", e);
        }
    }
}
