package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates whose year is known, from the words of a match. */
final class StatedDates {

    private StatedDates() {}

    static Optional<DayOfWeek> weekday(TimeMatcher.Match match) {
        return match.value("ANYDAY").or(() -> match.value("WEEKDAY")).map(TimeResolver::weekday);
    }

    static Resolved date(TimeMatcher.Match match, int year) {
        Optional<Integer> month = match.number("MONTH").or(() -> match.number("MM"));
        Optional<Integer> day = match.number("DAY").or(() -> match.number("DD"));
        if (month.isEmpty()) {
            return Resolved.year(year, Basis.STATED, "");
        }
        if (day.isEmpty()) {
            return Resolved.month(year, month.get(), Basis.STATED, "");
        }
        Optional<LocalDate> date = Calendar.day(year, month.get(), day.get());
        if (date.isEmpty()) {
            return Resolved.unknown("", "there is no such day");
        }
        Optional<DayOfWeek> weekday = weekday(match);
        if (weekday.isPresent() && date.get().getDayOfWeek() != weekday.get()) {
            return Resolved.unknown(date.get().toString(), "the day of the week and the date do not go together");
        }
        return Resolved.day(date.get(), Basis.STATED, "");
    }

    /** The nearest year in which that day of the month is that day of the week, within two years. */
    static Optional<LocalDate> nearestOn(LocalDate reference, int month, int day, DayOfWeek weekday) {
        for (int away : List.of(0, -1, 1)) {
            Optional<LocalDate> date =
                    Calendar.day(reference.getYear() + away, month, day).filter(one -> one.getDayOfWeek() == weekday);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    static Resolved range(TimeMatcher.Match match, int year, Basis basis, String reason) {
        int month = match.number("MONTH").orElse(0);
        List<String> days = match.values("DAY");
        Optional<LocalDate> first = Calendar.day(year, month, Integer.parseInt(days.get(0)));
        Optional<LocalDate> last = Calendar.day(year, month, Integer.parseInt(days.get(1)));
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return Resolved.unknown("", "there is no such stretch of days");
        }
        return new Resolved(
                first.get() + "/" + last.get(),
                TimeAnchor.between(first.get(), last.get(), Precision.DAYS, basis, reason));
    }

    static Resolved decade(TimeMatcher.Match match) {
        int decade = match.number("YEAR")
                .map(year -> year % 10 == 0 ? year / 10 : -1)
                .or(() -> match.number("DECADE"))
                .orElse(-1);
        return decade < 0
                ? Resolved.unknown("", "no decade begins in that year")
                : Resolved.years(decade + "X", decade * 10, decade * 10 + 9, Precision.DAYS, Basis.STATED, "");
    }

    static Resolved century(TimeMatcher.Match match) {
        int number = match.number("DAY").or(() -> match.number("ORDINAL")).orElse(1);
        return Resolved.years(
                String.format(Locale.ROOT, "%02dXX", number - 1),
                (number - 1) * 100 + 1,
                number * 100,
                Precision.DAYS,
                Basis.STATED,
                "");
    }

    static Resolved quarter(TimeMatcher.Match match, int year, Basis basis, String reason) {
        int quarter = match.number("ORDINAL").orElse(1);
        if (quarter > 4) {
            return Resolved.unknown("", "a year has four quarters");
        }
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Resolved(
                year + "-Q" + quarter,
                TimeAnchor.between(first, first.plusMonths(3).minusDays(1), Precision.DAYS, basis, reason));
    }

    static Resolved quarterOf(LocalDate day, String reason) {
        int quarter = (day.getMonthValue() + 2) / 3;
        LocalDate first = LocalDate.of(day.getYear(), quarter * 3 - 2, 1);
        return Resolved.between(
                day.getYear() + "-Q" + quarter, first, first.plusMonths(3).minusDays(1), Precision.DAYS, reason);
    }

    /** A northern season, its months to the full; which days it has is not settled. */
    static Resolved season(TimeMatcher.Match match, int year, Basis basis, String reason) {
        String season = match.value("SEASON").orElse("SP");
        LocalDate first = LocalDate.of(year, Calendar.firstMonth(season), 1);
        return new Resolved(
                year + "-" + season,
                TimeAnchor.between(first, first.plusMonths(3).minusDays(1), Precision.DAYS, basis, reason));
    }
}
