package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with its broken letters put right, beside the text as it was published: every place of the one has its
 * place in the other.
 */
public final class RepairedText {

    /** Where the published text and the repaired one differ. */
    private record Change(Span published, Span repaired) {}

    private final Article published;
    private final String text;
    private final List<Change> changes;

    private RepairedText(Article published, String text, List<Change> changes) {
        this.published = published;
        this.text = text;
        this.changes = List.copyOf(changes);
    }

    /** Makes the repairs that the article's marks record; of two that overlap only the first. */
    public static RepairedText of(Article article) {
        StringBuilder text = new StringBuilder();
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (Mark mark : article.marks()) {
            String words = mark.repaired();
            if (words != null && mark.span().start() >= at) {
                Span broken = narrowed(mark.span(), article.text(), words);
                String middle = words.substring(
                        broken.start() - mark.span().start(),
                        words.length() - (mark.span().end() - broken.end()));
                text.append(article.text(), at, broken.start()).append(middle);
                changes.add(new Change(broken, new Span(text.length() - middle.length(), text.length())));
                at = broken.end();
            }
        }
        text.append(article.text(), at, article.text().length());
        return new RepairedText(article, changes.isEmpty() ? article.text() : text.toString(), changes);
    }

    /** Without the characters at both ends that stay as they are. */
    private static Span narrowed(Span span, String text, String words) {
        int start = span.start();
        int most = Math.min(span.length(), words.length());
        int same = 0;
        while (same < most && text.charAt(start + same) == words.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && text.charAt(span.end() - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
            tail++;
        }
        return new Span(start + same, span.end() - tail);
    }

    /** The repaired text; the published one if nothing is repaired. */
    public String text() {
        return text;
    }

    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** The article as it was published. */
    public Article published() {
        return published;
    }

    /** The article with the repaired text, its marks where they stand in that; the published one if nothing is repaired. */
    public Article repaired() {
        return changes.isEmpty()
                ? published
                : new Article(
                        published.id(),
                        published.name(),
                        published.url(),
                        published.outlet(),
                        published.origin(),
                        published.headline(),
                        published.givenDate(),
                        published.language(),
                        text,
                        published.marks().stream()
                                .map(mark ->
                                        new Mark(mark.kind(), inRepaired(mark.span()), mark.reason(), mark.repaired()))
                                .toList(),
                        published.dateSource());
    }

    /** Where words of the repaired text stand in the published one. */
    public Span inPublished(Span span) {
        return moved(span, true);
    }

    /** Where words of the published text stand in the repaired one. */
    public Span inRepaired(Span span) {
        return moved(span, false);
    }

    private Span moved(Span span, boolean toPublished) {
        if (changes.isEmpty()) {
            return span;
        }
        int start = moved(span.start(), toPublished, true);
        int end = span.isEmpty() ? start : moved(span.end() - 1, toPublished, false) + 1;
        return new Span(start, Math.max(start, end));
    }

    /** The character that stands for this one; of a stretch of another length the first or the last. */
    private int moved(int offset, boolean toPublished, boolean first) {
        Change before = lastBefore(offset, toPublished);
        if (before == null) {
            return offset;
        }
        Span from = toPublished ? before.repaired() : before.published();
        Span to = toPublished ? before.published() : before.repaired();
        if (offset >= from.end()) {
            return offset - from.end() + to.end();
        }
        if (from.length() == to.length()) {
            return offset - from.start() + to.start();
        }
        return first ? to.start() : Math.max(to.start(), to.end() - 1);
    }

    private @Nullable Change lastBefore(int offset, boolean toPublished) {
        int after = TextOrder.first(
                changes, change -> (toPublished ? change.repaired() : change.published()).start() > offset);
        return after == 0 ? null : changes.get(after - 1);
    }
}
