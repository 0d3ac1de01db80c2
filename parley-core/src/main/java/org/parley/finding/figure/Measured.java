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
    static final String CROSSING = "crossing";

    /** Whether it is people on the move, of a kind that only the context tells. */
    boolean isFlight() {
        return measure.equals(FLIGHT) || measure.equals(CROSSING);
    }

    /** Whether it is a property of a place rather than a count of what happened. */
    boolean standing() {
        return measure.equals("population_of_place") || rule.equals("capacity");
    }
}
