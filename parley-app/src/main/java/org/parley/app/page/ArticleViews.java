package org.parley.app.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.briefing.ArticleSheet;

/** Turns articles into what is shown of them; the text keeps its length, so that an offset means the same on the page. */
final class ArticleViews {

    private static final int REASONS_SHOWN = 6;

    private final Sheets sheets;

    ArticleViews(Sheets sheets) {
        this.sheets = sheets;
    }

    ArticleView view(ArticleSheet sheet) {
        Withheld withheld = sheets.of(sheet);
        Article article = sheet.article();
        String headline = withheld.scrub(article.headline()).strip();
        String origin = article.origin().equals(article.outlet())
                ? ""
                : article.origin().name();
        return new ArticleView(
                sheet.label(),
                headline.isEmpty() ? article.name() : headline,
                article.name(),
                link(article.url()),
                article.outlet().name(),
                origin,
                article.language().equals("und") ? "" : article.language(),
                DateWords.full().when(sheet.dated()),
                sheet.findings(),
                notes(article, withheld),
                withheld.paraphrased(),
                segments(article));
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
                kind.code(), count, hides(kind), List.copyOf(reasons.getOrDefault(kind, Set.of())))));
        return notes;
    }

    private static boolean hides(Mark.Kind kind) {
        return kind == Mark.Kind.PRIVATE || kind == Mark.Kind.APPEAL;
    }

    /** Cuts the text where a mark begins or ends; one pass, whatever the marks overlap. */
    static List<ArticleView.Segment> segments(Article article) {
        TreeMap<Integer, int[]> changes = new TreeMap<>();
        int kinds = Mark.Kind.values().length;
        for (Mark mark : article.marks()) {
            if (!mark.span().isEmpty()) {
                changes.computeIfAbsent(mark.span().start(), at -> new int[kinds])[
                        mark.kind().ordinal()]++;
                changes.computeIfAbsent(mark.span().end(), at -> new int[kinds])[
                        mark.kind().ordinal()]--;
            }
        }
        String text = lines(article.text());
        List<ArticleView.Segment> segments = new ArrayList<>();
        int[] open = new int[kinds];
        int from = 0;
        for (Map.Entry<Integer, int[]> change : changes.entrySet()) {
            add(text, from, change.getKey(), open, segments);
            from = change.getKey();
            for (int i = 0; i < kinds; i++) {
                open[i] += change.getValue()[i];
            }
        }
        add(text, from, text.length(), open, segments);
        return List.copyOf(segments);
    }

    private static void add(String text, int from, int to, int[] open, List<ArticleView.Segment> segments) {
        if (from == to) {
            return;
        }
        List<String> classes = new ArrayList<>();
        List<String> hiding = new ArrayList<>();
        for (Mark.Kind kind : Mark.Kind.values()) {
            if (open[kind.ordinal()] > 0) {
                (hides(kind) ? hiding : classes).add(kind.code());
            }
        }
        if (hiding.isEmpty()) {
            segments.add(new ArticleView.Segment(text.substring(from, to), String.join(" ", classes), ""));
        } else {
            String note = "withheld: " + String.join(", ", hiding);
            segments.add(new ArticleView.Segment(String.valueOf(Withheld.BLOCK).repeat(to - from), "", note));
        }
    }

    /** Line ends of other systems as line feeds, one character for one: an HTML parser would make one of two and move every offset. */
    static String lines(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                lines.setCharAt(i, pair ? ' ' : '\n');
            }
        }
        return lines.toString();
    }
}
