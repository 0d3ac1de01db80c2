package org.parley.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.parley.intake.UnreadableArticle.Kind;

/**
 * Reads files, folders and standard input and gives their articles one by one. Whatever cannot be read is named with the
 * reason, and the rest goes on. Holds one article in memory at a time; safe for many threads.
 */
public final class Intake {

    private final ArticleMaker maker = new ArticleMaker();
    private final HtmlDrafts pages = new HtmlDrafts();

    /**
     * Reads the inputs in the order given.
     *
     * @param inputs files, folders (walked in sorted order), or {@code -} for standard input
     */
    public void read(List<String> inputs, Options options, Sink sink) {
        for (String input : inputs) {
            if (input.equals("-")) {
                new Run(options, sink).standardInput();
            } else {
                new Run(options, sink).path(input);
            }
        }
    }

    /** One input's reading. */
    private final class Run {

        private final Options options;
        private final Sink sink;

        Run(Options options, Sink sink) {
            this.options = options;
            this.sink = sink;
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
                new FolderWalk(path, sink, this::file).walk();
            } else {
                Path fileName = path.getFileName();
                file(path, fileName == null ? input : fileName.toString(), input);
            }
        }

        private void file(Path file, String name, String where) {
            FileType type = FileType.of(name);
            switch (type) {
                case OTHER ->
                    unreadable(where, Kind.FORMAT, "files of type ." + FileType.ending(name) + " are not read");
                case TEXT, HTML, JSON_LINES, JSON -> contents(file, name, where, type);
            }
        }

        private void contents(Path file, String name, String where, FileType type) {
            boolean gzip = FileType.isGzip(name);
            try {
                if (!Files.isRegularFile(file)) {
                    unreadable(where, Kind.FORMAT, "not a plain file");
                } else if (type == FileType.TEXT && !gzip && Files.size(file) > options.maxArticleBytes()) {
                    tooLarge(where, megabytes(Files.size(file)));
                } else {
                    FileType layout = type == FileType.JSON && isLines(file, gzip) ? FileType.JSON_LINES : type;
                    try (InputStream in = open(file, gzip)) {
                        stream(in, name, where, layout);
                    }
                }
            } catch (AccessDeniedException e) {
                unreadable(where, Kind.NO_PERMISSION, "no permission to read this file");
            } catch (ZipException | java.io.EOFException e) {
                unreadable(where, Kind.BROKEN, "broken gzip data: " + e.getMessage());
            } catch (IOException e) {
                unreadable(where, Kind.INPUT_OUTPUT, "reading failed: " + e.getMessage());
            }
        }

