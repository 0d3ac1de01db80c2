package org.parley.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be read: its bytes, and what is known of them before they are looked at.
 *
 * @param name what its article is called unless it gives an address
 * @param where for a person to find it: {@code news.jsonl}, {@code news.zip#folder/a.txt}, {@code crawl.warc.gz#record 12}
 * @param in its bytes; marks are supported
 * @param size how many bytes there are, -1 if unknown
 * @param declared what whoever delivered it said of it
 * @param file the file whose bytes these are, null if they come from elsewhere
 */
public record Source(
        String name,
        String where,
        InputStream in,
        long size,
        Declared declared,
        @Nullable Path file) {

    static final int WINDOW = 1 << 16;

    public Source {
        in = in.markSupported() ? in : new BufferedInputStream(in, WINDOW);
    }

    public static Source ofFile(String name, String where, InputStream in, long size, Path file) {
        return new Source(name, where, in, size, Declared.NOTHING, file);
    }

    /** Of a size that shows only when it is read. */
    public static Source ofStream(String name, String where, InputStream in) {
        return new Source(name, where, in, -1, Declared.NOTHING, null);
    }

    Source withDeclared(Declared said) {
        return new Source(name, where, in, size, said, file);
    }

    /**
     * What a server said of a page.
     *
     * @param mediaType without parameters, lower case, empty if not given
     * @param charset null if not given
     * @param address null if not given
     */
    public record Declared(
            String mediaType,
            @Nullable String charset,
            @Nullable String address) {

        static final Declared NOTHING = new Declared("", null, null);
    }

    /** The character set that whoever delivered it says it is in. */
    Optional<Charset> declaredCharset() {
        @Nullable String name = declared.charset();
        return name == null ? Optional.empty() : DeclaredCharset.named(name);
    }

    /** The same, or else the one that its first bytes name. */
    Optional<Charset> charset(byte[] start) {
        return declaredCharset().or(() -> DeclaredCharset.in(start));
    }

    /** The first bytes, which stay to be read. */
    byte[] start() throws IOException {
        in.mark(WINDOW);
        byte[] start = new byte[WINDOW - 1];
        int filled = 0;
        try {
            int read = in.read(start);
            while (read > 0) {
                filled += read;
                read = in.read(start, filled, start.length - filled);
            }
        } catch (IOException e) {
            // Damage further on is met again when it is read; what stands before it can be read.
            if (filled == 0) {
                throw e;
            }
        }
        in.reset();
        return Arrays.copyOf(start, filled);
    }
}
