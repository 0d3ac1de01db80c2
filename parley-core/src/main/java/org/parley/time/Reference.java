package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time from which words such as "in March" are understood.
 *
 * @param day its first day
 * @param name what it is, for a person to read
 * @param grain how finely it is known
 * @param told whether it is where a narrative stands, rather than the day on which an article is written
 */
record Reference(LocalDate day, String name, Grain grain, boolean told) {

    /** How finely a point in time is known. */
    enum Grain {
        DAY,
        MONTH,
        QUARTER,
        YEAR;

        boolean isAtLeast(Grain other) {
            return compareTo(other) <= 0;
        }
    }

    /** A narrative goes on from month to month; one that lies further back than this is of the next year. */
    private static final int LONGEST_STEP_BACK = 7;

    /** A month named that much later than where the narrative stands is the one before it. */
    private static final int LONGEST_STEP_ON = 7;

    static Reference article(LocalDate day) {
        return new Reference(day, "the article's date " + day, Grain.DAY, false);
    }

    static Reference told(LocalDate day, String value, Grain grain) {
        return new Reference(day, value + ", named before", grain, true);
    }

    Optional<LocalDate> dayOf(int month, int dayOfMonth, Tense tense) {
        return told
                ? Calendar.day(yearOf(month, tense), month, dayOfMonth)
                : Calendar.nearest(day, month, dayOfMonth, tense);
    }

    /** The year in which that month is past, to come, or nearest; in a narrative the one that it goes on to. */
    int yearOf(int month, Tense tense) {
        int ahead = month - day.getMonthValue();
        if (told) {
            if (grain == Grain.YEAR) {
                return day.getYear();
            }
            return day.getYear() + (ahead < -LONGEST_STEP_BACK ? 1 : ahead > LONGEST_STEP_ON ? -1 : 0);
        }
        return switch (tense) {
            case PAST -> ahead > 0 ? day.getYear() - 1 : day.getYear();
            case FUTURE -> ahead < 0 ? day.getYear() + 1 : day.getYear();
            case OPEN -> ahead > 6 ? day.getYear() - 1 : ahead < -6 ? day.getYear() + 1 : day.getYear();
        };
    }

    LocalDate weekday(DayOfWeek weekday, boolean ahead) {
        return ahead || told ? Calendar.onOrAfter(day, weekday) : Calendar.onOrBefore(day, weekday);
    }
}
