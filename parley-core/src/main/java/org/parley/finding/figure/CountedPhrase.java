package org.parley.finding.figure;

/**
 * The words for what a number counts.
 *
 * @param head index of the token that carries them; of the number itself where nothing else is said ("130 wounded")
 * @param end index after the last token of number and words together
 * @param population the words without the number, empty if there are none
 * @param bare whether the number stands without a noun
 * @param compound whether number and noun are one word ("600-bed")
 */
record CountedPhrase(int head, int end, String population, boolean bare, boolean compound) {}
