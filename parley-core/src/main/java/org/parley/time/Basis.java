package org.parley.time;

import java.util.Locale;

/** How a time was got. */
public enum Basis {
    /** The text or the user says it in full. */
    STATED,
    /** It came with the article. */
    METADATA,
    /** It stands in the article's address. */
    URL,
    /** Relative words resolved against the article's date or a dated event. */
    RESOLVED,
    /** Concluded from several signs; the reason names them. */
    INFERRED,
    /** Not known. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
