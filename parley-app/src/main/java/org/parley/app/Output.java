package org.parley.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8, whatever the locale. */
final class Output {

    private Output() {}

    /** Something that writes lines. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** @throws Trouble if standard output cannot be written to */
    static void write(Content content) {
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble("cannot write to standard output: " + e.getMessage(), e);
        }
        if (System.out.checkError()) {
            throw new Trouble("cannot write to standard output");
        }
    }
}
