package org.parley.record.copies;

/** How an article stands to the others of its group. */
public enum Relation {
    /** The one that the others go back to, as far as the run or the record tells. */
    ORIGINAL("original", "original of"),
    /** The same words. */
    COPY("copy", "copy of"),
    /** Mostly the same words: cut, rearranged, or edited. */
    NEAR_COPY("near-copy", "near-copy of"),
    /** Another edition of the text at the same outlet. */
    REVISION("revision", "another edition of");

    private final String code;
    private final String words;

    Relation(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** For a reader, before the name of another article. */
    public String words() {
        return words;
    }
}
