package org.parley.finding;

import java.util.List;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.time.TimeAnchor;

/**
 * Why a finding is believed: who says so, through whom, in which words, and which finder took them so. Refuses to exist
 * without a passage.
 *
 * @param article the article that says it
 * @param published when that article was published
 * @param source who is answerable
 * @param via carriers, nearest to the source first
 * @param passages the words, in text order; never empty
 * @param unverified whether the article says that it could not be verified
 * @param finder name of the finder and its rule ("figure/casualties")
 */
public record Evidence(
        ArticleId article,
        TimeAnchor published,
        Source source,
        List<Hop> via,
        List<Passage> passages,
        boolean unverified,
        String finder) {

    public Evidence {
        via = List.copyOf(via);
        passages = passages.stream().sorted().distinct().toList();
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("no finding without words that say so");
        }
    }
}
