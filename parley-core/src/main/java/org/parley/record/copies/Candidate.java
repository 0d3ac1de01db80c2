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
 * What is held of an article while copies are sought: not its text, and of its words only where the sketch of them is found.
 *
 * @param id which
 * @param name as the user knows it
 * @param url where it was published, if known
 * @param outlet who published it
 * @param origin who is credited with it
 * @param date when it was published, null if not known
 * @param words how many words its text has
 * @param all equal for texts of the same words in the same order
 * @param comparable whether it has enough rows of words to be compared
 * @param sketch the number of its sketch
 */
record Candidate(
        ArticleId id,
        String name,
        @Nullable String url,
        Outlet outlet,
        Outlet origin,
        @Nullable LocalDate date,
        int words,
        long all,
        boolean comparable,
        int sketch) {

    /** By date, undated ones last, then by name. */
    static final Comparator<Candidate> BY_DATE = Comparator.comparing(
                    (Candidate candidate) -> Optional.ofNullable(candidate.date()),
                    Comparator.comparing(date -> date.orElse(LocalDate.MAX)))
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::id);

    static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingInt((Candidate candidate) -> -candidate.words()).thenComparing(BY_DATE);

    static Candidate of(Article article, Outlet outlet, Outlet origin, TimeAnchor dated, Sketch sketch, int number) {
        return new Candidate(
                article.id(),
                article.name(),
                article.url(),
                outlet,
                origin,
                dated.first(),
                sketch.words(),
                sketch.all(),
                CopyRule.comparable(sketch),
                number);
    }

    boolean sameOutlet(Candidate other) {
        return outlet.equals(other.outlet) && !outlet.equals(Outlet.UNKNOWN);
    }

    /** Whether both were published at one address. */
    boolean sameAddress(Candidate other) {
        return url != null && Objects.equals(url, other.url);
    }

    boolean sameWords(Candidate other) {
        return all == other.all;
    }

    /** Whether somebody else than the outlet is named as its origin. */
    boolean credited() {
        return !origin.equals(outlet);
    }
}
