package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Joins reports into things: the most telling ones first, each to the thing with the strongest reason, and never to one
 * that a report of it speaks against. The result does not depend on the order of the input.
 */
final class Grouping {

    private static final int COPY = 10;

    private final String prefix;
    private final BiFunction<Report, Report, Joining> rule;
    private final ToIntFunction<Report> telling;
    private final Function<Report, Set<String>> blocks;
    private final Undone undone;

    /**
     * @param prefix what the ids of the things begin with
     * @param rule what is said of two reports; symmetric
     * @param telling how much a report says about which thing it is; those that say more are joined first
     * @param blocks keys of which two reports must share one to be compared
     */
    Grouping(
            String prefix,
            BiFunction<Report, Report, Joining> rule,
            ToIntFunction<Report> telling,
            Function<Report, Set<String>> blocks,
            Undone undone) {
        this.prefix = prefix;
        this.rule = rule;
        this.telling = telling;
        this.blocks = blocks;
        this.undone = undone;
    }

    private static final class Draft {
        final List<Thing.Member> members = new ArrayList<>();
    }

    /** How a report fits a thing in the making. */
    private record Fit(Draft draft, int strength, String why) {}

    List<Thing> group(List<Report> reports) {
        List<Report> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparingInt((Report report) -> -telling.applyAsInt(report))
                .thenComparing(IN_ORDER));
        Map<String, Set<Draft>> byBlock = new LinkedHashMap<>();
        Set<Draft> drafts = new LinkedHashSet<>();
        for (Report report : ordered) {
            Set<String> keys = blocks.apply(report);
            Set<Draft> near = new LinkedHashSet<>();
            keys.forEach(key -> near.addAll(byBlock.getOrDefault(key, Set.of())));
            Fit best = best(report, near);
            drafts.add(best.draft());
            best.draft().members.add(new Thing.Member(report, best.why()));
            keys.forEach(key ->
                    byBlock.computeIfAbsent(key, block -> new LinkedHashSet<>()).add(best.draft()));
        }
        return drafts.stream()
                .map(this::finish)
                .sorted(Comparator.comparing(thing -> thing.reports().get(0), IN_ORDER))
                .toList();
    }

    static final Comparator<Report> IN_ORDER = Comparator.comparingInt(Report::order)
            .thenComparing(report -> report.event().trigger().span())
            .thenComparing(report -> report.event().id());

    private Fit best(Report report, Set<Draft> drafts) {
        Fit best = new Fit(new Draft(), 0, "");
        for (Draft draft : drafts) {
            Fit fit = fit(report, draft);
            if (fit.strength() > best.strength()) {
                best = fit;
            }
        }
        return best;
    }

    private Fit fit(Report report, Draft draft) {
        Fit best = new Fit(draft, 0, "");
        for (Thing.Member member : draft.members) {
            Joining joining = compare(report, member.report());
            switch (joining.kind()) {
                case APART -> {
                    return new Fit(draft, 0, "");
                }
                case JOINED -> {
                    if (joining.strength() > best.strength()) {
                        best = new Fit(draft, joining.strength(), joining.why());
                    }
                }
                case OPEN -> {}
            }
        }
        return best;
    }

    private Joining compare(Report a, Report b) {
        if (undone.between(a, b)) {
            return Joining.apart("undone by a person");
        }
        return isCopy(a, b) ? Joining.joined(COPY, "the same words in both articles") : rule.apply(a, b);
    }

    /** Whether both say the same in the same sentence, as reprints do. */
    private static boolean isCopy(Report a, Report b) {
        return !a.sameArticle(b)
                && a.sentence().exact().equals(b.sentence().exact())
                && a.event().trigger().exact().equals(b.event().trigger().exact())
                && a.event().type().equals(b.event().type())
                && a.event().realis() == b.event().realis();
    }

    private Thing finish(Draft draft) {
        List<Thing.Member> members = new ArrayList<>(draft.members);
        members.sort(Comparator.comparing(Thing.Member::report, IN_ORDER));
        return new Thing(prefix + "-" + members.get(0).report().event().id(), members);
    }
}
