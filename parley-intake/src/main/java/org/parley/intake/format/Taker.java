package org.parley.intake.format;

/** Takes what a format gives, one by one, in the order of the input. */
public interface Taker {

    void draft(Draft draft);

    /** Something that is or may be an article and cannot be read. */
    void unreadable(UnreadableArticle unreadable);

    /** Something that belongs to the format and is no article: a request in a web archive, a picture in a zip file. */
    void passedOver(String where, String what);

    /** Something about an article that is taken all the same. */
    void remark(String where, String remark);

    /**
     * Work that takes long and needs nothing of what came before: any thread may do it. What it gives comes where it stands.
     *
     * @param where what it works on, for a person to find it
     * @param weight how many bytes it holds
     */
    void later(String where, long weight, Work work);

    /** Done by any thread. */
    @FunctionalInterface
    interface Work {
        Turn begin();
    }

    /** Done when all that came before is given. */
    @FunctionalInterface
    interface Turn {
        void give(Taker inTurn);
    }
}
