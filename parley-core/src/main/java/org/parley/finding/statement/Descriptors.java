package org.parley.finding.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names those whom an article only describes. */
final class Descriptors {

    private static final String THE = "the ";
    private static final Pattern RELATIVE = Pattern.compile(",? (?:that|which|who|whose|whom) .*");

    private Descriptors() {}

    /** A name without what is said about it after a comma. */
    static String name(String words) {
        String plain = line(words);
        int comma = plain.indexOf(',');
        return comma > 0 ? plain.substring(0, comma) : plain;
    }

    private static String line(String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        return plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The words in lower case, without "the" and relative clauses, in one line. */
    static String of(String words) {
        String plain = RELATIVE.matcher(line(words).toLowerCase(Locale.ROOT)).replaceFirst("");
        return plain.startsWith(THE) ? plain.substring(THE.length()) : plain;
    }
}
