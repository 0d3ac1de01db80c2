package org.parley.app.page;

import java.util.List;

/**
 * Who wants what: issues down, parties across.
 *
 * @param parties the parties that have a column
 * @param others whether there is a column for all others
 * @param rows one for each issue
 */
record MatrixView(List<String> parties, boolean others, List<Row> rows) {

    /**
     * One issue.
     *
     * @param issue its name
     * @param cells one for each column
     */
    record Row(String issue, List<Cell> cells) {}

    /**
     * What one party, or the others, hold on one issue.
     *
     * @param heading the column's name
     * @param lines what is held, latest first
     */
    record Cell(String heading, List<Line> lines) {}

    /**
     * One position.
     *
     * @param party who holds it, "" where the column says so
     * @param act demands, refuses, offers, ...
     * @param speaker who says it, "" if the party itself
     * @param when when it was said
     * @param item the words
     */
    record Line(String party, String act, String speaker, When when, ItemView item) {}
}
