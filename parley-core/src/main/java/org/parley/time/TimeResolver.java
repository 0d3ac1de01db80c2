package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the time expressions of one article, in text order, against its date and against the days named before. One use each. */
final class TimeResolver {

    /** A day named further back than this many sentences is not what "the next day" goes on from. */
    private static final int FOCUS_REACH = 2;

    /** How many expressions away in its sentence a clock time's day can be. */
    private static final int CLOCK_REACH = 10;

    private final CalendarWords calendar;
    private @Nullable LocalDate focus;
    private int focusSentence;

    TimeResolver(TimeAnchor dated) {
        this.calendar = new CalendarWords(dated.day().orElse(null));
    }

    List<TimeExpression> resolve(List<TimeScanner.Found> found) {
        TimeExpression[] expressions = new TimeExpression[found.size()];
        int from = 0;
        while (from < found.size()) {
            int end = from + 1;
            while (end < found.size()
                    && found.get(end).sentence() == found.get(from).sentence()) {
                end++;
            }
            resolveSentence(found, from, end, expressions);
            from = end;
        }
        return Arrays.asList(expressions);
    }

    /** Clock times come last: the day they are on may be said behind them. */
    private void resolveSentence(List<TimeScanner.Found> found, int from, int end, TimeExpression[] expressions) {
        List<Integer> clocks = new ArrayList<>();
        Optional<LocalDate> before = focusFor(found.get(from));
        for (int i = from; i < end; i++) {
            if (needsDay(found.get(i))) {
                clocks.add(i);
            } else {
                Resolved resolved = resolve(found.get(i));
                expressions[i] = expression(found.get(i), resolved);
                remember(found.get(i), resolved);
            }
        }
        for (int i : clocks) {
            expressions[i] = expression(found.get(i), clock(found, i, from, end, expressions, before));
        }
    }

    private static boolean needsDay(TimeScanner.Found found) {
        return switch (found.pattern().meaning()) {
            case CLOCK, CLOCKWORD, PARTONLY -> true;
            default -> false;
        };
    }

    private static TimeExpression expression(TimeScanner.Found found, Resolved resolved) {
        TimeExpression.Type type = found.pattern().type();
        return new TimeExpression(
                found.span(), type == null ? TimeExpression.Type.DATE : type, resolved.value(), resolved.anchor());
    }

    private void remember(TimeScanner.Found found, Resolved resolved) {
        resolved.anchor().day().ifPresent(day -> {
            focus = day;
            focusSentence = found.sentence();
        });
    }

    private Optional<LocalDate> focusFor(TimeScanner.Found found) {
        boolean near = found.sentence() >= 0 && found.sentence() - focusSentence <= FOCUS_REACH;
        return near ? Optional.ofNullable(focus) : Optional.empty();
    }

    private Resolved resolve(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        Resolved resolved = byMeaning(found);
        Optional<String> part = match.value("DAYPART");
        return part.isPresent()
                        && !resolved.value().isEmpty()
                        && !resolved.value().contains("T")
                ? resolved.atPart(part.get())
                : resolved;
    }

    private Resolved byMeaning(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        return switch (found.pattern().meaning()) {
            case FOCUS -> fromFocus(found);
            case FOCUSUNIT ->
                focusFor(found)
                        .map(day -> calendar.unitOf(day, match, "the one named before"))
                        .orElseGet(() -> Resolved.unknown("", "the text names no day near before it"));
            case LATER -> later(found);
            case NONE, CLOCK, CLOCKWORD, PARTONLY -> Resolved.unknown("", "no day is said");
            case DURATION, DURATIONHALF, HALF, VAGUE, SET, REF -> Periods.resolve(match);
            case DATE,
                    RANGE,
                    MONTH,
                    WEEKDAY,
                    WEEKDAYOF,
                    WEEKDAYNIGHT,
                    DAY,
                    TONIGHT,
                    OVERNIGHT,
                    AGO,
                    AGOVAGUE,
                    FROMNOW,
                    WINDOW,
                    WINDOWVAGUE,
                    UNIT,
                    WEEKEND,
                    YEAR,
                    DECADE,
                    CENTURY,
                    QUARTER,
                    SEASON,
                    FEAST -> calendar.resolve(found);
        };
    }

    private Resolved fromFocus(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        int step = match.pattern().step().isEmpty()
                ? (match.values("WORD").contains("previous") ? -1 : 1)
                : match.pattern().stepOr(0);
        return focusFor(found)
                .map(day -> Resolved.day(
                        day.plusDays(step), Basis.RESOLVED, CalendarWords.offset(step) + day + ", named before"))
                .orElseGet(() -> Resolved.unknown("", "the text names no day near before it"));
    }

    private Resolved later(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        Optional<LocalDate> from = focusFor(found);
        if (from.isEmpty()) {
            return Resolved.unknown("", "the text names no day near before it");
        }
        int sign = match.pattern().stepOr(1);
        return calendar.away(
                from.get(), match, sign, (sign < 0 ? "before " : "after ") + from.get() + ", named before");
    }

    /** A clock time is on the day that its sentence names, the nearest one; else on the day named in the sentence before. */
    private Resolved clock(
            List<TimeScanner.Found> found,
            int index,
            int from,
            int end,
            TimeExpression[] expressions,
            Optional<LocalDate> before) {
        String clock = Periods.clock(found.get(index).match());
        LocalDate day = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = Math.max(from, index - CLOCK_REACH); i < Math.min(end, index + CLOCK_REACH); i++) {
            Optional<LocalDate> named = needsDay(found.get(i))
                    ? Optional.empty()
                    : expressions[i].anchor().day();
            if (named.isPresent() && Math.abs(i - index) < nearest) {
                nearest = Math.abs(i - index);
                day = named.get();
            }
        }
        if (clock.isEmpty()) {
            return Resolved.unknown("", "there is no such clock time");
        }
        String where = day == null ? "the day named before, " : "the day named in the sentence, ";
        LocalDate on = day == null ? before.orElse(null) : day;
        if (on == null) {
            return Resolved.unknown("T" + clock, "a time of day, and the text names no day for it");
        }
        Resolved base = Resolved.day(on, Basis.RESOLVED, where + on);
        return clock.startsWith("P:") ? base.atPart(clock.substring(2)) : base.atClock(clock);
    }

    static DayOfWeek weekday(String value) {
        return DayOfWeek.of(Integer.parseInt(value));
    }
}
