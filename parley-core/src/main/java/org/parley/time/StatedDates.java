package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates whose year is known, from the words of a match. */
final class StatedDates {

    /** "The '20s" are of this century or the last. */
    private static final int FIRST_SHORT_DECADE = 1930;

    private StatedDates() {}

    /** The year that is said, those before our era as ISO 8601 counts them (1 BC is 0). */
    static Optional<Integer> year(TimeMatcher.Match match) {
        Optional<Integer> old = match.number("OLDYEAR");
        return old.isPresent() ? old.map(year -> inEra(match, year)) : match.number("YEAR");
    }

    private static int inEra(TimeMatcher.Match match, int year) {
        return match.value("ERA").orElse("+").equals("-") ? 1 - year : year;
    }

    static Resolved yearInWords(TimeMatcher.Match match) {
        String number = Periods.number(match);
        boolean likely = number.length() == 4 && number.compareTo("1500") >= 0 && number.compareTo("2100") <= 0;
        return likely
                ? Resolved.year(Integer.parseInt(number), Basis.STATED, "")
                : Resolved.unknown("", "no year of the calendar");
    }

    /** "1994-1996", "1994-96", "431-404 BC". */
    static Resolved years(TimeMatcher.Match match) {
        boolean old = match.has("OLDYEAR");
        List<String> said = match.values(old ? "OLDYEAR" : "YEAR");
        int first = Integer.parseInt(said.get(0));
        int last = said.size() > 1
                ? Integer.parseInt(said.get(1))
                : first / 100 * 100 + match.number("YY").orElse(0);
        int from = old ? inEra(match, first) : first;
        int to = old ? inEra(match, last) : last;
        if (to < from) {
            return Resolved.unknown("", "there is no such stretch of years");
        }
        return Resolved.years(Calendar.iso(from) + "/" + Calendar.iso(to), from, to, Precision.DAYS, Basis.STATED, "");
    }

    static Resolved half(TimeMatcher.Match match, int year, Basis basis, String reason) {
        boolean first = match.values("WORD").contains("first");
        LocalDate from = LocalDate.of(year, first ? 1 : 7, 1);
        return new Resolved(
                Calendar.iso(year) + (first ? "-H1" : "-H2"),
                TimeAnchor.between(from, from.plusMonths(6).minusDays(1), Precision.DAYS, basis, reason));
    }

