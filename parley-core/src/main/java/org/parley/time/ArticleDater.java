package org.parley.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.DateSource;
import org.parley.article.Span;

/** Finds out when an article was published: given with it, stated in it, or inferred from its weekdays and dated events. Pure, and safe for many threads. */
public final class ArticleDater {

    private static final DateLines LINES = new DateLines();
    private static final DocumentNumbers NUMBERS = new DocumentNumbers();

    /** The article's date with its basis and reason; unknown, with the reason, where the signs do not settle it. */
    public TimeAnchor date(Article article, List<Span> sentences) {
        return dating(article, each -> sentences).anchor();
    }

    /** @param cutter cuts an article into its sentences; asked only where its text is needed */
    Dating dating(Article article, Function<Article, List<Span>> cutter) {
        Optional<TimeAnchor> given = given(article);
        boolean firm = article.dateSource() == null || article.dateSource().isFirm();
        if (given.isPresent() && firm) {
            return Dating.of(given.get());
        }
        List<Span> sentences = cutter.apply(article);
        List<TimeScanner.Found> found = TimeScanner.english().scan(article.text(), sentences);
        Optional<DateLines.Line> line = LINES.find(article, found);
        Optional<LocalDate> stated = line.flatMap(DateLines::stated);
        if (line.isPresent() && stated.isPresent()) {
            return Dating.of(
                    TimeAnchor.day(stated.get(), Basis.STATED, line.get().reason()));
        }
        if (given.isPresent()) {
            return Dating.of(given.get());
        }
        Optional<LocalDate> inUrl = DateInUrl.find(article);
        if (inUrl.isPresent()) {
            return Dating.of(DateInUrl.anchor(article, inUrl.get(), Weekdays.of(article, found)));
        }
        Optional<DocumentNumbers.Numbered> number = NUMBERS.find(article);
        if (number.isPresent()) {
            return Dating.of(TimeAnchor.day(
                    number.get().day(), Basis.INFERRED, number.get().reason()));
        }
        Optional<DocumentNumbers.Numbered> completed =
                line.flatMap(DateLines::withoutYear).flatMap(monthDay -> NUMBERS.complete(article, monthDay));
        if (line.isPresent() && completed.isPresent()) {
            String reason = line.get().reason() + ", " + completed.get().reason();
            return Dating.of(TimeAnchor.day(completed.get().day(), Basis.INFERRED, reason));
        }
        return new DateInference(article, sentences, found, line).infer();
    }

    private static Optional<TimeAnchor> given(Article article) {
        @Nullable DateSource source = article.dateSource();
        return article.given()
                .map(day -> source == null
                        ? TimeAnchor.day(day, Basis.METADATA, "given with the article")
                        : TimeAnchor.day(day, basis(source.kind()), source.shown()));
    }

    private static Basis basis(DateSource.Kind kind) {
        return switch (kind) {
            case METADATA -> Basis.METADATA;
            case PAGE -> Basis.STATED;
        };
    }
}
