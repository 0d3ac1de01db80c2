package org.parley.app.page;

import java.util.List;

/**
 * One statement as shown.
 *
 * @param id where links to it go
 * @param keys what the filters ask for, one word each
 * @param day first day it can be, for sorting, "" if undated
 * @param lastDay last day it can be, "" if undated
 * @param when when it was said
 * @param speaker who
 * @param role office and side, "" if neither is known
 * @param through who carried it, "" if nobody
 * @param act what the speaker does with the words
 * @param form direct, indirect, mixed
 * @param issues what it touches
 * @param answers id of the statement it answers, "" if none
 * @param answered whose statement that is
 * @param item the words
 */
record StatementView(
        String id,
        String keys,
        String day,
        String lastDay,
        When when,
        String speaker,
        String role,
        String through,
        String act,
        String form,
        List<String> issues,
        String answers,
        String answered,
        ItemView item) {

    /**
     * One choice of a filter.
     *
     * @param key the word a statement carries
     * @param words as shown, with the count
     */
    record Choice(String key, String words) {}

    /**
     * One filter.
     *
     * @param name its name
     * @param all the words for no choice
     * @param choices its choices
     */
    record Filter(String name, String all, List<Choice> choices) {}
}
