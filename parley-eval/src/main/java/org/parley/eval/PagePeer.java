package org.parley.eval;

/** A system that takes the body of an article from a web page, to be measured beside ours. */
public interface PagePeer {

    String name();

    /**
     * The words of the article's body, empty if there is none.
     *
     * @param html the decoded page
     * @param address where it was published
     */
    String body(String html, String address);
}
