package org.parley.record.copies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Outlet;
import org.parley.time.TimeAnchor;

/**
 * What is kept of an article while copies are sought: not its text.
 *
 * @param id which
 * @param name as the user knows it
 * @param url where it was published, if known
 * @param outlet who published it
 * @param origin who is credited with it
 * @param date when it was published, null if not known
 * @param sketch its words
 */
record Candidate(
        ArticleId id,
        String name,
        @Nullable String url,
        Outlet outlet,
        Outlet origin,
        @Nullable LocalDate date,
        Sketch sketch) {

    /** By date, undated ones last, then by name. */
    static final Comparator<Candidate> BY_DATE = Comparator.comparing(
                    (Candidate candidate) -> Optional.ofNullable(candidate.date()),
                    Comparator.comparing(date -> date.orElse(LocalDate.MAX)))
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::id);

    static final Comparator<Candidate> LONGEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.sketch().words())
            .thenComparing(BY_DATE);

    static Candidate of(Article article, TimeAnchor dated) {
        return new Candidate(
                article.id(),
                article.name(),
                article.url(),
                article.outlet(),
                article.origin(),
                dated.first(),
                Sketch.of(article));
    }

    boolean sameOutlet(Candidate other) {
        return outlet.equals(other.outlet) && !outlet.equals(Outlet.UNKNOWN);
    }

    /** Whether both were published at one address. */
    boolean sameAddress(Candidate other) {
        return url != null && Objects.equals(url, other.url);
    }

    boolean sameWords(Candidate other) {
        return sketch.all() == other.sketch.all();
    }

    /** Whether somebody else than the outlet is named as its origin. */
    boolean credited() {
        return !origin.equals(outlet);
    }
}
