package org.parley.intake;

import org.parley.article.Article;

/** Takes what intake gives, one by one, in the order of the input. */
public interface Sink {

    void article(Article article);

    void unreadable(UnreadableArticle unreadable);

    /**
     * Something about an article that was taken in all the same: a date that could not be read, a guessed character set.
     *
     * @param where file, or file and line
     */
    default void remark(String where, String remark) {}
}
