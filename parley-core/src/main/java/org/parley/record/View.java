package org.parley.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Span;
import org.parley.finding.Finding;
import org.parley.finding.FindingId;
import org.parley.time.TimeAnchor;

/**
 * The record as of some instant: its entries, and what of them stands. Everything is in an order that does not depend on
 * the order of recording: articles by publication date, then name; findings by article, then by place in the text.
 */
public final class View {

    private static final Comparator<Entry.Received> ORDER = Comparator.comparing(
                    (Entry.Received received) ->
                            Optional.ofNullable(received.dated().first()),
                    Comparator.comparing(date -> date.orElse(LocalDate.MAX)))
            .thenComparing(received -> received.article().name())
            .thenComparing(received -> received.article().id());

    private final List<Entry> entries;
    private final List<Entry.Received> articles;
    private final List<Finding> findings;
    private final List<Entry.Linked> links;
    private final Map<Long, Entry.Withdrawn> withdrawals = new HashMap<>();

    private View(List<Entry> entries, Predicate<Entry.Received> known) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (entry instanceof Entry.Withdrawn withdrawn) {
                withdrawals.putIfAbsent(withdrawn.entry(), withdrawn);
            }
        }
        Map<ArticleId, Entry.Received> received = new LinkedHashMap<>();
        Map<FindingId, Finding> noted = new LinkedHashMap<>();
        List<Entry.Linked> linked = new ArrayList<>();
        for (Entry entry : entries) {
            if (withdrawals.containsKey(entry.number())) {
                continue;
            }
            if (entry instanceof Entry.Received article) {
                received.put(article.article().id(), article);
            } else if (entry instanceof Entry.Noted note) {
                noted.put(note.finding().id(), note.finding());
            } else if (entry instanceof Entry.Linked link) {
                linked.add(link);
            }
        }
        this.articles = received.values().stream().filter(known).sorted(ORDER).toList();
        this.findings = inOrder(articles, noted.values());
        Set<FindingId> standing = new HashSet<>();
        findings.forEach(finding -> standing.add(finding.id()));
        this.links = linked.stream()
                .filter(link -> standing.contains(link.finding()))
                .toList();
    }

    /** Views entries, in the order of their numbers. */
    public static View of(List<Entry> entries) {
        return new View(entries, received -> true);
    }

    private static List<Finding> inOrder(List<Entry.Received> articles, Iterable<Finding> noted) {
        Map<ArticleId, List<Finding>> byArticle = new LinkedHashMap<>();
        articles.forEach(received -> byArticle.put(received.article().id(), new ArrayList<>()));
        for (Finding finding : noted) {
            List<Finding> own = byArticle.get(finding.evidence().article());
            if (own != null) {
                own.add(finding);
            }
        }
        List<Finding> all = new ArrayList<>();
        Comparator<Finding> inText = Comparator.comparing((Finding finding) -> position(finding));
        byArticle.values().forEach(own -> {
            own.sort(inText.thenComparing(Finding::id));
            all.addAll(own);
        });
        return List.copyOf(all);
    }

    private static Span position(Finding finding) {
        return finding.match(
                statement -> statement.content().get(0).span(),
                event -> event.trigger().span(),
                figure -> figure.words().span());
    }

    /** What was recorded until then, that instant included. */
    public View recordedUntil(Instant instant) {
        return of(entries.stream()
                .filter(entry -> !entry.recorded().isAfter(instant))
                .toList());
    }

    /**
     * What a reader of the press knew at the end of that day: the articles published by then. An article that may have been
     * published later, or whose date is not known, is left out.
     */
    public View publishedBy(LocalDate day) {
        return new View(entries, received -> {
            LocalDate last = received.dated().last();
            return last != null && !last.isAfter(day);
        });
    }

    /** Every entry, withdrawn ones and withdrawals included, by number. */
    public List<Entry> entries() {
        return entries;
    }

    /** The articles that stand, by publication date, undated ones last, then by name. */
    public List<Entry.Received> articles() {
        return articles;
    }

    /** The findings that stand, of the articles that stand. */
    public List<Finding> findings() {
        return findings;
    }

    /** The links that stand, by number. */
    public List<Entry.Linked> links() {
        return links;
    }

    /** The entry that withdrew the one of that number. */
    public Optional<Entry.Withdrawn> withdrawal(long number) {
        return Optional.ofNullable(withdrawals.get(number));
    }

    /** Articles that stand but carry no publication date: {@link #publishedBy} leaves them out. */
    public List<Article> undated() {
        return articles.stream()
                .filter(received -> !dated(received.dated()))
                .map(Entry.Received::article)
                .toList();
    }

    private static boolean dated(TimeAnchor anchor) {
        return anchor.last() != null;
    }
}
