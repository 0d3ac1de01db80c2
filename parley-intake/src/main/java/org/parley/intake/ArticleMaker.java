package org.parley.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.intake.format.Draft;
import org.parley.intake.format.UnreadableArticle;
import org.parley.intake.format.UnreadableArticle.Kind;
import org.parley.intake.marks.Marker;

/** Makes the article of a draft: its outlet, origin, title, language and marks. Its text stays as it is. Safe for many threads. */
final class ArticleMaker {

    private final Marker marker = new Marker();
    private final Publishers publishers = new Publishers();
    private final LanguageCheck languageCheck = new LanguageCheck();

    /** What gives the sink the article, or the reason why there is none. */
    Consumer<Sink> make(Draft draft, Options options) {
        if (draft.text().isBlank()) {
            return unreadable(draft, Kind.EMPTY, "empty");
        }
        if (draft.text().length() > options.maxArticleBytes()) {
            String reason = draft.text().length() + " characters are too many for one article; the limit is "
                    + options.maxArticleBytes();
            return unreadable(draft, Kind.TOO_LARGE, reason);
        }
        String language = language(draft);
        if (!language.equals("en") && !language.equals("und")) {
            String reason = LanguageCheck.name(language) + " text; English is read";
            return unreadable(draft, Kind.LANGUAGE, reason);
        }
        Article article = article(draft, language, options.date());
        Taken taken = new Taken(article, draft.where(), draft.format(), draft.authors(), draft.updated());
        return sink -> sink.taken(taken);
    }

    private static Consumer<Sink> unreadable(Draft draft, Kind kind, String reason) {
        UnreadableArticle unreadable = new UnreadableArticle(draft.where(), kind, reason);
        return sink -> sink.unreadable(unreadable);
    }

    /** A language that was given is believed only where the words do not speak against it. */
    private String language(Draft draft) {
        String found = languageCheck.language(draft.text());
        @Nullable String given = draft.language();
        return found.equals("und") && given != null && given.startsWith("en") ? "en" : found;
    }

    private Article article(Draft draft, String language, @Nullable LocalDate dateOfAll) {
        String text = draft.text();
        Header header = Header.of(text);
        List<Mark> marks = new ArrayList<>(header.marks());
        marks.addAll(draft.marks());
        for (Mark mark : marker.mark(text)) {
            boolean inText = mark.span().start() >= header.end() || mark.kind() == Mark.Kind.PRIVATE;
            if (inText && !alreadyMarked(mark, draft.marks())) {
                marks.add(mark);
            }
        }
        String headline = headline(draft, header, marks);
        Publishers.Published published = publishers.of(draft, header, marks);
        return new Article(
                Article.idOf(draft.name(), published.outlet(), text),
                draft.name(),
                draft.url() != null ? draft.url() : header.url(),
                published.outlet(),
                published.origin(),
                headline,
                dateOfAll != null ? dateOfAll : draft.date(),
                language,
                text,
                marks,
                dateOfAll != null ? null : draft.dateSource());
    }

    /** What the page itself shows goes before what its words let one think. */
    private static boolean alreadyMarked(Mark mark, List<Mark> byPage) {
        return byPage.stream()
                .anyMatch(shown -> shown.kind() == mark.kind() && shown.span().contains(mark.span()));
    }

    private static String headline(Draft draft, Header header, List<Mark> marks) {
        if (header.title() != null) {
            return header.title();
        }
        if (draft.titleApart() && draft.title() != null) {
            return draft.title();
        }
        Optional<Span> span = Headline.find(draft.text(), header.end(), marks);
        span.ifPresent(words -> marks.add(new Mark(Mark.Kind.HEADLINE, words, "the first line, short and alone")));
        return draft.title() != null
                ? draft.title()
                : span.map(words -> words.in(draft.text())).orElse("");
    }
}
