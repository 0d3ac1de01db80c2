package org.parley.app.page;

/**
 * What one holder says of one thing, as shown.
 *
 * @param holder who says it
 * @param side the country or body the holder speaks for, "" if that goes without saying
 * @param through who carried it, "" if nobody
 * @param when when it was said
 * @param state in one or two words
 * @param item the words
 */
record AccountView(String holder, String side, String through, When when, Tag state, ItemView item) {}
