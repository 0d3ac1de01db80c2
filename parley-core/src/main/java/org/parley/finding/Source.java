package org.parley.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;

/**
 * Whoever is answerable for some content. Never the outlet that merely printed it.
 *
 * @param kind the outlet's own writer, a named party, or an unnamed one
 * @param words the article's words for it, empty for the writer
 * @param name fullest name; for an unnamed one its descriptor in lower case; empty for the writer
 * @param type "PER", "ORG", "LOC", "NORP", or empty if not known
 * @param role office or description, null if none is given
 * @param country ISO 3166-1 alpha-2 of the side it belongs to, null if not said
 */
public record Source(
        Kind kind,
        List<Passage> words,
        String name,
        String type,
        @Nullable String role,
        @Nullable String country) {

    /** Who answers for the content. */
    public enum Kind {
        WRITER,
        NAMED,
        UNNAMED
    }

    public Source {
        words = List.copyOf(words);
        if (kind != Kind.WRITER && name.isBlank()) {
            throw new IllegalArgumentException("a source other than the writer has a name or a descriptor");
        }
    }

    /** The outlet's own voice. */
    public static Source writer() {
        return new Source(Kind.WRITER, List.of(), "", "", null, null);
    }
}
