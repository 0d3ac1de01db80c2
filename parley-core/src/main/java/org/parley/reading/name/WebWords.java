package org.parley.reading.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Addresses;

/** Tells addresses of mail, pages, hosts and files from words. Immutable. */
final class WebWords {

    private static final int LONGEST_ENDING = 6;
    private static final int SHORTEST_LABEL = 2;

    private final Set<String> hosts = new HashSet<>();
    private final Set<String> files = new HashSet<>();

    WebWords() {
        for (RuleFile.Row row :
                RuleFile.read(WebWords.class, "lang/en/web-endings.txt", 2).rows()) {
            switch (row.field(0)) {
                case "host" -> hosts.addAll(row.list(1));
                case "file" -> files.addAll(row.list(1));
                default -> throw row.problem(0, "no such kind of ending");
            }
        }
    }

    /** Whether the word is an address of mail or of a page, or a file's name. */
    boolean isAddress(String word) {
        return Addresses.isAddress(word) || files.contains(ending(word));
    }

    /** Whether the word is the name of a host and no more. */
    boolean isHost(String word) {
        return hosts.contains(ending(word));
    }

    /** What stands behind the last full stop, empty if that is none or what stands before is too short for a name. */
    private static String ending(String word) {
        int dot = word.lastIndexOf('.');
        boolean fits = dot >= SHORTEST_LABEL
                && word.length() - dot - 1 <= LONGEST_ENDING
                && Character.isLetterOrDigit(word.charAt(dot - 1))
                && Character.isLetterOrDigit(word.charAt(dot - 2));
        return fits ? word.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
