package org.parley.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.parley.intake.format.Formats;
import org.parley.intake.format.Source;
import org.parley.intake.format.UnreadableArticle;
import org.parley.intake.format.UnreadableArticle.Kind;

/**
 * Reads files, folders and standard input and gives their articles one by one. Whatever cannot be read is named with the
 * reason, and the rest goes on. Pages are read by as many threads as the options say, their articles given in the order of the
 * input; a few pages for each thread are in memory at a time. Safe for many threads.
 */
public final class Intake {

    private final ArticleMaker maker = new ArticleMaker();

    /**
     * Reads the inputs in the order given.
     *
     * @param inputs files, folders (walked in sorted order), or {@code -} for standard input
     */
    public void read(List<String> inputs, Options options, Sink sink) {
        try (Run run = new Run(options, sink)) {
            for (String input : inputs) {
                if (input.equals("-")) {
                    run.stream(options.standardInput(), "standard input");
                } else {
                    run.path(input);
                }
            }
            run.finish();
        }
    }

    /**
     * Reads one stream.
     *
     * @param name of its content; what it ends with says what it is, unless the content shows that
     */
    public void read(InputStream in, String name, Options options, Sink sink) {
        try (Run run = new Run(options, sink)) {
            run.stream(in, name);
            run.finish();
        }
    }

    /** The bytes that reading these inputs will read, -1 if that shows only when they are read. */
    public static long bytesIn(List<String> inputs) {
        long total = 0;
        for (String input : inputs) {
            if (input.equals("-")) {
                return -1;
            }
            total += FolderWalk.bytesIn(input);
        }
        return total;
    }

    /** One reading of some inputs. */
    private final class Run implements AutoCloseable {

        private final Options options;
        private final Sink sink;
        private final Stages stages;
        private final Formats formats;

        Run(Options options, Sink sink) {
            this.options = options;
            this.sink = sink;
            this.stages = new Stages(maker, options, sink);
            this.formats = new Formats(options.limits(), stages);
        }

        void path(String input) {
            Path path;
            try {
                path = Path.of(input);
            } catch (InvalidPathException e) {
                unreadable(input, Kind.MISSING, "not a path: " + e.getReason());
                return;
            }
            if (!Files.exists(path)) {
                unreadable(input, Kind.MISSING, "no such file");
            } else if (Files.isDirectory(path)) {
                new FolderWalk(path, stages::unreadable, this::file).walk();
            } else {
                Path fileName = path.getFileName();
                file(path, fileName == null ? input : fileName.toString(), input);
            }
        }

        private void file(Path file, String name, String where) {
            if (!Files.isRegularFile(file)) {
                unreadable(where, Kind.FORMAT, "not a plain file");
                return;
            }
            try (InputStream in = counted(Files.newInputStream(file))) {
                formats.read(Source.ofFile(name, where, in, Files.size(file), file), name);
            } catch (AccessDeniedException e) {
                unreadable(where, Kind.NO_PERMISSION, "no permission to read this file");
            } catch (IOException e) {
                unreadable(where, Kind.INPUT_OUTPUT, "reading failed: " + e.getMessage());
            }
        }

        void stream(InputStream in, String name) {
            try {
                formats.read(Source.ofStream(name, name, counted(in)), name);
            } catch (IOException e) {
                unreadable(name, Kind.INPUT_OUTPUT, "reading failed: " + e.getMessage());
            }
        }

        private InputStream counted(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    int read = in.read();
                    sink.bytesRead(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int read = in.read(bytes, from, length);
                    sink.bytesRead(Math.max(0, read));
                    return read;
                }

                @Override
                public boolean markSupported() {
                    return false;
                }
            };
        }

        private void unreadable(String where, Kind kind, String reason) {
            stages.unreadable(new UnreadableArticle(where, kind, reason));
        }

        /** Gives what is still on its way. */
        void finish() {
            stages.finish();
        }

        @Override
        public void close() {
            stages.close();
        }
    }
}
