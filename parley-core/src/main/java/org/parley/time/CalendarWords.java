package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the words of the calendar (days, weeks, months, years) against a reference: an article's date, or where a narrative stands. Immutable. */
final class CalendarWords {

    private static final String NO_REFERENCE = "the article's own date is not known";

    /** "Last February" in March is that of the year before: else it would be "last month". */
    private static final int JUST_OVER = 1;

    private final @Nullable Reference reference;

    CalendarWords(@Nullable Reference reference) {
        this.reference = reference;
    }

    Resolved resolve(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        Optional<Resolved> alone = withoutReference(found);
        if (alone.isPresent()) {
            return alone.get();
        }
        return reference == null ? Resolved.unknown(valueWithout(match), NO_REFERENCE) : against(reference, found);
    }

    /** What the words say in full. */
    private static Optional<Resolved> withoutReference(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        Optional<Integer> year = StatedDates.year(match);
        return switch (found.pattern().meaning()) {
            case DATE -> year.map(value -> StatedDates.date(match, value));
            case WEEKWITH -> year.map(value -> weekWith(StatedDates.date(match, value)));
            case SLASHED -> Optional.of(StatedDates.slashed(match));
            case NAMEDDAY ->
                Optional.of(Resolved.day(
                        LocalDate.parse(match.pattern().step()), Basis.RESOLVED, "a day known by its date alone"));
            case NTHDAY -> year.map(value -> StatedDates.weekdayOfMonth(match, value, Basis.STATED, ""));
            case RANGE -> year.map(value -> StatedDates.range(match, value, Basis.STATED, ""));
            case YEARS -> Optional.of(StatedDates.years(match));
            case YEAR -> year.map(value -> Resolved.year(value, Basis.STATED, ""));
            case YEARNUM -> Optional.of(StatedDates.yearInWords(match));
            case HALFYEAR -> year.map(value -> StatedDates.half(match, value, Basis.STATED, ""));
            case DECADE -> Optional.of(StatedDates.decade(match));
            case CENTURY -> Optional.of(StatedDates.century(match));
            case QUARTER -> year.map(value -> StatedDates.quarter(match, value, Basis.STATED, ""));
            case SEASON -> year.map(value -> StatedDates.season(match, value, Basis.STATED, ""));
            case FEAST -> year.map(value -> Feasts.inYear(found, value));
            default -> Optional.empty();
        };
    }

    /** The TIMEX3 value where only part of the date is said. */
    static String valueWithout(TimeMatcher.Match match) {
        Optional<Integer> month = match.number("MONTH");
        if (month.isPresent()) {
            String day = match.number("DAY")
                    .map(value -> String.format(Locale.ROOT, "-%02d", value))
                    .orElse("");
            return String.format(Locale.ROOT, "XXXX-%02d%s", month.get(), day);
        }
        return match.value("WEEKDAY")
                .map(day -> "XXXX-WXX-" + day)
                .or(() -> match.value("SEASON").map(season -> "XXXX-" + season))
                .orElse("");
    }

    private static Resolved against(Reference from, TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        TimePattern pattern = found.pattern();
        CalendarUnits units = new CalendarUnits(from);
        return switch (pattern.meaning()) {
            case DATE, RANGE -> dayOfMonth(from, found);
            case MONTH -> month(from, found);
            case MONTHIN -> monthIn(from, match);
            case WEEKWITH -> weekWith(dayOfMonth(from, found));
            case NTHDAY ->
                StatedDates.weekdayOfMonth(
                        match,
                        from.yearOf(match.number("MONTH").orElse(1), found.tense()),
                        Basis.RESOLVED,
                        "year from " + from.name());
            case WEEKDAY -> weekday(from, found);
            case WEEKDAYOF -> weekdayOf(from, match);
            case WEEKDAYNIGHT -> weekdayNight(from, found);
            case DAY -> dayAway(from, pattern.stepOr(0));
            case DAYWORD -> dayAway(from, dayWord(match.values("WORD")));
            case TONIGHT -> dayAway(from, pattern.stepOr(0)).atPart("NI");
            case OVERNIGHT ->
                Resolved.between(
                        Calendar.iso(from.day()) + "TNI",
                        from.day().minusDays(1),
                        from.day(),
                        Precision.DAY_PART,
                        "the night to " + from.name());
            case AGO -> units.away(match, -1, "before ");
            case FROMNOW -> units.away(match, 1, "after ");
            case AGOVAGUE -> Resolved.unknown("PAST_REF", "how long ago is not said in numbers");
            case WINDOW, WINDOWVAGUE -> units.window(match);
            case UNIT -> units.unit(match);
            case UNITOF -> units.unitHere(match);
            case WEEKEND -> units.weekend(found);
            case HALFYEAR ->
                StatedDates.half(
                        match, from.day().getYear() + pattern.stepOr(0), Basis.RESOLVED, "year from " + from.name());
            case QUARTER -> units.quarter(found);
            case SEASON -> units.season(found);
            case FEAST -> Feasts.near(found, from);
            default -> Resolved.unknown("", NO_REFERENCE);
        };
    }

