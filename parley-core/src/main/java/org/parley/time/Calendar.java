package org.parley.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckoning with days, months and weeks; a date that does not exist is never bent into one that does. */
final class Calendar {

    private static final int WINTER_ENDS = 2;
    private static final int FAR_DAYS = 270;
    private static final int NEAR_DAYS = 60;

    private Calendar() {}

    /** A year as TIMEX3 writes it: four digits, those before our era counted as people count them. */
    static String iso(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    static String iso(int year, int month) {
        return String.format(Locale.ROOT, "%s-%02d", iso(year), month);
    }

    static String iso(LocalDate day) {
        return String.format(Locale.ROOT, "%s-%02d", iso(day.getYear(), day.getMonthValue()), day.getDayOfMonth());
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The day of that month and day that the tense puts before or after the reference, else the nearest. A year of tense
     * against weeks of nearness is a tense misread: then the nearest wins.
     */
    static Optional<LocalDate> nearest(LocalDate reference, int month, int day, Tense tense) {
        Optional<LocalDate> fitting = nearestFitting(reference, month, day, tense);
        Optional<LocalDate> any = nearestFitting(reference, month, day, Tense.OPEN);
        boolean misread = fitting.isPresent()
                && any.isPresent()
                && distance(fitting.get(), reference) > FAR_DAYS
                && distance(any.get(), reference) < NEAR_DAYS;
        return misread ? any : fitting;
    }

    /** The last of that month and day before the reference. */
    static Optional<LocalDate> before(LocalDate reference, int month, int day) {
        return nearestFitting(reference.minusDays(1), month, day, Tense.PAST);
    }

    private static Optional<LocalDate> nearestFitting(LocalDate reference, int month, int day, Tense tense) {
        Optional<LocalDate> best = Optional.empty();
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            Optional<LocalDate> candidate = day(year, month, day).filter(date -> fits(date, reference, tense));
            if (candidate.isPresent()
                    && (best.isEmpty() || distance(candidate.get(), reference) < distance(best.get(), reference))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static boolean fits(LocalDate date, LocalDate reference, Tense tense) {
        return switch (tense) {
            case PAST -> !date.isAfter(reference);
            case FUTURE -> !date.isBefore(reference);
            case OPEN -> true;
        };
    }

    /** The day of the week that a lexicon numbers from Monday, 1. */
    static DayOfWeek weekday(String number) {
        return DayOfWeek.of(Integer.parseInt(number));
    }

    static LocalDate onOrBefore(LocalDate reference, DayOfWeek weekday) {
        return reference.with(TemporalAdjusters.previousOrSame(weekday));
    }

    static LocalDate onOrAfter(LocalDate reference, DayOfWeek weekday) {
        return reference.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The so many-th of that day of the week in a month, the last for 0; in the next month if this has too few. */
    static LocalDate weekdayOfMonth(int year, int month, DayOfWeek weekday, int which) {
        return LocalDate.of(year, month, 1)
                .with(
                        which == 0
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    static LocalDate monday(LocalDate day) {
        return onOrBefore(day, DayOfWeek.MONDAY);
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(WeekFields.ISO.weekBasedYear()),
                day.get(WeekFields.ISO.weekOfWeekBasedYear()));
    }

    /** The reference moved by so many units; empty for units that no calendar counts or numbers out of its reach. */
    static Optional<LocalDate> plus(LocalDate reference, String unit, double count) {
        if (Math.abs(count) > 10_000) {
            return Optional.empty();
        }
        long whole = (long) count;
        @Nullable
        LocalDate moved = switch (unit) {
            case "D" -> reference.plusDays(whole);
            case "W" -> reference.plusDays((long) (count * 7));
            case "FN" -> reference.plusWeeks(2 * whole);
            case "M" -> reference.plusMonths(whole);
            case "Q" -> reference.plusMonths(3 * whole);
            case "Y" -> reference.plusYears(whole);
            case "DE" -> reference.plusYears((long) (10 * count));
            case "CE" -> reference.plusYears((long) (100 * count));
            case "TH", "TM", "TS" -> Math.abs(count) < 12 || !unit.equals("TH") ? reference : hours(reference, count);
            default -> null;
        };
        return Optional.ofNullable(moved);
    }

    private static LocalDate hours(LocalDate reference, double count) {
        return reference.plusDays((long) (count / 24));
    }

    /** The first month of a season of the northern year; a winter is named by the year it begins in. */
    static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    static boolean isLateWinter(LocalDate day) {
        return day.getMonthValue() <= WINTER_ENDS;
    }
}
