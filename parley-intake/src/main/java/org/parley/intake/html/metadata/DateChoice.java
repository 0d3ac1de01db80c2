package org.parley.intake.html.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Weighs all dates that a page gives: a day that words, metadata and address agree on goes before any of them alone. Immutable. */
final class DateChoice {

    /** How much less each further day weighs in places of one kind: lists of other articles have many. */
    private static final double FURTHER_DAY = 0.6;

    /** A date of the last change says little of the first publication. */
    private static final double CHANGE = 0.2;

    /** More days than an article has in places of one kind are those of a list: posts of a forum, articles of an archive. */
    private static final int MOST_DAYS = 4;

    private static final double LISTED = 0.5;
    private static final int LEAST_OF_LIST = 3;

    /** How many of a hundred are right, measured on all pages of trafilatura's evaluation; of the weak ones there were few. */
    private static final int AGREED = 95;

    private static final int STRONG_WEIGHT = 25;
    private static final int STRONG = 91;
    private static final int FAIR_WEIGHT = 12;
    private static final int FAIR = 80;
    private static final int WEAK = 70;

    private final List<DateCandidate> candidates;

    DateChoice(List<DateCandidate> found) {
        this.candidates = settled(found);
    }

    /** Of two readings of "3/4/2024" the one that another place on the page has. */
    private static List<DateCandidate> settled(List<DateCandidate> found) {
        Set<LocalDate> clear = new HashSet<>();
        found.stream().filter(each -> each.swapped() == null).forEach(each -> clear.add(each.day()));
        return found.stream()
                .map(each -> {
                    LocalDate swapped = each.swapped();
                    if (swapped == null || clear.contains(each.day()) || !clear.contains(swapped)) {
                        return each;
                    }
                    Stamp right = new Stamp(swapped, each.stamp().clock(), null);
                    return new DateCandidate(right, each.sign(), each.updated(), each.reason());
                })
                .toList();
    }

    /** The day of publication; where a page gives only its last change, that, with little reliability. */
    Optional<PageDate> published() {
        return best(false)
                .filter(date -> !isOfList(date))
                .or(() -> best(true).map(date -> withReliability(date, WEAK)));
    }

    /** Several days outside the article are those of others, and none of them is the article's. */
    private boolean isOfList(PageDate date) {
        return date.sign() == DateSign.ELSEWHERE
                && candidates.stream()
                                .filter(each -> each.sign() == DateSign.ELSEWHERE)
                                .map(DateCandidate::day)
                                .distinct()
                                .count()
                        >= LEAST_OF_LIST;
    }

    Optional<PageDate> updated() {
        Optional<LocalDate> published = published().map(PageDate::day);
        return best(true).filter(date -> published.isEmpty() || !date.day().isBefore(published.get()));
    }

    /** All dates, one for each day, kind of place and meaning, the weightiest first. */
    List<PageDate> all() {
        TreeMap<LocalDate, Double> scores = scores(false);
        Set<String> seen = new TreeSet<>();
        List<PageDate> all = new ArrayList<>();
        for (DateCandidate each : candidates) {
            if (seen.add(each.day() + " " + each.sign() + each.updated())) {
                all.add(date(
                        each, scores.getOrDefault(each.day(), 0.0) + each.sign().weight() / 1000.0));
            }
        }
        all.sort(Comparator.comparing(PageDate::reliability).reversed());
        return all;
    }

    /** Greenwich's day is not the publisher's: the day beside it that the page shows its readers is. */
    private LocalDate byOwnClock(LocalDate day, boolean updated) {
        boolean onlyGreenwich = candidates.stream()
                .filter(each -> each.day().equals(day) && each.updated() == updated)
                .allMatch(each -> each.stamp().inGreenwich());
        return candidates.stream()
                .filter(each -> onlyGreenwich
                        && each.sign().group() == DateSign.Group.PAGE
                        && !each.stamp().inGreenwich())
                .map(DateCandidate::day)
                .filter(each -> Math.abs(each.toEpochDay() - day.toEpochDay()) == 1)
                .findFirst()
                .orElse(day);
    }

