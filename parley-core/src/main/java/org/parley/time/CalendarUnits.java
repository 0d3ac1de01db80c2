package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Resolves weeks, months, quarters, seasons and years, and so many of them, against a reference. Immutable. */
final class CalendarUnits {

    private static final List<String> ABOUT =
            List.of("about", "almost", "nearly", "around", "over", "more", "less", "some", "roughly", "just", "barely");

    /** The step of patterns that say "this". */
    private static final int THIS = 2;

    private final Reference reference;
    private final LocalDate day;

    CalendarUnits(Reference reference) {
        this.reference = reference;
        this.day = reference.day();
    }

    /** So many units before or after the reference. Only days are counted to the day: "two weeks ago" is seldom said of exactly fourteen. */
    Resolved away(TimeMatcher.Match match, int sign, String side) {
        String unit = Periods.unit(match);
        String number = Periods.number(match);
        Optional<LocalDate> there = Calendar.plus(day, unit, sign * Double.parseDouble(number));
        if (there.isEmpty()) {
            return Resolved.unknown("", "no calendar reaches there");
        }
        if (!isFineEnough(unit)) {
            return Resolved.unknown("", reference.name() + " is too wide to count from");
        }
        String reason = Periods.of(number, unit) + " " + side + reference.name();
        boolean about = !Collections.disjoint(match.values("WORD"), ABOUT);
        return away(there.get(), unit, sign, about, reason);
    }

    private boolean isFineEnough(String unit) {
        return switch (unit) {
            case "Y", "DE", "CE" -> true;
            case "M", "Q" -> reference.grain().isAtLeast(Reference.Grain.QUARTER);
            default -> reference.grain() == Reference.Grain.DAY;
        };
    }

    private Resolved away(LocalDate there, String unit, int sign, boolean about, String reason) {
        return switch (unit) {
            case "D" ->
                about
                        ? Resolved.between(
                                Calendar.iso(there), there.minusDays(1), there.plusDays(1), Precision.DAYS, reason)
                        : Resolved.day(there, Basis.RESOLVED, reason);
            case "W", "FN" ->
                Resolved.between(Calendar.week(there), there.minusDays(3), there.plusDays(3), Precision.WEEK, reason);
            case "M", "Q" -> Resolved.month(there.getYear(), there.getMonthValue(), Basis.RESOLVED, reason);
            case "Y" ->
                reference.grain() == Reference.Grain.QUARTER
                        ? StatedDates.quarterOf(there, reason)
                        : Resolved.year(there.getYear(), Basis.RESOLVED, reason);
            case "DE" -> calendarUnit(there, unit, reason);
            case "CE" -> Resolved.unknown(Calendar.iso(there.getYear()), "too wide to be a time");
            default ->
                Resolved.between(
                        Calendar.iso(there),
                        sign < 0 ? there.minusDays(1) : there,
                        sign < 0 ? there : there.plusDays(1),
                        Precision.DAYS,
                        reason);
        };
    }

    /** So many units up to the reference, or from it on. */
    Resolved window(TimeMatcher.Match match) {
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
        String reason = value + (sign < 0 ? " up to " : " from ") + reference.name();
        return Resolved.between(value, first, last, Precision.DAYS, reason);
    }

    /** This, the last or the next calendar unit. */
    Resolved unit(TimeMatcher.Match match) {
        List<String> words = match.values("WORD");
        int step = match.pattern().step().isEmpty()
                ? (words.contains("last") ? -1 : words.contains("next") ? 1 : 0)
                : match.pattern().stepOr(0);
        return unitAway(Periods.unit(match), step);
    }

    /** The calendar unit that holds the reference, moved by so many. */
    Resolved unitAway(String unit, int step) {
        if (!isUnitKnown(unit)) {
            return Resolved.unknown("", reference.name() + " is too wide to count from");
        }
        String how = step == 0 ? "the one of " : step < 0 ? "the one before " : "the one after ";
        return Calendar.plus(day, unit, step)
                .map(there -> calendarUnit(there, unit, how + reference.name()))
                .orElseGet(() -> Resolved.unknown("", "too wide to be a time"));
    }

