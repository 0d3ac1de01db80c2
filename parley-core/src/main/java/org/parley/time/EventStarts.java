package org.parley.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The first days of events as a text gives them, and the days it counts from them. Immutable. */
final class EventStarts {

    private final Map<String, LocalDate> starts = new TreeMap<>();

    EventStarts(List<TimeScanner.Found> found, @Nullable Reference article) {
        CalendarWords calendar = new CalendarWords(article);
        for (TimeScanner.Found one : found) {
            if (!one.event().isEmpty() && one.pattern().meaning() == TimePattern.Meaning.DATE) {
                calendar.resolve(one).anchor().day().ifPresent(day -> starts.putIfAbsent(one.event(), day));
            }
        }
    }

    /** "Two weeks into the war", "the third day of the war". */
    Resolved count(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        boolean day = found.pattern().meaning() == TimePattern.Meaning.EVENTDAY;
        String value = day ? "" : Periods.of(Periods.number(match), Periods.unit(match));
        Optional<LocalDate> start = start(found.event());
        if (start.isEmpty()) {
            return Resolved.unknown(value, "the text does not say when the " + found.event() + " began");
        }
        Reference from = new Reference(
                start.get(), start.get() + ", when the " + found.event() + " began", Reference.Grain.DAY, true);
        return day ? ordinal(match, from) : away(match, from, value, found.before() ? -1 : 1);
    }

    /** That of the event named; if the text dates only one, by another word ("war", "invasion"), that one. */
    private Optional<LocalDate> start(String event) {
        LocalDate own = starts.get(event);
        boolean one = own == null && new HashSet<>(starts.values()).size() == 1;
        return Optional.ofNullable(one ? starts.values().iterator().next() : own);
    }

    private static Resolved away(TimeMatcher.Match match, Reference from, String value, int sign) {
        Resolved there = new CalendarUnits(from).away(match, sign, sign < 0 ? "before " : "after ");
        return new Resolved(value, there.anchor());
    }

    private static Resolved ordinal(TimeMatcher.Match match, Reference from) {
        int number = match.number("ORDINAL")
                .or(() -> match.value("NUM")
                        .filter(value -> value.matches("\\d{1,4}"))
                        .map(Integer::parseInt))
                .orElse(1);
        String unit = Periods.namedUnit(match.values("WORD"));
        Optional<LocalDate> first = Calendar.plus(from.day(), unit, number - 1);
        Optional<LocalDate> next = Calendar.plus(from.day(), unit, number);
        if (first.isEmpty() || next.isEmpty()) {
            return Resolved.unknown("", "no calendar reaches there");
        }
        String reason = unit + " " + number + " from " + from.name();
        LocalDate last = next.get().minusDays(1);
        return last.equals(first.get())
                ? Resolved.day(last, Basis.RESOLVED, reason)
                : Resolved.between(Calendar.iso(first.get()), first.get(), last, Precision.DAYS, reason);
    }
}
