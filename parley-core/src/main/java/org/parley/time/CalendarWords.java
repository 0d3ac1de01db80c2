package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the words of the calendar (days, weeks, months, years) against an article's date. Immutable. */
final class CalendarWords {

    private static final String NO_REFERENCE = "the article's own date is not known";

    private final @Nullable LocalDate reference;

    CalendarWords(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    Resolved resolve(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        Optional<Resolved> alone = withoutReference(found);
        if (alone.isPresent()) {
            return alone.get();
        }
        LocalDate day = reference;
        if (day == null) {
            return Resolved.unknown(valueWithout(match), NO_REFERENCE);
        }
        return against(day, found);
    }

    /** What the words say in full. */
    private Optional<Resolved> withoutReference(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        Optional<Integer> year = match.number("YEAR");
        return switch (found.pattern().meaning()) {
            case DATE -> year.map(value -> StatedDates.date(match, value));
            case RANGE -> year.map(value -> StatedDates.range(match, value, Basis.STATED, ""));
            case YEAR -> year.map(value -> Resolved.year(value, Basis.STATED, ""));
            case DECADE -> Optional.of(StatedDates.decade(match));
            case CENTURY -> Optional.of(StatedDates.century(match));
            case QUARTER -> year.map(value -> StatedDates.quarter(match, value, Basis.STATED, ""));
            case SEASON -> year.map(value -> StatedDates.season(match, value, Basis.STATED, ""));
            default -> Optional.empty();
        };
    }

    /** The TIMEX3 value where only part of the date is said. */
    private static String valueWithout(TimeMatcher.Match match) {
        Optional<Integer> month = match.number("MONTH");
        if (month.isPresent()) {
            String day = match.number("DAY")
                    .map(value -> String.format(Locale.ROOT, "-%02d", value))
                    .orElse("");
            return String.format(Locale.ROOT, "XXXX-%02d%s", month.get(), day);
        }
        return match.value("WEEKDAY").map(day -> "XXXX-WXX-" + day).orElse("");
    }

    private Resolved against(LocalDate day, TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        TimePattern pattern = found.pattern();
        return switch (pattern.meaning()) {
            case DATE, RANGE -> dayOfMonth(day, found);
            case MONTH -> month(day, found);
            case WEEKDAY -> weekday(day, found);
            case WEEKDAYOF -> weekdayOf(day, match);
            case WEEKDAYNIGHT -> weekdayNight(day, found);
            case DAY ->
                Resolved.day(
                        day.plusDays(pattern.stepOr(0)), Basis.RESOLVED, offset(pattern.stepOr(0)) + articleDate(day));
            case TONIGHT ->
                Resolved.day(
                                day.plusDays(pattern.stepOr(0)),
                                Basis.RESOLVED,
                                offset(pattern.stepOr(0)) + articleDate(day))
                        .atPart("NI");
            case OVERNIGHT ->
                Resolved.between(
                        day + "TNI", day.minusDays(1), day, Precision.DAY_PART, "the night to " + articleDate(day));
            case AGO -> away(day, match, -1, "before " + articleDate(day));
            case FROMNOW -> away(day, match, 1, "after " + articleDate(day));
            case AGOVAGUE -> Resolved.unknown("PAST_REF", "how long ago is not said in numbers");
            case WINDOW, WINDOWVAGUE -> window(day, match);
            case UNIT -> unit(day, match);
            case WEEKEND -> weekend(day, found);
            case QUARTER ->
                StatedDates.quarter(match, yearBy(day, found, quarterMonth(match)), Basis.RESOLVED, nearestTo(day));
            case SEASON -> season(day, found);
            case FEAST -> feast(day, found);
            default -> Resolved.unknown("", NO_REFERENCE);
        };
    }

    private static String articleDate(LocalDate day) {
        return "the article's date " + day;
    }

    private static String nearestTo(LocalDate day) {
        return "the one nearest to " + articleDate(day);
    }

    static String offset(int days) {
        return switch (days) {
            case 0 -> "";
            case 1 -> "the day after ";
            case -1 -> "the day before ";
            default -> Math.abs(days) + (days < 0 ? " days before " : " days after ");
        };
    }

    private static Resolved dayOfMonth(LocalDate reference, TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        int month = match.number("MONTH").orElse(0);
        int day = match.number("DAY").orElse(0);
        Optional<DayOfWeek> weekday = StatedDates.weekday(match);
        Optional<LocalDate> date = weekday.isPresent()
                ? StatedDates.nearestOn(reference, month, day, weekday.get())
                : Calendar.nearest(reference, month, day, found.tense());
        if (date.isEmpty()) {
            return Resolved.unknown(valueWithout(match), "no such day near " + articleDate(reference));
        }
        String reason = "year from " + articleDate(reference);
        return found.pattern().meaning() == TimePattern.Meaning.RANGE
                ? StatedDates.range(match, date.get().getYear(), Basis.RESOLVED, reason)
                : Resolved.day(date.get(), Basis.RESOLVED, reason);
    }

    private static Resolved month(LocalDate day, TimeScanner.Found found) {
        int month = found.match().number("MONTH").orElse(1);
        int step = found.pattern().stepOr(0);
        int year = day.getYear();
        if (step < 0) {
            year -= month >= day.getMonthValue() ? 1 : 0;
        } else if (step > 0) {
            year += month <= day.getMonthValue() ? 1 : 0;
        } else {
            year = yearBy(day, found, month);
        }
        return Resolved.month(year, month, Basis.RESOLVED, "year from " + articleDate(day));
    }

    /** The year in which that month is past, to come, or nearest. */
    private static int yearBy(LocalDate day, TimeScanner.Found found, int month) {
        int ahead = month - day.getMonthValue();
        return switch (found.tense()) {
            case PAST -> ahead > 0 ? day.getYear() - 1 : day.getYear();
            case FUTURE -> ahead < 0 ? day.getYear() + 1 : day.getYear();
            case OPEN -> ahead > 6 ? day.getYear() - 1 : ahead < -6 ? day.getYear() + 1 : day.getYear();
        };
    }

    private static Resolved weekday(LocalDate day, TimeScanner.Found found) {
        DayOfWeek weekday = TimeResolver.weekday(found.match().value("WEEKDAY").orElse("1"));
        String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int step = found.pattern().stepOr(0);
        if (step == -1) {
            return Resolved.day(
                    Calendar.onOrBefore(day.minusDays(1), weekday),
                    Basis.RESOLVED,
                    name + " before " + articleDate(day));
        }
        if (step == 1) {
            return Resolved.day(
                    Calendar.onOrAfter(day.plusDays(1), weekday), Basis.RESOLVED, name + " after " + articleDate(day));
        }
        boolean ahead = found.tense() == Tense.FUTURE || (step == 2 && found.tense() == Tense.OPEN);
        if (day.getDayOfWeek() == weekday) {
            return Resolved.day(day, Basis.RESOLVED, articleDate(day) + " is a " + name);
        }
        return ahead
                ? Resolved.day(Calendar.onOrAfter(day, weekday), Basis.RESOLVED, name + " after " + articleDate(day))
                : Resolved.day(Calendar.onOrBefore(day, weekday), Basis.RESOLVED, name + " before " + articleDate(day));
    }

    private static Resolved weekdayOf(LocalDate day, TimeMatcher.Match match) {
        DayOfWeek weekday = TimeResolver.weekday(match.value("WEEKDAY").orElse("1"));
        LocalDate monday = Calendar.monday(day).plusWeeks(match.pattern().stepOr(0));
        return Resolved.day(
                Calendar.onOrAfter(monday, weekday), Basis.RESOLVED, "in the week named, from " + articleDate(day));
    }

    private static Resolved weekdayNight(LocalDate day, TimeScanner.Found found) {
        Resolved named = weekday(day, found);
        boolean from = found.match().values("WORD").contains("from");
        LocalDate night = named.anchor().day().orElse(day).minusDays(from ? 0 : 1);
        return Resolved.between(
                night + "TNI",
                night,
                night.plusDays(1),
                Precision.DAY_PART,
                "the night from " + night + ", " + named.anchor().reason());
    }

    /** So many units before or after a day. Only days are counted to the day: "two weeks ago" is seldom said of exactly fourteen. */
    Resolved away(LocalDate from, TimeMatcher.Match match, int sign, String of) {
        String unit = Periods.unit(match);
        double count = Double.parseDouble(Periods.number(match));
        Optional<LocalDate> there = Calendar.plus(from, unit, sign * count);
        if (there.isEmpty()) {
            return Resolved.unknown("", "no calendar reaches there");
        }
        LocalDate day = there.get();
        String reason = Periods.of(Periods.number(match), unit) + " " + of;
        boolean about = !java.util.Collections.disjoint(
                match.values("WORD"), List.of("about", "almost", "nearly", "around", "over", "more", "less", "some"));
        return switch (unit) {
            case "D" ->
                about
                        ? Resolved.between(day.toString(), day.minusDays(1), day.plusDays(1), Precision.DAYS, reason)
                        : Resolved.day(day, Basis.RESOLVED, reason);
            case "W", "FN" ->
                Resolved.between(Calendar.week(day), day.minusDays(3), day.plusDays(3), Precision.WEEK, reason);
            case "M", "Q" -> Resolved.month(day.getYear(), day.getMonthValue(), Basis.RESOLVED, reason);
            case "Y" -> Resolved.year(day.getYear(), Basis.RESOLVED, reason);
            case "DE", "CE" -> Resolved.unknown("", "too wide to be a time");
            default ->
                Resolved.between(
                        day.toString(),
                        sign < 0 ? day.minusDays(1) : day,
                        sign < 0 ? day : day.plusDays(1),
                        Precision.DAYS,
                        reason);
        };
    }

    private static Resolved window(LocalDate day, TimeMatcher.Match match) {
        String unit = Periods.unit(match);
        boolean vague = match.pattern().meaning() == TimePattern.Meaning.WINDOWVAGUE;
        String value = Periods.of(vague ? "X" : Periods.number(match), unit);
        int sign = match.pattern().stepOr(-1);
        double count = Double.parseDouble(Periods.number(match));
        Optional<LocalDate> there = vague ? Optional.empty() : Calendar.plus(day, unit, sign * count);
        if (there.isEmpty()) {
            return Resolved.unknown(value, "how long is not said in numbers");
        }
        LocalDate first = sign < 0 ? there.get() : day;
        LocalDate last = sign < 0 ? day : there.get();
        String reason = value + (sign < 0 ? " up to " : " from ") + articleDate(day);
        return Resolved.between(value, first, last, Precision.DAYS, reason);
    }

    private static Resolved unit(LocalDate day, TimeMatcher.Match match) {
        List<String> words = match.values("WORD");
        int step = match.pattern().step().isEmpty()
                ? (words.contains("last") ? -1 : words.contains("next") ? 1 : 0)
                : match.pattern().stepOr(0);
        String unit = Periods.unit(match);
        Optional<LocalDate> there = Calendar.plus(day, unit, step);
        String how = step == 0 ? "the one of " : step < 0 ? "the one before " : "the one after ";
        return there.isEmpty()
                ? Resolved.unknown("", "too wide to be a time")
                : calendarUnit(there.get(), unit, how + articleDate(day));
    }

    /** The calendar week, month, quarter or year that holds a day. */
    Resolved unitOf(LocalDate day, TimeMatcher.Match match, String reason) {
        return calendarUnit(day, Periods.unit(match), reason);
    }

    private static Resolved calendarUnit(LocalDate day, String unit, String reason) {
        return switch (unit) {
            case "W", "FN" -> Resolved.week(Calendar.monday(day), reason);
            case "M" -> Resolved.month(day.getYear(), day.getMonthValue(), Basis.RESOLVED, reason);
            case "Q" -> StatedDates.quarterOf(day, reason);
            case "Y" -> Resolved.year(day.getYear(), Basis.RESOLVED, reason);
            case "DE" ->
                Resolved.years(
                        day.getYear() / 10 + "X",
                        day.getYear() / 10 * 10,
                        day.getYear() / 10 * 10 + 9,
                        Precision.DAYS,
                        Basis.RESOLVED,
                        reason);
            default -> Resolved.unknown("", "too wide to be a time");
        };
    }

    private static Resolved weekend(LocalDate day, TimeScanner.Found found) {
        int step = found.pattern().stepOr(0);
        LocalDate saturday;
        if (step == 1 || found.tense() == Tense.FUTURE) {
            saturday = Calendar.onOrAfter(day.minusDays(step == 1 ? 0 : 1), DayOfWeek.SATURDAY);
        } else {
            saturday = Calendar.onOrBefore(day.minusDays(step < 0 ? 2 : 0), DayOfWeek.SATURDAY);
        }
        return Resolved.between(
                Calendar.week(saturday) + "-WE",
                saturday,
                saturday.plusDays(1),
                Precision.DAYS,
                "the weekend " + (saturday.isAfter(day) ? "after " : "by ") + articleDate(day));
    }

    private static int quarterMonth(TimeMatcher.Match match) {
        return match.number("ORDINAL").orElse(1) * 3 - 1;
    }

    private static Resolved season(LocalDate day, TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        String season = match.value("SEASON").orElse("SP");
        int month = Calendar.firstMonth(season);
        int step = found.pattern().stepOr(0);
        int year = day.getYear();
        boolean winterRuns = season.equals("WI") && Calendar.isLateWinter(day);
        if (step < 0) {
            year -= month + 2 >= day.getMonthValue() && !winterRuns ? 1 : 0;
            year -= winterRuns ? 2 : 0;
        } else if (step > 0) {
            year += month <= day.getMonthValue() ? 1 : 0;
        } else if (winterRuns && found.tense() != Tense.FUTURE) {
            year--;
        } else {
            year = yearBy(day, found, month);
        }
        return StatedDates.season(match, year, Basis.RESOLVED, nearestTo(day));
    }

    private static Resolved feast(LocalDate day, TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        String monthDay = match.value("FEAST").orElse(found.pattern().step());
        if (monthDay.equals("-")) {
            return Resolved.unknown("", "a feast without a fixed day");
        }
        Optional<LocalDate> date = Calendar.nearest(
                day,
                Integer.parseInt(monthDay.substring(0, 2)),
                Integer.parseInt(monthDay.substring(3)),
                found.tense());
        boolean eve = match.has("FEAST") && match.values("WORD").contains("eve");
        return date.map(there -> Resolved.day(there.minusDays(eve ? 1 : 0), Basis.RESOLVED, nearestTo(day)))
                .orElseGet(() -> Resolved.unknown("", NO_REFERENCE));
    }
}