    private Optional<PageDate> best(boolean updated) {
        TreeMap<LocalDate, Double> scores = scores(updated);
        @Nullable LocalDate best = null;
        for (DateCandidate each : candidates) {
            boolean better = best == null || scores.getOrDefault(each.day(), 0.0) > scores.getOrDefault(best, 0.0);
            if (each.updated() == updated && better) {
                best = each.day();
            }
        }
        @Nullable LocalDate day = best == null ? null : byOwnClock(best, updated);
        List<DateCandidate> own = candidates.stream()
                .filter(each -> each.updated() == updated && each.day().equals(day))
                .sorted(Comparator.comparingInt(
                                (DateCandidate each) -> each.sign().weight())
                        .reversed())
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(joined(own));
    }

    private static PageDate joined(List<DateCandidate> own) {
        DateCandidate first = own.get(0);
        Set<DateSign.Group> groups = new TreeSet<>();
        StringBuilder reason = new StringBuilder(first.reason());
        groups.add(first.sign().group());
        for (DateCandidate each : own) {
            if (groups.add(each.sign().group())) {
                reason.append("; also ").append(each.reason());
            }
        }
        int weight = first.sign().weight();
        int alone = weight >= STRONG_WEIGHT ? STRONG : weight >= FAIR_WEIGHT ? FAIR : WEAK;
        boolean agreed = groups.size() > 1 && weight >= FAIR_WEIGHT;
        Optional<String> clock = own.stream()
                .map(each -> each.stamp().clock())
                .filter(each -> each != null)
                .findFirst();
        return new PageDate(
                first.day(),
                clock.orElse(null),
                first.sign(),
                first.updated(),
                agreed ? AGREED : alone,
                reason.toString());
    }

    private TreeMap<LocalDate, Double> scores(boolean updated) {
        Map<DateSign, Set<LocalDate>> all = new EnumMap<>(DateSign.class);
        candidates.forEach(each ->
                all.computeIfAbsent(each.sign(), sign -> new HashSet<>()).add(each.day()));
        TreeMap<LocalDate, Map<DateSign.Group, Double>> weights = new TreeMap<>();
        Map<DateSign, Set<LocalDate>> daysBySign = new EnumMap<>(DateSign.class);
        for (DateCandidate each : candidates) {
            Set<LocalDate> days = daysBySign.computeIfAbsent(each.sign(), sign -> new HashSet<>());
            int before = days.contains(each.day()) ? days.size() - 1 : days.size();
            days.add(each.day());
            double weight = each.sign().weight()
                    * Math.pow(FURTHER_DAY, Math.min(before, 10))
                    * (each.updated() == updated ? 1 : CHANGE)
                    * (all.getOrDefault(each.sign(), Set.of()).size() > MOST_DAYS ? LISTED : 1);
            weights.computeIfAbsent(each.day(), day -> new EnumMap<>(DateSign.Group.class))
                    .merge(each.sign().group(), weight, Math::max);
        }
        TreeMap<LocalDate, Double> scores = new TreeMap<>();
        weights.forEach((day, byGroup) -> scores.put(
                day, byGroup.values().stream().mapToDouble(Double::doubleValue).sum()));
        return scores;
    }

    private static PageDate date(DateCandidate each, double score) {
        return new PageDate(
                each.day(),
                each.stamp().clock(),
                each.sign(),
                each.updated(),
                (int) Math.min(99, Math.round(score)),
                each.reason());
    }

    private static PageDate withReliability(PageDate date, int reliability) {
        String reason = "no more than the day of the last change is told: " + date.reason();
        return new PageDate(date.day(), date.clock(), date.sign(), date.updated(), reliability, reason);
    }
}
