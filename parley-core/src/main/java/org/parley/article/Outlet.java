package org.parley.article;

/**
 * Who published an article; also who wrote it, where that is an agency. Independence is counted by origin.
 *
 * @param name as the outlet writes it, or {@code "unknown outlet"}
 */
public record Outlet(String name) {

    /** The outlet of a text that does not say where it was published. */
    public static final Outlet UNKNOWN = new Outlet("unknown outlet");

    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet has a name; use Outlet.UNKNOWN");
        }
    }
}