    private boolean isUnitKnown(String unit) {
        return switch (unit) {
            case "W", "FN", "D" -> reference.grain() == Reference.Grain.DAY;
            case "M" -> reference.grain().isAtLeast(Reference.Grain.MONTH);
            case "Q" -> reference.grain().isAtLeast(Reference.Grain.QUARTER);
            default -> true;
        };
    }

    /** "The end of the year": the unit that holds the reference. */
    Resolved unitHere(TimeMatcher.Match match) {
        return unitAway(Periods.unit(match), 0);
    }

    private static Resolved calendarUnit(LocalDate day, String unit, String reason) {
        return switch (unit) {
            case "D" -> Resolved.day(day, Basis.RESOLVED, reason);
            case "W", "FN" -> Resolved.week(Calendar.monday(day), reason);
            case "M" -> Resolved.month(day.getYear(), day.getMonthValue(), Basis.RESOLVED, reason);
            case "Q" -> StatedDates.quarterOf(day, reason);
            case "Y" -> Resolved.year(day.getYear(), Basis.RESOLVED, reason);
            case "DE" -> StatedDates.decadeOf(day.getYear(), Basis.RESOLVED, reason);
            case "CE" -> StatedDates.centuryOf(day.getYear(), Basis.RESOLVED, reason);
            default -> Resolved.unknown("", "too wide to be a time");
        };
    }

    Resolved weekend(TimeScanner.Found found) {
        int step = found.pattern().stepOr(0);
        LocalDate saturday;
        boolean running = step == THIS && found.tense() == Tense.OPEN;
        if (step == 1 || running || found.tense() == Tense.FUTURE) {
            saturday = Calendar.onOrAfter(day.minusDays(step == 1 ? 0 : 1), DayOfWeek.SATURDAY);
        } else {
            saturday = Calendar.onOrBefore(day.minusDays(step < 0 ? 2 : 0), DayOfWeek.SATURDAY);
        }
        return Resolved.between(
                Calendar.week(saturday) + "-WE",
                saturday,
                saturday.plusDays(1),
                Precision.DAYS,
                "the weekend " + (saturday.isAfter(day) ? "after " : "by ") + reference.name());
    }

    /** The quarter of that number nearest to the reference: reports tell of the one that has just ended or runs. */
    Resolved quarter(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        int number = match.number("ORDINAL").orElse(1);
        int year = day.getYear();
        if (!reference.told() || reference.grain() != Reference.Grain.YEAR) {
            int ahead = (number - 1) * 3 + 1 - day.getMonthValue();
            year += ahead > 5 ? -1 : ahead < -7 && found.tense() == Tense.FUTURE ? 1 : 0;
        }
        return StatedDates.quarter(match, year, Basis.RESOLVED, "the one nearest to " + reference.name());
    }

    Resolved season(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        String season = match.value("SEASON").orElse("SP");
        int month = Calendar.firstMonth(season);
        int step = found.pattern().stepOr(0);
        int year = day.getYear();
        boolean winterRuns = season.equals("WI")
                && Calendar.isLateWinter(day)
                && reference.grain().isAtLeast(Reference.Grain.MONTH);
        if (step < 0) {
            year -= month + 2 >= day.getMonthValue() && !winterRuns ? 1 : 0;
            year -= winterRuns ? 2 : 0;
        } else if (step > 0) {
            year += month <= day.getMonthValue() ? 1 : 0;
        } else if (winterRuns && found.tense() != Tense.FUTURE) {
            year--;
        } else {
            year = reference.yearOf(month, found.tense());
        }
        return StatedDates.season(match, year, Basis.RESOLVED, "the one nearest to " + reference.name());
    }
}
