package org.parley.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;

/**
 * An article and how it was taken in.
 *
 * @param where the file, the line or the record in an archive
 * @param format what it was read as
 * @param authors as the input names them
 * @param updated the day the input says it was last changed, null if it does not
 */
public record Taken(
        Article article,
        String where,
        String format,
        List<String> authors,
        @Nullable LocalDate updated) {

    public Taken {
        authors = List.copyOf(authors);
    }
}
