package org.parley.app.page;

import java.util.List;

/**
 * The whole page, ready for its templates.
 *
 * @param title what it is about
 * @param asOf the last day that was known when it was made, "" if no article is dated
 * @param period from the first to the last dated event, "" if there is none
 * @param articleCount how many articles
 * @param outlets how many outlets, with the word
 * @param origins how many origins, with the word
 * @param notes what a reader should know of the articles before reading on
 * @param inShort the lines to read first
 * @param timeline marks in lanes
 * @param map where it happened
 * @param contacts talks and contacts
 * @param corridors ceasefires and corridors
 * @param figures the human cost
 * @param attacks attacks
 * @param matrix positions
 * @param filters filters of the statements
 * @param statements all statements
 * @param differences where accounts differ
 * @param articles the articles
 * @param assets style and script
 */
record PageView(
        String title,
        String asOf,
        String period,
        String articleCount,
        String outlets,
        String origins,
        List<String> notes,
        List<Brief> inShort,
        TimelineView timeline,
        MapView map,
        Shelf contacts,
        Shelf corridors,
        List<FigureView> figures,
        Shelf attacks,
        MatrixView matrix,
        List<StatementView.Filter> filters,
        List<StatementView> statements,
        List<Difference> differences,
        List<ArticleView> articles,
        Assets assets) {

    /**
     * One line of "in short".
     *
     * @param when when
     * @param item the line
     * @param state a tag
     * @param target id of what it is about, "" if nothing more is said of it
     */
    record Brief(When when, ItemView item, Tag state, String target) {}

    /**
     * One thing on which accounts differ.
     *
     * @param id where links to it go
     * @param title what they differ about
     * @param relation how they stand
     * @param sides the accounts
     */
    record Difference(String id, String title, String relation, List<AccountView> sides) {

        /** Columns so that the last row is as full as it can be: 5 for three of them, 4 for as many as have room. */
        int look() {
            return sides.size() <= 4 ? sides.size() : sides.size() <= 6 ? 5 : 4;
        }
    }
}
