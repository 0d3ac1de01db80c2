package org.parley.intake;

import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.Limits;

/**
 * How inputs are read.
 *
 * @param date publication date of every article, whatever it says itself; null to take each article's own
 * @param standardInput what {@code -} reads
 * @param maxArticleBytes an article larger than this is not read
 * @param maxLineChars a line of JSON, a row of a table or an item of a feed longer than this is skipped
 * @param threads how many threads work; what they give is the same for any number
 */
public record Options(
        @Nullable LocalDate date, InputStream standardInput, int maxArticleBytes, int maxLineChars, int threads) {

    /** Some 700,000 words: beyond any piece of journalism. */
    public static final int MAX_ARTICLE_BYTES = 4 << 20;

    /** An article of the greatest size with every character escaped. */
    public static final int MAX_LINE_CHARS = 6 * MAX_ARTICLE_BYTES;

    public Options {
        if (maxArticleBytes < 1 || maxLineChars < 1 || threads < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** With as many threads as there are processors. */
    public Options(@Nullable LocalDate date, InputStream standardInput, int maxArticleBytes, int maxLineChars) {
        this(
                date,
                standardInput,
                maxArticleBytes,
                maxLineChars,
                Runtime.getRuntime().availableProcessors());
    }

    /** Each article's own date, the process's standard input, the usual limits, all processors. */
    public static Options usual() {
        return new Options(null, System.in, MAX_ARTICLE_BYTES, MAX_LINE_CHARS);
    }

    Limits limits() {
        return Limits.of(maxArticleBytes, maxLineChars);
    }

    public Options withDate(@Nullable LocalDate day) {
        return new Options(day, standardInput, maxArticleBytes, maxLineChars, threads);
    }

    public Options withStandardInput(InputStream in) {
        return new Options(date, in, maxArticleBytes, maxLineChars, threads);
    }

    public Options withThreads(int most) {
        return new Options(date, standardInput, maxArticleBytes, maxLineChars, most);
    }
}
