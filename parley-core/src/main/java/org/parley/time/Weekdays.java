package org.parley.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Coverage;

/**
 * The days of the week an article names, past and to come, and the one it speaks from: news names the days of the last
 * and the next six days by weekday, and mostly tells of the day it appears.
 */
final class Weekdays {

    private static final int WEEK = 7;

    private final Map<DayOfWeek, Integer> past = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Integer> told = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Integer> ahead = new EnumMap<>(DayOfWeek.class);
    private final @Nullable DayOfWeek likely;
    private final String reason;

    private Weekdays(List<TimeScanner.Found> found) {
        boolean tomorrow = false;
        for (TimeScanner.Found one : found) {
            tomorrow |= one.pattern().meaning() == TimePattern.Meaning.DAY
                    && one.pattern().stepOr(0) == 1;
            if (one.pattern().meaning() == TimePattern.Meaning.WEEKDAY
                    && one.pattern().stepOr(0) == 0) {
                one.match().value("WEEKDAY").map(Calendar::weekday).ifPresent(day -> note(day, one));
            }
        }
        Optional<DayOfWeek> today = bothWays().or(this::lastTold);
        Optional<DayOfWeek> eve =
                tomorrow && ahead.size() == 1 ? Optional.of(only(ahead.keySet()).minus(1)) : Optional.empty();
        boolean conflict = eve.isPresent() && today.isPresent() && !eve.equals(today);
        this.likely = conflict ? null : eve.or(() -> today).orElse(null);
        this.reason = likely == null ? "" : why(eve.isPresent());
    }

    static Weekdays of(List<TimeScanner.Found> found) {
        return new Weekdays(found);
    }

    static Weekdays of(Article article, List<TimeScanner.Found> found) {
        Coverage silence = article.silence();
        return new Weekdays(
                found.stream().filter(one -> !silence.touches(one.span())).toList());
    }

    private void note(DayOfWeek day, TimeScanner.Found one) {
        (one.tense() == Tense.FUTURE ? ahead : past).merge(day, 1, Integer::sum);
        if (one.told() && one.tense() != Tense.FUTURE) {
            told.merge(day, 1, Integer::sum);
        }
    }

    private static DayOfWeek only(Set<DayOfWeek> days) {
        return days.iterator().next();
    }

    /** The one day that the article tells of and still announces things for is the day it appears. */
    private Optional<DayOfWeek> bothWays() {
        List<DayOfWeek> both = past.keySet().stream().filter(ahead::containsKey).toList();
        return both.size() == 1 ? Optional.of(both.get(0)) : Optional.empty();
    }

    /** The last day on which something happened, unless the last on which something was said is another. */
    private Optional<DayOfWeek> lastTold() {
        Optional<DayOfWeek> latest = latest(past);
        Optional<DayOfWeek> said = latest(told);
        return said.isEmpty() || said.equals(latest) ? latest : Optional.empty();
    }

    /** The last of the days: after it comes the longest stretch of which nothing is told. */
    private static Optional<DayOfWeek> latest(Map<DayOfWeek, Integer> days) {
        DayOfWeek latest = null;
        int longest = 0;
        boolean open = false;
        for (DayOfWeek day : days.keySet()) {
            int gap = 1;
            while (gap < WEEK && !days.containsKey(day.plus(gap))) {
                gap++;
            }
            open = gap == longest || (gap < longest && open);
            if (gap > longest) {
                longest = gap;
                latest = day;
            }
        }
        return open ? Optional.empty() : Optional.ofNullable(latest);
    }

    private String why(boolean eve) {
        String name = likely == null ? "" : likely.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (eve) {
            return "\"tomorrow\" is the day after a " + name;
        }
        return past.containsKey(likely) && ahead.containsKey(likely)
                ? name + " is told of and still announced for"
                : name + " is the last weekday told of";
    }

    /** The day of the week the article speaks from, if its words agree on one. */
    Optional<DayOfWeek> likely() {
        return Optional.ofNullable(likely);
    }

    /** Whether the article tells of that day of the week without its date. */
    boolean names(DayOfWeek day) {
        return past.containsKey(day);
    }

    String reason() {
        return reason;
    }
}