    private static Resolved dayAway(Reference from, int step) {
        return Resolved.day(from.day().plusDays(step), Basis.RESOLVED, offset(step) + from.name());
    }

    private static int dayWord(List<String> words) {
        return words.contains("yesterday") ? -1 : words.contains("tomorrow") ? 1 : 0;
    }

    static String offset(int days) {
        return switch (days) {
            case 0 -> "";
            case 1 -> "the day after ";
            case -1 -> "the day before ";
            default -> Math.abs(days) + (days < 0 ? " days before " : " days after ");
        };
    }

    private static Resolved dayOfMonth(Reference from, TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        int month = match.number("MONTH").orElse(0);
        int day = match.number("DAY").orElse(0);
        Optional<DayOfWeek> weekday = StatedDates.weekday(match);
        Optional<LocalDate> date = weekday.isPresent()
                ? StatedDates.nearestOn(from.day(), month, day, weekday.get())
                : match.values("WORD").contains("last") && !from.told()
                        ? Calendar.before(from.day(), month, day)
                        : from.dayOf(month, day, found.tense());
        if (date.isEmpty()) {
            return Resolved.unknown(valueWithout(match), "no such day near " + from.name());
        }
        String reason = "year from " + from.name();
        return found.pattern().meaning() == TimePattern.Meaning.RANGE
                ? StatedDates.range(match, date.get().getYear(), Basis.RESOLVED, reason)
                : Resolved.day(date.get(), Basis.RESOLVED, reason);
    }

    private static Resolved month(Reference from, TimeScanner.Found found) {
        int month = found.match().number("MONTH").orElse(1);
        int step = found.pattern().stepOr(0);
        int year = from.day().getYear();
        if (step < 0) {
            year -= month >= from.day().getMonthValue() - JUST_OVER ? 1 : 0;
        } else if (step > 0) {
            year += month <= from.day().getMonthValue() ? 1 : 0;
        } else {
            year = from.yearOf(month, found.tense());
        }
        return Resolved.month(year, month, Basis.RESOLVED, "year from " + from.name());
    }

    /** "March last year", "the spring of next year". */
    private static Resolved monthIn(Reference from, TimeMatcher.Match match) {
        List<String> words = match.values("WORD");
        int year = from.day().getYear() + (words.contains("last") ? -1 : words.contains("next") ? 1 : 0);
        String reason = "year from " + from.name();
        return match.has("SEASON")
                ? StatedDates.season(match, year, Basis.RESOLVED, reason)
                : NamedBefore.date(match, year, reason);
    }

    private static Resolved weekWith(Resolved resolved) {
        return resolved.anchor()
                .day()
                .map(day ->
                        Resolved.week(Calendar.monday(day), resolved.anchor().reason()))
                .orElse(resolved);
    }

    /** The day of the week that the match names, the last before another day. */
    static Resolved weekdayBefore(TimeMatcher.Match match, LocalDate day) {
        DayOfWeek weekday = Calendar.weekday(match.value("WEEKDAY").orElse("1"));
        return Resolved.day(
                Calendar.onOrBefore(day, weekday), Basis.RESOLVED, "before " + day + ", named together with it");
    }

    private static Resolved weekday(Reference from, TimeScanner.Found found) {
        DayOfWeek weekday = Calendar.weekday(found.match().value("WEEKDAY").orElse("1"));
        String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int step = found.pattern().stepOr(0);
        if (step == -1) {
            return Resolved.day(
                    Calendar.onOrBefore(from.day().minusDays(1), weekday),
                    Basis.RESOLVED,
                    name + " before " + from.name());
        }
        if (step == 1) {
            return Resolved.day(
                    Calendar.onOrAfter(from.day().plusDays(1), weekday),
                    Basis.RESOLVED,
                    name + " after " + from.name());
        }
        boolean ahead = found.tense() == Tense.FUTURE || (step == 2 && found.tense() == Tense.OPEN);
        if (from.day().getDayOfWeek() == weekday) {
            return Resolved.day(from.day(), Basis.RESOLVED, from.name() + " is a " + name);
        }
        LocalDate day = from.weekday(weekday, ahead);
        return Resolved.day(
                day, Basis.RESOLVED, name + (day.isAfter(from.day()) ? " after " : " before ") + from.name());
    }

    private static Resolved weekdayOf(Reference from, TimeMatcher.Match match) {
        DayOfWeek weekday = Calendar.weekday(match.value("WEEKDAY").orElse("1"));
        LocalDate monday = Calendar.monday(from.day()).plusWeeks(match.pattern().stepOr(0));
        return Resolved.day(
                Calendar.onOrAfter(monday, weekday), Basis.RESOLVED, "in the week named, from " + from.name());
    }

    private static Resolved weekdayNight(Reference from, TimeScanner.Found found) {
        Resolved named = weekday(from, found);
        boolean starts = found.match().values("WORD").contains("from");
        LocalDate night = named.anchor().day().orElse(from.day()).minusDays(starts ? 0 : 1);
        return Resolved.between(
                Calendar.iso(night) + "TNI",
                night,
                night.plusDays(1),
                Precision.DAY_PART,
                "the night from " + night + ", " + named.anchor().reason());
    }
}
