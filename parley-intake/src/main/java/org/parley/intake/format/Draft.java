package org.parley.intake.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.DateSource;
import org.parley.article.Mark;

/**
 * What an input gives for one article, before its text is looked at.
 *
 * @param name the article's name: file name or address
 * @param where the file, or file and line, for a person to find it
 * @param format what it was read as
 * @param url null if not given
 * @param title null if not given
 * @param authors as given, in their order
 * @param date null if not given or not readable
 * @param updated null if not given or not readable
 * @param outlet null if not given
 * @param origin null if not given
 * @param language null if not given
 * @param text the whole text
 * @param marks what its page shows about stretches of the text
 * @param titleApart whether the title stands apart from the text, so that it is not to be looked for in it
 * @param dateSource where on a page the date stood, null if it was simply given
 */
public record Draft(
        String name,
        String where,
        String format,
        @Nullable String url,
        @Nullable String title,
        List<String> authors,
        @Nullable LocalDate date,
        @Nullable LocalDate updated,
        @Nullable String outlet,
        @Nullable String origin,
        @Nullable String language,
        String text,
        List<Mark> marks,
        boolean titleApart,
        @Nullable DateSource dateSource) {

    public Draft {
        authors = List.copyOf(authors);
        marks = List.copyOf(marks);
    }

    public static Draft ofText(String name, String where, String text) {
        return new Draft(
                name, where, "text", null, null, List.of(), null, null, null, null, null, text, List.of(), false, null);
    }

    public Draft readAs(String label) {
        return with(name, label, url, text);
    }

    public Draft withText(String words) {
        return with(name, format, url, words);
    }

    /** The same with an address, which is then its name too, if there is one. */
    public Draft at(@Nullable String address) {
        return address == null ? this : with(address, format, address, text);
    }

    private Draft with(String newName, String newFormat, @Nullable String newUrl, String newText) {
        return new Draft(
                newName,
                where,
                newFormat,
                newUrl,
                title,
                authors,
                date,
                updated,
                outlet,
                origin,
                language,
                newText,
                marks,
                titleApart,
                dateSource);
    }
}
