package org.parley.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a web page names in its first bytes. */
final class DeclaredCharset {

    /** Browsers look no further than this either. */
    private static final int WINDOW = 4096;

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    static Optional<Charset> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {XML, META}) {
            Matcher found = pattern.matcher(start);
            if (found.find()) {
                return named(found.group(1));
            }
        }
        return Optional.empty();
    }

    /** Browsers read Latin-1 as its superset Windows-1252; a page in UTF-16 could not have been searched for its name. */
    static Optional<Charset> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("us-ascii") || plain.equals("latin1")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return plain.startsWith("utf-16") || !Charset.isSupported(plain)
                    ? Optional.empty()
                    : Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
