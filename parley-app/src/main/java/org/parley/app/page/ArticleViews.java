package org.parley.app.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.app.text.EditionChanges;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.briefing.ArticleSheet;
import org.parley.time.TimeAnchor;

/** Turns articles into what is shown of them; the text keeps its length, so that an offset means the same on the page. */
final class ArticleViews {

    private static final int REASONS_SHOWN = 6;
    private static final int CHANGES_SHOWN = 60;

    private final Sheets sheets;

    ArticleViews(Sheets sheets) {
        this.sheets = sheets;
    }

    ArticleView view(ArticleSheet sheet) {
        Withheld withheld = sheets.of(sheet);
        Article article = sheet.article();
        String headline = withheld.scrub(article.headline()).strip();
        String origin =
                sheet.origin().equals(article.outlet()) ? "" : sheet.origin().name();
        return new ArticleView(
                sheet.label(),
                headline.isEmpty() ? article.name() : headline,
                article.name(),
                link(article.url()),
                article.outlet().name(),
                origin,
                sheet.kin(),
                changes(sheet),
                article.language().equals("und") ? "" : article.language(),
                DateWords.full().when(sheet.dated()),
                basis(sheet.dated()),
                sheet.findings(),
                notes(article, withheld),
                withheld.paraphrased(),
                Segments.of(article));
    }

    private List<EditionChanges.Change> changes(ArticleSheet sheet) {
        Article earlier = sheet.editionOf() == null ? null : sheets.article(sheet.editionOf());
        if (earlier == null) {
            return List.of();
        }
        List<EditionChanges.Change> changes = EditionChanges.between(earlier, sheet.article());
        return changes.subList(0, Math.min(CHANGES_SHOWN, changes.size()));
    }

    private static String basis(TimeAnchor dated) {
        String note = DateWords.note(dated);
        return note.isEmpty() ? DateWords.basis(dated) : note;
    }

    /** Only addresses of the web are made into links: an article is no place to take a script from. */
    private static @Nullable String link(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String lower = url.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url.strip() : null;
    }

    private static List<ArticleView.Note> notes(Article article, Withheld withheld) {
        Map<Mark.Kind, Set<String>> reasons = new EnumMap<>(Mark.Kind.class);
        Map<Mark.Kind, Integer> places = new EnumMap<>(Mark.Kind.class);
        for (Mark mark : article.marks()) {
            places.merge(mark.kind(), 1, Integer::sum);
            Set<String> ofKind = reasons.computeIfAbsent(mark.kind(), kind -> new LinkedHashSet<>());
            if (!mark.reason().isBlank() && ofKind.size() < REASONS_SHOWN) {
                ofKind.add(withheld.scrub(mark.reason()));
            }
        }
        List<ArticleView.Note> notes = new ArrayList<>();
        places.forEach((kind, count) -> notes.add(new ArticleView.Note(
                kind.code(), count, Segments.hides(kind), List.copyOf(reasons.getOrDefault(kind, Set.of())))));
        return notes;
    }
}
