package org.parley.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Mark;

/**
 * What an input gives for one article, before its text is looked at.
 *
 * @param name the article's name: file name or address
 * @param where the file, or file and line, for a person to find it
 * @param url null if not given
 * @param title null if not given
 * @param date null if not given or not readable
 * @param outlet null if not given
 * @param origin null if not given
 * @param language null if not given
 * @param text the whole text
 * @param marks what its page shows about stretches of the text
 * @param titleApart whether the title stands apart from the text, so that it is not to be looked for in it
 */
record Draft(
        String name,
        String where,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable String origin,
        @Nullable String language,
        String text,
        List<Mark> marks,
        boolean titleApart) {

    Draft {
        marks = List.copyOf(marks);
    }

    Draft(
            String name,
            String where,
            @Nullable String url,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String outlet,
            @Nullable String origin,
            @Nullable String language,
            String text) {
        this(name, where, url, title, date, outlet, origin, language, text, List.of(), false);
    }

    static Draft ofText(String name, String where, String text) {
        return new Draft(name, where, null, null, null, null, null, null, text);
    }
}
