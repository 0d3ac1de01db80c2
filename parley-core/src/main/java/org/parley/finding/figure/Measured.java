package org.parley.finding.figure;

/**
 * What a number was found to count.
 *
 * @param measure code of what is counted
 * @param predicate index of the token that says so, for time and place
 * @param rule which rule found it
 */
record Measured(String measure, int predicate, String rule) {

    static final String FLIGHT = "flight";
}
