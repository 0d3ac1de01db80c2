package org.parley.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text as an outlet published it, at one revision. Its characters are never changed; clean-up is marks on it.
 *
 * @param id content hash
 * @param name the file's name or the URL, as the user knows it
 * @param url where it was published, if known
 * @param outlet who published it
 * @param origin the agency for wire copy, else the outlet
 * @param headline its title, empty if it has none
 * @param givenDate the publication date that came with it (metadata or the user), if any
 * @param language ISO 639-1 code, {@code und} if unknown
 * @param text the whole text
 * @param marks what was noticed about stretches of the text, sorted
 * @param dateSource where the date that came with it stood, null if it was simply given
 */
public record Article(
        ArticleId id,
        String name,
        @Nullable String url,
        Outlet outlet,
        Outlet origin,
        String headline,
        @Nullable LocalDate givenDate,
        String language,
        String text,
        List<Mark> marks,
        @Nullable DateSource dateSource) {

    /** An article whose date, if any, was simply given. */
    public Article(
            ArticleId id,
            String name,
            @Nullable String url,
            Outlet outlet,
            Outlet origin,
            String headline,
            @Nullable LocalDate givenDate,
            String language,
            String text,
            List<Mark> marks) {
        this(id, name, url, outlet, origin, headline, givenDate, language, text, marks, null);
    }

    public Article {
        marks = marks.stream().sorted().toList();
        for (Mark mark : marks) {
            if (mark.span().end() > text.length()) {
                throw new IllegalArgumentException("a mark ends after the text: " + mark);
            }
        }
    }

    /** The same article with other marks. */
    public Article with(List<Mark> others) {
        return new Article(id, name, url, outlet, origin, headline, givenDate, language, text, others, dateSource);
    }

    /** The words at a span of this article. */
    public Passage passage(Span span) {
        return new Passage(id, span, span.in(text));
    }

    public Optional<LocalDate> given() {
        return Optional.ofNullable(givenDate);
    }

    /** The words that finders leave alone, because a mark says they are no part of the report. */
    public Coverage silence() {
        return new Coverage(marks.stream().filter(Mark::silencesFinders).map(Mark::span));
    }

    public static ArticleId idOf(String name, Outlet outlet, String text) {
        return new ArticleId(ContentHash.of(name, outlet.name(), text));
    }
}
