package org.parley.app.page;

/**
 * A small link to words of an article.
 *
 * @param label the article's label
 * @param mark the label as shown, with a letter where an item cites the article more than once
 * @param start first offset, in UTF-16 units of the article's text
 * @param end offset after the last
 * @param doubtful whether the article reads like a rewording
 * @param first whether it is among the few that always stand open
 */
record CiteView(String label, String mark, int start, int end, boolean doubtful, boolean first) {

    String look() {
        return "cite" + (doubtful ? " doubt" : "") + (first ? "" : " rest");
    }

    String at() {
        return start + "-" + end;
    }
}
