package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * Dates the articles of one run: each by itself, then those that only say their day of the week by the others. Articles
 * gathered together tell of one stretch of days; what two of them put on the same day ties them to it. Pure, safe for
 * many threads, and the order of the articles does not matter.
 */
public final class RunDater {

    /** A run that spreads wider than this is no story of one period. */
    private static final int WIDEST_RUN = 31;

    /** Nor is one of more articles, whose facts would all have to be held. */
    private static final int MOST_OF_ONE_STORY = 2_000;

    private static final int WEEK = 7;
    private static final int SHARED_FACTS = 3;

    private final ArticleDater dater = new ArticleDater();

    /**
     * The date of each article, in the order given. Each is asked for several times and none is held.
     *
     * @param cutter gives the spans of an article's sentences, in text order
     */
    public List<TimeAnchor> date(List<Article> articles, Function<Article, List<Span>> cutter) {
        List<Dating> datings = new ArrayList<>();
        articles.forEach(article -> datings.add(dater.dating(article, cutter)));
        TreeSet<LocalDate> days = datings.stream()
                .flatMap(dating -> dating.anchor().day().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean open = !days.isEmpty()
                && datings.stream().anyMatch(dating -> dating.anchor().day().isEmpty());
        return open
                ? settled(articles, cutter, datings, days)
                : datings.stream().map(Dating::anchor).toList();
    }

    private List<TimeAnchor> settled(
            List<Article> articles,
            Function<Article, List<Span>> cutter,
            List<Dating> datings,
            TreeSet<LocalDate> days) {
        boolean oneStory = days.size() > 1
                && !days.first().plusDays(WIDEST_RUN).isBefore(days.last())
                && articles.size() <= MOST_OF_ONE_STORY;
        Siblings siblings = Siblings.of(articles, cutter, datings);
        DayFacts facts = oneStory ? DayFacts.of(articles, cutter, datings) : DayFacts.none();
        List<TimeAnchor> anchors = new ArrayList<>();
        for (int i = 0; i < datings.size(); i++) {
            Dating dating = datings.get(i);
            Optional<TimeAnchor> sibling = fromOthers(i, dating, days, siblings);
            boolean byFacts = oneStory && !dating.anchor().isKnown() && dating.weekday() != null;
            TimeAnchor alone = dating.anchor();
            anchors.add(sibling.orElseGet(() -> alone));
            if (byFacts && sibling.isEmpty()) {
                anchors.set(i, settle(i, dating, days, facts));
            }
        }
        return anchors;
    }

    private static Optional<TimeAnchor> fromOthers(
            int index, Dating dating, TreeSet<LocalDate> days, Siblings siblings) {
        if (dating.anchor().day().isPresent()) {
            return Optional.empty();
        }
        if (dating.anchor().isKnown()) {
            return siblings.byCopies(index).filter(copy -> copy.canCoincideWith(dating.anchor()));
        }
        Optional<TimeAnchor> dateline = byDateline(dating, days);
        return dateline.isPresent() ? dateline : siblings.date(index);
    }

    /** "NEWFORD, March 7": of the years in which that day is near one of the run's days the only one that goes with the weekdays told of. */
    private static Optional<TimeAnchor> byDateline(Dating dating, TreeSet<LocalDate> days) {
        MonthDay monthDay = dating.monthDay();
        if (monthDay == null) {
            return Optional.empty();
        }
        List<LocalDate> fitting = new ArrayList<>();
        for (int year = days.first().getYear() - 1; year <= days.last().getYear() + 1; year++) {
            Calendar.day(year, monthDay.getMonthValue(), monthDay.getDayOfMonth())
                    .filter(day -> isNear(day, days) && goesWith(day, dating.weekday()))
                    .ifPresent(fitting::add);
        }
        return fitting.size() == 1
                ? Optional.of(inferred(fitting.get(0), dating, "the year is that of other articles of this run"))
                : Optional.empty();
    }

    private static boolean isNear(LocalDate day, TreeSet<LocalDate> days) {
        LocalDate before = days.floor(day);
        LocalDate after = days.ceiling(day);
        return (before != null && !before.plusDays(WIDEST_RUN).isBefore(day))
                || (after != null && !after.minusDays(WIDEST_RUN).isAfter(day));
    }

    /** The last weekday told of is the dateline's own or the one before. */
    private static boolean goesWith(LocalDate day, @Nullable DayOfWeek told) {
        return told == null || day.getDayOfWeek() == told || day.getDayOfWeek() == told.plus(1);
    }

    private TimeAnchor settle(int index, Dating dating, TreeSet<LocalDate> days, DayFacts facts) {
        DayOfWeek weekday = dating.weekday();
        LocalDate earliest = dating.notBefore();
        if (weekday == null || !facts.sameStory(index)) {
            return dating.anchor();
        }
        LocalDate low = days.first().minusDays(WEEK);
        TreeMap<LocalDate, Set<String>> candidates = new TreeMap<>();
        for (LocalDate day = Calendar.onOrAfter(earliest != null && earliest.isAfter(low) ? earliest : low, weekday);
                !day.isAfter(days.last().plusDays(WEEK));
                day = day.plusWeeks(1)) {
            candidates.put(day, facts.shared(index, day));
        }
        List<LocalDate> supported = candidates.keySet().stream()
                .filter(day -> candidates.getOrDefault(day, Set.of()).size() >= SHARED_FACTS)
                .toList();
        if (supported.size() == 1) {
            LocalDate day = supported.get(0);
            return inferred(
                    day,
                    dating,
                    "other articles of this run put the same on that day: "
                            + String.join(", ", candidates.getOrDefault(day, Set.of())));
        }
        return supported.isEmpty() && earliest != null
                ? byPeriod(dating, candidates.navigableKeySet(), days)
                : dating.anchor();
    }

    /** A day that dated articles of the run cover and share nothing with is not it; of the others the one nearest to the run's days. */
    private static TimeAnchor byPeriod(Dating dating, Set<LocalDate> candidates, TreeSet<LocalDate> days) {
        List<LocalDate> open = candidates.stream()
                .filter(day -> !days.contains(day) && !days.contains(day.minusDays(1)))
                .toList();
        List<LocalDate> covered =
                candidates.stream().filter(day -> !open.contains(day)).toList();
        Optional<LocalDate> nearest = open.stream().min(Comparator.comparingLong(day -> distance(day, days)));
        boolean tied = nearest.isPresent()
                && open.stream()
                                .filter(day -> distance(day, days) == distance(nearest.get(), days))
                                .count()
                        > 1;
        if (nearest.isEmpty() || tied) {
            return dating.anchor();
        }
        List<LocalDate> others =
                open.stream().filter(day -> !day.equals(nearest.get())).toList();
        String reason = "nearest to the days of this run, " + days.first() + " to " + days.last()
                + (covered.isEmpty()
                        ? ""
                        : "; not " + covered + ", of which other articles tell without sharing its facts")
                + (others.isEmpty() ? "" : "; also possible: " + others);
        return inferred(nearest.get(), dating, reason);
    }

    private static long distance(LocalDate day, TreeSet<LocalDate> days) {
        if (day.isBefore(days.first())) {
            return days.first().toEpochDay() - day.toEpochDay();
        }
        return Math.max(0, day.toEpochDay() - days.last().toEpochDay());
    }

    private static TimeAnchor inferred(LocalDate day, Dating dating, String reason) {
        return TimeAnchor.day(day, Basis.INFERRED, dating.told() + "; " + reason);
    }
}
