package org.parley.article;

/**
 * Where the date that came with an article stood, and how far it is to be trusted.
 *
 * @param kind what kind of place it is
 * @param reliability of a hundred dates from such places, how many are right
 * @param reason the place and what stands there, for a person to read
 */
public record DateSource(Kind kind, int reliability, String reason) {

    /** Less reliable dates give way to one that the text itself states. */
    private static final int FIRM = 75;

    /** What kind of place a date stands in. */
    public enum Kind {
        /** A field for machines. */
        METADATA,
        /** Words on the article's page, outside its text. */
        PAGE
    }

    public DateSource {
        if (reliability < 0 || reliability > 100) {
            throw new IllegalArgumentException("reliability is a share of a hundred: " + reliability);
        }
    }

    /** Whether it goes before what the article's text says. */
    public boolean isFirm() {
        return reliability >= FIRM;
    }

    /** The reason with the reliability. */
    public String shown() {
        return reason + " (right in " + reliability + " of 100 such cases)";
    }
}
