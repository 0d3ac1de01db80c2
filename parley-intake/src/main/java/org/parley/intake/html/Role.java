package org.parley.intake.html;

/** What the labels of an element (its tag, class, id, role and so on) say that it is for. */
enum Role {
    /** Holds the article's text by name. */
    BODY,
    /** Holds it by the vocabulary of schema.org. */
    ARTICLE_BODY,
    /** Holds the article and what belongs to it. */
    MAIN,
    /** A summary above the text. */
    LEAD,
    /** Never part of the body. */
    NOISE,
    /** No part of the body if it is short: dates, names of authors, keywords, tools. */
    DETAIL,
    /** Set into the text: a box with facts, a card, a teaser. No part of the body if little of the text is in such. */
    INSET,
    /** No part of the body if it is mostly links. */
    WEAK_NOISE,
    /** What readers wrote. */
    COMMENTS,
    /** Not shown on the screen. */
    HIDDEN,
    CAPTION,
    EMBEDDED_POST,
    APPEAL,
    /** A page, or one entry of it, that is written as things happen. */
    LIVE_ITEM
}
