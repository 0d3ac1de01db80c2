package org.parley.intake.format;

import java.util.Locale;

/**
 * An article that could not be read: counted, named, left out.
 *
 * @param where the file, or the file and line ({@code news.jsonl:3}), as the user knows it
 * @param kind what kind of trouble
 * @param reason what is wrong, for a person to read
 */
public record UnreadableArticle(String where, Kind kind, String reason) {

    /** Why an article cannot be read. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** The system does not let us read it. */
        NO_PERMISSION,
        /** There are no words in it. */
        EMPTY,
        /** It is larger than an article can be. */
        TOO_LARGE,
        /** It is not text. */
        BINARY,
        /** A type of file that is not read. */
        FORMAT,
        /** Its format is broken. */
        BROKEN,
        /** It is not in English. */
        LANGUAGE,
        /** A link that leaves the folder. */
        LINK,
        /** Reading it failed halfway. */
        INPUT_OUTPUT,
        /** A bug of ours. */
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return where + ": " + reason;
    }
}
