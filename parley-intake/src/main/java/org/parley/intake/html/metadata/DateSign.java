package org.parley.intake.html.metadata;

/** A kind of place where a page gives a date, with how much it weighs against others; docs/intake.md has the measurements. */
public enum DateSign {
    /** A time element that is named as the day of publication. */
    TIME_PUBLISHED(Group.PAGE, 20, "time of publication"),
    TIME_NEAR_TITLE(Group.PAGE, 36, "time beside the title"),
    /** An element that its class, id or property names as the date. */
    NAMED_NEAR_TITLE(Group.PAGE, 36, "date beside the title"),
    NAMED_PUBLISHED(Group.PAGE, 14, "date of publication"),
    /** Words such as "published on" stand before it. */
    LABELLED_NEAR_TITLE(Group.PAGE, 33, "words beside the title"),
    LABELLED(Group.PAGE, 20, "words on the page"),
    NEAR_TITLE(Group.PAGE, 35, "line beside the title"),
    DATELINE(Group.PAGE, 10, "beginning of a paragraph"),
    TIME(Group.PAGE, 13, "time on the page"),
    NAMED(Group.PAGE, 8, "date on the page"),
    LINE(Group.PAGE, 5, "line on the page"),
    /** In a part of the page that is about other things. */
    ELSEWHERE(Group.PAGE, 6, "another part of the page"),
    LINKED_DATA(Group.METADATA, 29, "linked data"),
    META(Group.METADATA, 30, "meta element"),
    MICRODATA(Group.METADATA, 27, "microdata"),
    /** A meta element that some fill with the day the page was made for the reader. */
    META_DATE(Group.METADATA, 15, "meta element"),
    SCRIPT(Group.METADATA, 12, "script"),
    LINKED_DATA_OF_OTHER(Group.METADATA, 8, "linked data of something else"),
    ADDRESS(Group.ADDRESS, 25, "address");

    /** Places that are filled independently of each other. */
    public enum Group {
        /** Words that a reader sees. */
        PAGE,
        /** Fields for machines. */
        METADATA,
        ADDRESS
    }

    private final Group group;
    private final int weight;
    private final String words;

    DateSign(Group group, int weight, String words) {
        this.group = group;
        this.weight = weight;
        this.words = words;
    }

    public Group group() {
        return group;
    }

    int weight() {
        return weight;
    }

    /** For a person to read. */
    public String words() {
        return words;
    }
}