        /** Whether a file that only calls itself JSON has one object a line. */
        private boolean isLines(Path file, boolean gzip) throws IOException {
            try (InputStream in = open(file, gzip)) {
                BoundedLines lines =
                        new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8), options.maxLineChars());
                boolean any = lines.next();
                while (any && lines.line().isBlank() && !lines.tooLong()) {
                    any = lines.next();
                }
                JsonLines reader = new JsonLines(maker, options, sink, "", "");
                return any && reader.isObject(lines.line().replace("\uFEFF", ""));
            }
        }

        private InputStream open(Path file, boolean gzip) throws IOException {
            InputStream in = Files.newInputStream(file);
            if (!gzip) {
                return in;
            }
            try {
                return new GZIPInputStream(in, 1 << 16);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        }

        void standardInput() {
            String where = "standard input";
            try {
                BufferedInputStream in = new BufferedInputStream(options.standardInput(), 1 << 16);
                in.mark(8);
                byte[] first = in.readNBytes(2);
                in.reset();
                boolean gzip = first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
                InputStream plain = gzip ? new BufferedInputStream(new GZIPInputStream(in), 1 << 16) : in;
                stream(plain, where, where, beginsWithBrace(plain) ? FileType.JSON_LINES : FileType.TEXT);
            } catch (ZipException | java.io.EOFException e) {
                unreadable(where, Kind.BROKEN, "broken gzip data: " + e.getMessage());
            } catch (IOException e) {
                unreadable(where, Kind.INPUT_OUTPUT, "reading failed: " + e.getMessage());
            }
        }

        /** Whether the first character that is not white space opens a JSON object. */
        private static boolean beginsWithBrace(InputStream in) throws IOException {
            int window = 1 << 12;
            in.mark(window);
            byte[] start = in.readNBytes(window - 1);
            in.reset();
            String text = new String(start, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "");
            return text.stripLeading().startsWith("{");
        }

        private void stream(InputStream in, String name, String where, FileType type) throws IOException {
            switch (type) {
                case JSON_LINES -> jsonLines(in, name, where);
                case JSON -> json(in, name, where);
                case HTML -> page(in, name, where);
                case TEXT, OTHER -> plainText(in, name, where);
            }
        }

        private void json(InputStream in, String name, String where) throws IOException {
            byte[] bytes = in.readNBytes(options.maxLineChars() + 1);
            if (bytes.length > options.maxLineChars()) {
                unreadable(where, Kind.TOO_LARGE, "too large to read as one piece; write one object a line instead");
            } else if (bytes.length == 0) {
                unreadable(where, Kind.EMPTY, "empty");
            } else {
                Decoder.decode(bytes)
                        .ifPresentOrElse(
                                decoded -> new JsonLines(maker, options, sink, name, where).readWhole(decoded.text()),
                                () -> unreadable(where, Kind.BINARY, "not a text"));
            }
        }

        private void jsonLines(InputStream in, String name, String where) throws IOException {
            byte[] start = in.readNBytes(4);
            Charset charset = Decoder.byteOrderMark(start).orElse(StandardCharsets.UTF_8);
            int skip = Decoder.byteOrderMark(start).isPresent() ? Decoder.markLength(start) : 0;
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start, skip, start.length - skip), in);
            new JsonLines(maker, options, sink, name, where).read(whole, charset);
        }

        private void plainText(InputStream in, String name, String where) throws IOException {
            byte[] bytes = in.readNBytes(options.maxArticleBytes() + 1);
            if (bytes.length > options.maxArticleBytes()) {
                tooLarge(where, "more than " + megabytes(options.maxArticleBytes()));
                return;
            }
            Decoder.decode(bytes)
                    .ifPresentOrElse(
                            decoded -> {
                                if (!decoded.remark().isEmpty()) {
                                    sink.remark(where, decoded.remark());
                                }
                                maker.make(Draft.ofText(name, where, decoded.text()), options, sink);
                            },
                            () -> unreadable(where, Kind.BINARY, "not a text"));
        }

        private void page(InputStream in, String name, String where) throws IOException {
            byte[] bytes = in.readNBytes(options.maxPageBytes() + 1);
            if (bytes.length > options.maxPageBytes()) {
                String reason = "more than " + megabytes(options.maxPageBytes()) + " is too large for one page";
                unreadable(where, Kind.TOO_LARGE, reason);
                return;
            }
            Decoder.decodePage(bytes)
                    .ifPresentOrElse(
                            decoded -> page(decoded, name, where), () -> unreadable(where, Kind.BINARY, "not a text"));
        }

        private void page(Decoder.Decoded page, String name, String where) {
            if (!page.remark().isEmpty()) {
                sink.remark(where, page.remark());
            }
            Draft draft = pages.draft(page.text(), Draft.ofText(name, where, ""));
            if (draft.text().isBlank() && !page.text().isBlank()) {
                unreadable(where, Kind.EMPTY, "no article on this page");
            } else {
                maker.make(draft, options, sink);
            }
        }

        private void tooLarge(String where, String size) {
            unreadable(
                    where,
                    Kind.TOO_LARGE,
                    size + " is too large for one article; the limit is " + megabytes(options.maxArticleBytes()));
        }

        private void unreadable(String where, Kind kind, String reason) {
            sink.unreadable(new UnreadableArticle(where, kind, reason));
        }
    }

    static String megabytes(long bytes) {
        return bytes < 1 << 20 ? bytes + " bytes" : String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
