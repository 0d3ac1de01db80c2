package org.parley.article;

import org.jspecify.annotations.Nullable;

/**
 * Something noticed about a stretch of an article's text. The text itself is never changed.
 *
 * @param kind what it is
 * @param span the stretch
 * @param reason why it is thought to be that, for a person to read
 * @param repaired the words as they were written, where letters were broken on the way and it is settled what they were; else null
 */
public record Mark(
        Kind kind, Span span, String reason, @Nullable String repaired) implements Comparable<Mark> {

    /** A stretch whose letters stay as they are. */
    public Mark(Kind kind, Span span, String reason) {
        this(kind, span, reason, null);
    }

    /** What a stretch of text can be. */
    public enum Kind {
        /** Furniture of the page: "read more", comment forms, categories, pointers to live pages. */
        BOILERPLATE("boilerplate"),
        /** The words under a picture or a video. */
        CAPTION("caption"),
        /** A request for donations. */
        APPEAL("appeal"),
        /** Bank details, telephone numbers, street addresses: never shown, never found in. */
        PRIVATE("private"),
        /** Reads like a machine's rewording of another text. */
        PARAPHRASE("paraphrase"),
        /** Letters that were broken on the way here. */
        MANGLED("mangled"),
        /** A line that gives the article's date. */
        DATELINE("dateline"),
        /** The outlet's own title within the text. */
        HEADLINE("headline"),
        /** Agencies named as the origin of the text. */
        CREDIT("credit"),
        /** One entry of a page that is written as things happen. */
        LIVE_ITEM("live_item"),
        /** Somebody else's post, shown within the article. */
        EMBEDDED_POST("embedded_post");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Whether finders leave this stretch alone. */
    public boolean silencesFinders() {
        return switch (kind) {
            case BOILERPLATE, APPEAL, PRIVATE, CREDIT, DATELINE, EMBEDDED_POST -> true;
            case CAPTION, PARAPHRASE, MANGLED, HEADLINE, LIVE_ITEM -> false;
        };
    }

    /** Whether the words of this stretch may never be shown or exported. */
    public boolean withholdsWords() {
        return kind == Kind.PRIVATE || kind == Kind.APPEAL;
    }

    @Override
    public int compareTo(Mark other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
    }
}
