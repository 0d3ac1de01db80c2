package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the time expressions of one article, in text order, against its date and against the dates named before. One use each. */
final class Resolution {

    /** How many expressions away in its sentence a clock time's day can be. */
    private static final int CLOCK_REACH = 10;

    /** "Friday and Thursday" go back, "Monday to Friday" goes on. */
    private static final int LONGEST_STRETCH = 4;

    private final @Nullable Reference article;
    private final Timeline timeline;
    private final NamedBefore namedBefore;
    private final EventStarts events;
    /** The day over the part of the text that this is, null if none is. */
    private final @Nullable LocalDate item;

    private final List<TimeScanner.Found> found;

    private Resolution(TimeAnchor dated, List<TimeScanner.Found> found, @Nullable LocalDate item) {
        this.item = item;
        LocalDate written = dated.day().orElse(null);
        this.article = written == null ? null : Reference.article(written);
        this.timeline = new Timeline(found, written);
        this.namedBefore = new NamedBefore(timeline, article);
        this.events = new EventStarts(found, article);
        this.found = found;
    }

    static List<TimeExpression> resolve(TimeAnchor dated, List<TimeScanner.Found> found, @Nullable LocalDate item) {
        return new Resolution(dated, found, item).expressions();
    }

    private List<TimeExpression> expressions() {
        TimeExpression[] expressions = new TimeExpression[found.size()];
        int from = 0;
        while (from < found.size()) {
            int end = from + 1;
            while (end < found.size()
                    && found.get(end).sentence() == found.get(from).sentence()) {
                end++;
            }
            resolveSentence(from, end, expressions);
            from = end;
        }
        return Arrays.asList(expressions);
    }

    /** Clock times come last: the day they are on may be said behind them. */
    private void resolveSentence(int from, int end, TimeExpression[] expressions) {
        List<Integer> clocks = new ArrayList<>();
        Optional<LocalDate> before = timeline.dayNear(found.get(from)).or(() -> Optional.ofNullable(item));
        for (int i = from; i < end; i++) {
            if (needsDay(found.get(i))) {
                clocks.add(i);
            } else {
                Resolved resolved = resolve(found.get(i));
                expressions[i] = expression(found.get(i), resolved);
                timeline.note(found.get(i), resolved);
            }
        }
        for (int i : clocks) {
            expressions[i] = expression(found.get(i), clock(i, from, end, expressions, before));
        }
    }

    private static boolean needsDay(TimeScanner.Found found) {
        return found.pattern().meaning().from() == TimePattern.From.DAY;
    }

    private static TimeExpression expression(TimeScanner.Found found, Resolved resolved) {
        return new TimeExpression(found.span(), found.type(), resolved.value(), resolved.anchor());
    }

    private Resolved resolve(TimeScanner.Found one) {
        Resolved resolved = yearBehind(one).orElseGet(() -> byMeaning(one));
        Optional<String> part = one.match().value("DAYPART");
        TimeMatcher.Match clock = one.clock();
        if (resolved.value().isEmpty() || resolved.value().contains("T")) {
            return resolved;
        }
        if (clock != null) {
            return atClock(resolved, Periods.clock(clock).replaceFirst("^00:00$", "24:00"));
        }
        return part.isPresent() ? resolved.atPart(part.get()) : hours(one, resolved);
    }

    /** "April and June 1955": the year said behind the second is that of both, the one before it if the months go round. */
    private Optional<Resolved> yearBehind(TimeScanner.Found one) {
        TimeScanner.Found next = one.joined();
        Optional<Integer> month = one.match().number("MONTH");
        if (next == null || month.isEmpty() || StatedDates.year(one.match()).isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> year = StatedDates.year(next.match());
        Optional<Integer> last = next.match().number("MONTH");
        boolean plain = one.pattern().meaning() == TimePattern.Meaning.MONTH
                || one.pattern().meaning() == TimePattern.Meaning.DATE;
        if (!plain || year.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int own = year.get() - (month.get() > last.get() ? 1 : 0);
        return Optional.of(NamedBefore.date(one.match(), own, "year from the date behind it"));
    }

    /** "The early hours of Monday" are its morning. */
    private static Resolved hours(TimeScanner.Found one, Resolved resolved) {
        boolean early = one.type() == TimeExpression.Type.TIME
                && one.match().values("WORD").contains("hours")
                && one.match().values("WORD").contains("early");
        return early ? resolved.atPart("MO") : resolved;
    }

    private static Resolved atClock(Resolved day, String clock) {
        if (clock.isEmpty()) {
            return day;
        }
        return clock.startsWith("P:") ? day.atPart(clock.substring(2)) : day.atClock(clock);
    }

    private Resolved byMeaning(TimeScanner.Found one) {
        return switch (one.pattern().meaning().from()) {
            case NAMED -> namedBefore.resolve(one);
            case NOTHING, DAY -> Resolved.unknown("", "no day is said");
            case WORDS -> Periods.resolve(one.match());
            case EVENT -> events.count(one);
            case TELLING -> new CalendarWords(timeline.told().orElse(article)).resolve(one);
            case WEEK -> weekday(one, new CalendarWords(timeline.told().orElse(article)));
            case WRITING ->
                one.pattern().meaning() == TimePattern.Meaning.AGO ? ago(one) : new CalendarWords(article).resolve(one);
        };
    }

    /** "Monday through Friday", "Saturday and Sunday": the first is the one that comes before the other. */
    private static Resolved weekday(TimeScanner.Found one, CalendarWords calendar) {
        TimeScanner.Found next = one.joined();
        boolean pair = next != null
                && next.sentence() == one.sentence()
                && isPlainWeekday(one)
                && isPlainWeekday(next)
                && daysBetween(one, next) <= LONGEST_STRETCH;
        Optional<LocalDate> last =
                pair && next != null ? calendar.resolve(next).anchor().day() : Optional.empty();
        return last.map(day -> CalendarWords.weekdayBefore(one.match(), day)).orElseGet(() -> calendar.resolve(one));
    }

    private static int daysBetween(TimeScanner.Found one, TimeScanner.Found other) {
        int first = one.match().number("WEEKDAY").orElse(1);
        int last = other.match().number("WEEKDAY").orElse(1);
        return Math.floorMod(last - first, 7);
    }

    private static boolean isPlainWeekday(TimeScanner.Found one) {
        return one.pattern().meaning() == TimePattern.Meaning.WEEKDAY
                && one.pattern().stepOr(0) == 0;
    }

    /** "A year ago" in a report on a quarter is the same quarter of the year before. */
    private Resolved ago(TimeScanner.Found one) {
        boolean year = Periods.unit(one.match()).equals("Y")
                && Periods.number(one.match()).equals("1");
        Optional<Reference> quarter = year ? timeline.compared(one) : Optional.empty();
        return quarter.map(from -> new CalendarUnits(from).away(one.match(), -1, "before "))
                .orElseGet(() -> new CalendarWords(article).resolve(one));
    }

    /** A clock time is on the day that its sentence names, the nearest one; else on the day named in the sentence before. */
    private Resolved clock(int index, int from, int end, TimeExpression[] expressions, Optional<LocalDate> before) {
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
        return on == null
                ? Resolved.unknown("T" + clock.replace("P:", ""), "a time of day, and the text names no day for it")
                : atClock(Resolved.day(on, Basis.RESOLVED, where + on), clock);
    }
}
