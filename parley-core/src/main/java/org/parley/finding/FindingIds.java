package org.parley.finding;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.ContentHash;
import org.parley.article.Passage;

/** Content-hash identity of findings: the kind, the article, the words and the codes; never the clock. */
final class FindingIds {

    private FindingIds() {}

    static FindingId of(String kind, Evidence evidence, List<Passage> words, String... codes) {
        List<String> fields = new ArrayList<>();
        fields.add(kind);
        fields.add(evidence.article().value());
        fields.add(evidence.source().name());
        for (Passage passage : words) {
            fields.add(passage.span().toString());
            fields.add(passage.exact());
        }
        fields.add("codes");
        fields.addAll(List.of(codes));
        return new FindingId(ContentHash.of(fields));
    }
}
