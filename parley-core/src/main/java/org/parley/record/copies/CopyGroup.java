package org.parley.record.copies;

import java.util.List;
import org.parley.article.ArticleId;
import org.parley.article.Outlet;

/**
 * Articles that are copies or editions of one text.
 *
 * @param id made of the id of the original
 * @param origin whom the text comes from
 * @param why how that is known, for a person to read
 * @param members the original first, then by date and name
 */
public record CopyGroup(String id, Outlet origin, String why, List<Member> members) {

    public CopyGroup {
        members = List.copyOf(members);
        if (members.size() < 2) {
            throw new IllegalArgumentException("a group has at least two members");
        }
    }

    /**
     * One article of a group.
     *
     * @param article which
     * @param relation how it stands to {@code of}
     * @param of what it is a copy or an edition of; itself if it is the original
     * @param share share of its own words that stand in that text, in rows of three
     */
    public record Member(ArticleId article, Relation relation, ArticleId of, double share) {}

    /** The article that the others go back to. */
    public ArticleId original() {
        return members.get(0).article();
    }
}
