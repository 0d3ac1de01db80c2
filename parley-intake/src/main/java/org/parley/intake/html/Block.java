package org.parley.intake.html;

/**
 * One stretch of an article's body as the page sets it apart: a paragraph, a heading, an item of a list.
 *
 * @param kind what it is
 * @param text its words on one line, except {@link Kind#CODE}; never blank
 * @param reason why it is no plain body, for a person to read; empty if it is
 */
public record Block(Kind kind, String text, String reason) {

    /** What a block can be. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION,
        CODE,
        TABLE_ROW,
        /** The words under a picture or a video. */
        CAPTION,
        /** A paragraph of one entry of a page that is written as things happen. */
        LIVE_ITEM,
        /** A post of somebody else that the page shows within its article. */
        EMBEDDED_POST,
        /** A request for donations or subscriptions within the article. */
        APPEAL,
        /** Names the agency or the paper that the text comes from. */
        CREDIT,
        /** Stands on many pages of the outlet. */
        FURNITURE;

        /** Whether it stands in the article without being its plain text, and so carries a reason. */
        public boolean isSetApart() {
            return switch (this) {
                case PARAGRAPH, HEADING, LIST_ITEM, QUOTATION, CODE, TABLE_ROW -> false;
                case CAPTION, LIVE_ITEM, EMBEDDED_POST, APPEAL, CREDIT, FURNITURE -> true;
            };
        }
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block has words");
        }
        if (kind.isSetApart() == reason.isEmpty()) {
            throw new IllegalArgumentException("what is no plain body has a reason, and only that: " + kind);
        }
    }

    /** A block of the article's own text. */
    public static Block plain(Kind kind, String text) {
        return new Block(kind, text, "");
    }
}