    static Optional<DayOfWeek> weekday(TimeMatcher.Match match) {
        return match.value("ANYDAY").or(() -> match.value("WEEKDAY")).map(Calendar::weekday);
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
            return Resolved.unknown(Calendar.iso(date.get()), "the day of the week and the date do not go together");
        }
        return Resolved.day(date.get(), Basis.STATED, "");
    }

    /** "25/12/2012": which number is the day is settled only where the other cannot be a month. */
    static Resolved slashed(TimeMatcher.Match match) {
        int year = match.number("YEAR").orElse(0);
        List<Integer> numbers =
                match.values("DAY").stream().map(Integer::parseInt).toList();
        Optional<LocalDate> dayFirst = Calendar.day(year, numbers.get(1), numbers.get(0));
        Optional<LocalDate> monthFirst = Calendar.day(year, numbers.get(0), numbers.get(1));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Resolved.unknown("", "either number can be the day");
        }
        return dayFirst.or(() -> monthFirst)
                .map(day -> Resolved.day(day, Basis.STATED, ""))
                .orElseGet(() -> Resolved.unknown("", "there is no such day"));
    }

    /** "The last Friday of March", "the second Sunday in May". */
    static Resolved weekdayOfMonth(TimeMatcher.Match match, int year, Basis basis, String reason) {
        int month = match.number("MONTH").orElse(1);
        int which = match.number("ORDINAL").orElse(0);
        LocalDate day = Calendar.weekdayOfMonth(year, month, weekday(match).orElse(DayOfWeek.MONDAY), which);
        return day.getMonthValue() == month
                ? Resolved.day(day, basis, reason)
                : Resolved.unknown("", "the month has no such day");
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
                Calendar.iso(first.get()) + "/" + Calendar.iso(last.get()),
                TimeAnchor.between(first.get(), last.get(), Precision.DAYS, basis, reason));
    }

    static Resolved decade(TimeMatcher.Match match) {
        Optional<Integer> year = match.number("YEAR").or(() -> match.number("OLDYEAR"));
        int said = year.or(() -> match.number("DECADE").map(decade -> decade * 10))
                .or(() -> match.number("YY").map(tens -> 1900 + tens))
                .orElse(0);
        if (said % 10 != 0 || (match.has("YY") && said < FIRST_SHORT_DECADE)) {
            return Resolved.unknown("", "these digits settle no decade");
        }
        if (match.value("ERA").orElse("+").equals("-")) {
            return Resolved.years(
                    String.format(Locale.ROOT, "BC%03dX", said / 10),
                    1 - said - 9,
                    1 - said,
                    Precision.DAYS,
                    Basis.STATED,
                    "");
        }
        return decadeOf(said, Basis.STATED, "");
    }

    static Resolved decadeOf(int year, Basis basis, String reason) {
        if (year <= 0) {
            return Resolved.unknown("", "decades before our era are not reckoned");
        }
        int first = year / 10 * 10;
        return Resolved.years(
                String.format(Locale.ROOT, "%03dX", first / 10), first, first + 9, Precision.DAYS, basis, reason);
    }

    static Resolved century(TimeMatcher.Match match) {
        int number = match.number("DAY").or(() -> match.number("ORDINAL")).orElse(1);
        if (match.value("ERA").orElse("+").equals("-")) {
            return Resolved.years(
                    String.format(Locale.ROOT, "BC%02dXX", number - 1),
                    1 - number * 100,
                    -(number - 1) * 100,
                    Precision.DAYS,
                    Basis.STATED,
                    "");
        }
        return century(number, Basis.STATED, "");
    }

    static Resolved centuryOf(int year, Basis basis, String reason) {
        return year <= 0
                ? Resolved.unknown("", "centuries before our era are not reckoned")
                : century((year + 99) / 100, basis, reason);
    }

    private static Resolved century(int number, Basis basis, String reason) {
        return Resolved.years(
                String.format(Locale.ROOT, "%02dXX", number - 1),
                (number - 1) * 100 + 1,
                number * 100,
                Precision.DAYS,
                basis,
                reason);
    }

    static Resolved quarter(TimeMatcher.Match match, int year, Basis basis, String reason) {
        int quarter = match.number("ORDINAL").orElse(1);
        if (quarter > 4) {
            return Resolved.unknown("", "a year has four quarters");
        }
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Resolved(
                Calendar.iso(year) + "-Q" + quarter,
                TimeAnchor.between(first, first.plusMonths(3).minusDays(1), Precision.DAYS, basis, reason));
    }

    static Resolved quarterOf(LocalDate day, String reason) {
        int quarter = (day.getMonthValue() + 2) / 3;
        LocalDate first = LocalDate.of(day.getYear(), quarter * 3 - 2, 1);
        return Resolved.between(
                Calendar.iso(day.getYear()) + "-Q" + quarter,
                first,
                first.plusMonths(3).minusDays(1),
                Precision.DAYS,
                reason);
    }

    /** "The quarter ended Sept. 30": the three months up to that day, under the quarter of the calendar that holds most of them. */
    static Resolved quarterEnding(LocalDate day) {
        LocalDate after = day.plusDays(1);
        LocalDate first = after.getDayOfMonth() == 1 ? after.minusMonths(3) : day.minusMonths(3);
        String value = quarterOf(first.plusDays(45), "").value();
        return Resolved.between(value, first, day, Precision.DAYS, "the three months to " + day);
    }

    /** A northern season, its months to the full; which days it has is not settled. */
    static Resolved season(TimeMatcher.Match match, int year, Basis basis, String reason) {
        return season(match.value("SEASON").orElse("SP"), year, basis, reason);
    }

    static Resolved season(String season, int year, Basis basis, String reason) {
        LocalDate first = LocalDate.of(year, Calendar.firstMonth(season), 1);
        return new Resolved(
                Calendar.iso(year) + "-" + season,
                TimeAnchor.between(first, first.plusMonths(3).minusDays(1), Precision.DAYS, basis, reason));
    }
}
