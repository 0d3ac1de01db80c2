package org.parley.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: a full disk or an interruption leaves the old file as it was. */
final class AtomicFile {

    private AtomicFile() {}

    /** Something that writes itself to a stream. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws IOException if the content cannot be written or put in place; the old file is then untouched */
    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeThrough(target, content);
            return;
        }
        // Not a temporary file of the JDK's: those are for their owner's eyes only, and the page is for others too.
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            moveIntoPlace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Pipes and devices cannot be replaced, only written to. */
    private static void writeThrough(Path target, Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.writeTo(out);
        }
    }

    private static void moveIntoPlace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
