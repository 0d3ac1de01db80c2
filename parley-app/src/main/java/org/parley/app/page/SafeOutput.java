package org.parley.app.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Lets through only characters that reach the reader's page as they are. An HTML parser drops NUL, rewrites carriage
 * returns, and UTF-8 has no lone surrogates; each is replaced by one character so that offsets into a text stay right.
 */
final class SafeOutput extends Writer implements TemplateOutput {

    private static final char DAMAGED = '\uFFFD';

    private final Appendable out;

    SafeOutput(Appendable out) {
        this.out = out;
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        try {
            int from = beginIndex;
            for (int i = beginIndex; i < endIndex; i++) {
                char c = value.charAt(i);
                if (Character.isHighSurrogate(c) && i + 1 < endIndex && Character.isLowSurrogate(value.charAt(i + 1))) {
                    i++;
                } else if (isDamage(c)) {
                    out.append(value, from, i).append(c == '\r' ? ' ' : DAMAGED);
                    from = i + 1;
                }
            }
            out.append(value, from, endIndex);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDamage(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c == '\u007F' || Character.isSurrogate(c);
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        writeContent(new String(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
