package org.parley.store;

import java.nio.file.Path;
import java.time.Instant;
import org.parley.article.Article;

/** A program that records articles until it is killed. */
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        Instant now = Instant.parse("2024-01-01T10:00:00Z");
        int first = Integer.parseInt(arguments[1]);
        try (SqliteRecordStore store = SqliteRecordStore.open(Path.of(arguments[0]))) {
            for (int i = first; i < Integer.MAX_VALUE; i++) {
                Article article = Samples.article(i);
                store.add(article, Samples.DATED, Samples.findings(article), now);
                if (i == first) {
                    System.out.println("writing");
                }
            }
        }
    }
}
