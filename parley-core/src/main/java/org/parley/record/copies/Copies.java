package org.parley.record.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleId;
import org.parley.article.Outlet;

/** Which articles of a run or a record are copies of one text, and from how many origins articles come. Immutable. */
public final class Copies {

    private final List<CopyGroup> groups;
    private final List<SharedWords> shared;
    private final Map<ArticleId, List<SharedWords>> sharedBy = new HashMap<>();
    private final Map<ArticleId, CopyGroup> groupOf = new HashMap<>();
    private final Map<ArticleId, ArticleId> editionBefore = new HashMap<>();
    private final Map<ArticleId, Outlet> origins = new HashMap<>();

    private Copies(List<CopyGroup> groups, List<SharedWords> shared) {
        this.groups = List.copyOf(groups);
        this.shared = List.copyOf(shared);
    }

    static Copies of(
            List<Candidate> candidates, List<List<Candidate>> grouped, List<SharedWords> shared, Descent descent) {
        Map<ArticleId, Candidate> byId = byId(candidates, grouped, shared);
        Comparator<ArticleId> inOrder =
                Comparator.comparing(id -> Objects.requireNonNull(byId.get(id)), Candidate.BY_DATE);
        Copies copies = new Copies(
                grouped.stream()
                        .map(descent::group)
                        .sorted(Comparator.comparing(CopyGroup::original, inOrder))
                        .toList(),
                shared.stream()
                        .sorted(Comparator.comparing(SharedWords::first, inOrder)
                                .thenComparing(SharedWords::second, inOrder))
                        .toList());
        candidates.forEach(candidate -> copies.origins.put(candidate.id(), candidate.origin()));
        for (SharedWords passage : copies.shared) {
            copies.sharedBy
                    .computeIfAbsent(passage.first(), article -> new ArrayList<>())
                    .add(passage);
            copies.sharedBy
                    .computeIfAbsent(passage.second(), article -> new ArrayList<>())
                    .add(passage);
        }
        for (CopyGroup group : copies.groups) {
            for (CopyGroup.Member member : group.members()) {
                copies.groupOf.put(member.article(), group);
                copies.origins.put(member.article(), group.origin());
                Candidate own = Objects.requireNonNull(byId.get(member.article()));
                Candidate of = Objects.requireNonNull(byId.get(member.of()));
                if (!own.equals(of) && own.sameOutlet(of)) {
                    copies.editionBefore.put(member.article(), member.of());
                }
            }
        }
        return copies;
    }

    /** Those that others have something to do with. */
    private static Map<ArticleId, Candidate> byId(
            List<Candidate> candidates, List<List<Candidate>> grouped, List<SharedWords> shared) {
        Set<ArticleId> kin = new HashSet<>();
        grouped.forEach(group -> group.forEach(each -> kin.add(each.id())));
        shared.forEach(passage -> kin.addAll(List.of(passage.first(), passage.second())));
        Map<ArticleId, Candidate> byId = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (kin.contains(candidate.id())) {
                byId.put(candidate.id(), candidate);
            }
        }
        return byId;
    }

    /** The groups, by their originals' dates and names. */
    public List<CopyGroup> groups() {
        return groups;
    }

    /** The pairs of articles that are no copies and have passages in common. */
    public List<SharedWords> shared() {
        return shared;
    }

    /** Those that the article is one of. */
    public List<SharedWords> sharedBy(ArticleId article) {
        return List.copyOf(sharedBy.getOrDefault(article, List.of()));
    }

    public Optional<CopyGroup> group(ArticleId article) {
        return Optional.ofNullable(groupOf.get(article));
    }

    /** How an article stands in its group, if it has one. */
    public Optional<CopyGroup.Member> member(ArticleId article) {
        return group(article)
                .flatMap(group -> group.members().stream()
                        .filter(member -> member.article().equals(article))
                        .findFirst());
    }

    /** The earlier edition of the article's text at its outlet. */
    public Optional<ArticleId> editionBefore(ArticleId article) {
        return Optional.ofNullable(editionBefore.get(article));
    }

    /** Whom the article's text comes from. */
    public Outlet origin(ArticleId article) {
        return origins.getOrDefault(article, Outlet.UNKNOWN);
    }

    /** Lines for a reader on how an article stands to the others, which are called by the names given. */
    public List<String> kin(ArticleId article, Function<ArticleId, String> names) {
        List<String> lines = new ArrayList<>();
        member(article)
                .filter(member -> member.relation() != Relation.ORIGINAL)
                .ifPresent(member -> lines.add(
                        member.relation().words() + " " + names.apply(member.of()) + percent(member.share())));
        for (SharedWords passage : sharedBy(article)) {
            boolean first = passage.first().equals(article);
            lines.add("shares passages with " + names.apply(first ? passage.second() : passage.first())
                    + percent(first ? passage.ofFirst() : passage.ofSecond())
                    + (passage.quoted() ? ", nearly all of them quoted" : ""));
        }
        return lines;
    }

    private static String percent(double share) {
        return ": " + Math.round(100 * share) + " % of its words";
    }

    /** Distinct origins; copies of one text have one, a text that nobody is known for counts for itself. */
    public int origins(Collection<ArticleId> articles) {
        Set<String> distinct = new HashSet<>();
        for (ArticleId article : articles) {
            Outlet origin = origin(article);
            distinct.add(
                    origin.equals(Outlet.UNKNOWN)
                            ? "text " + group(article).map(CopyGroup::id).orElse(article.value())
                            : "origin " + origin.name());
        }
        return distinct.size();
    }

    /** Distinct reports: the editions of one text at one outlet are one. */
    public int reports(Collection<ArticleId> articles) {
        Set<ArticleId> distinct = new HashSet<>();
        articles.forEach(article -> distinct.add(firstEdition(article)));
        return distinct.size();
    }

    private ArticleId firstEdition(ArticleId article) {
        ArticleId edition = article;
        @Nullable ArticleId before = editionBefore.get(edition);
        while (before != null) {
            edition = before;
            before = editionBefore.get(edition);
        }
        return edition;
    }
}
