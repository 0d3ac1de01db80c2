package org.parley.finding.statement;

import java.util.Locale;

/** Names those whom an article only describes. */
final class Descriptors {

    private static final String THE = "the ";

    private Descriptors() {}

    /** The words in lower case, without "the", in one line. */
    static String of(String words) {
        String plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.startsWith(THE) ? plain.substring(THE.length()) : plain;
    }
}
