package org.parley.intake.html.metadata;

/**
 * How a page's dates are to be read.
 *
 * @param language ISO 639-1 code, empty if unknown
 * @param dayFirst whether 3/4/2024 is in April
 */
record Reading(String language, boolean dayFirst) {}
