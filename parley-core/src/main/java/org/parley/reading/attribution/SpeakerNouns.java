package org.parley.reading.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.lexicon.RuleFile;

/** Common nouns that can say something; read once from speakers.txt. */
final class SpeakerNouns {

    /** What kind of speaker a noun names. */
    enum Kind {
        PERSON,
        GROUP,
        BODY,
        DOCUMENT
    }

    private static final Map<String, Kind> ENGLISH = read(RuleFile.read(SpeakerNouns.class, "lang/en/speakers.txt", 2));

    private SpeakerNouns() {}

    private static Map<String, Kind> read(RuleFile file) {
        Map<String, Kind> kinds = new HashMap<>();
        for (RuleFile.Row row : file.rows()) {
            Kind kind;
            try {
                kind = Kind.valueOf(row.field(1).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.problem(1, "no such kind of speaker: " + row.field(1));
            }
            row.list(0).forEach(lemma -> kinds.put(lemma, kind));
        }
        return Map.copyOf(kinds);
    }

    static Optional<Kind> kind(String lemma) {
        return Optional.ofNullable(ENGLISH.get(lemma.toLowerCase(Locale.ROOT)));
    }
}
