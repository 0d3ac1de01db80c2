package org.parley.intake;

import org.parley.article.Article;
import org.parley.intake.format.UnreadableArticle;

/** Takes what intake gives, one by one, in the order of the input, on the thread that called it. */
public interface Sink {

    void article(Article article);

    void unreadable(UnreadableArticle unreadable);

    /** An article with how it was taken in. */
    default void taken(Taken taken) {
        article(taken.article());
    }

    /** Something in an archive that is no article, and why: a request, a picture, a page that was there before. */
    default void passedOver(String where, String what) {}

    /**
     * Something about an article that was taken in all the same: a date that could not be read, a guessed character set.
     *
     * @param where file, or file and line
     */
    default void remark(String where, String remark) {}

    /** So many more bytes of the input were read, as they stand on the disk or come in. */
    default void bytesRead(long bytes) {}
}
