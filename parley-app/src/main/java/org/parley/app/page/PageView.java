package org.parley.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<HappeningView> contacts,
        List<HappeningView> corridors,
        List<FigureView> figures,
        List<HappeningView> attacks,
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
    record Difference(String id, String title, String relation, List<AccountView> sides) {}

    /** How many of the happenings are held, announced, ..., for a heading: "8 held · 2 announced". */
    static String states(List<HappeningView> happenings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        happenings.stream()
                .map(happening -> happening.state().words())
                .filter(words -> !words.isBlank())
                .forEach(words -> counts.merge(words, 1, Integer::sum));
        List<String> words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(4)
                .map(entry -> Counts.number(entry.getValue()) + " " + entry.getKey())
                .toList();
        return String.join(" · ", words);
    }
}
