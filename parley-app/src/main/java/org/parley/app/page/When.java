package org.parley.app.page;

/**
 * A date as shown.
 *
 * @param words for a reader
 * @param machine ISO day for the {@code time} element, "" if it is not one day
 * @param note how it was got, "" if the text says it
 * @param inferred whether it was concluded from several signs
 * @param known whether there is one
 */
record When(String words, String machine, String note, boolean inferred, boolean known) {}
