package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holidays by the rule that {@code time-words.txt} gives: a month and day ({@code 12-25}), days from western Easter
 * ({@code E-2}), or a weekday of a month ({@code N11-4-4}, the fourth Thursday of November; a fourth number adds days).
 */
final class Feasts {

    private static final int THESE_WEEKS = 21;

    private Feasts() {}

    static Resolved inYear(TimeScanner.Found found, int year) {
        return resolved(found, day(rule(found), year), Basis.STATED, "");
    }

    /** The one that the tense puts before or after the reference, else the nearest. */
    static Resolved near(TimeScanner.Found found, Reference reference) {
        String rule = rule(found);
        Optional<LocalDate> here = day(rule, reference.day().getYear());
        String reason = "the one nearest to " + reference.name();
        if (here.isEmpty()) {
            return resolved(found, here, Basis.RESOLVED, reason);
        }
        if (reference.told()) {
            return resolved(
                    found,
                    day(rule, reference.yearOf(here.get().getMonthValue(), found.tense())),
                    Basis.RESOLVED,
                    reason);
        }
        List<String> words = found.match().values("WORD");
        if (words.contains("last") || words.contains("next")) {
            return resolved(found, beyond(rule, reference.day(), words.contains("next")), Basis.RESOLVED, reason);
        }
        LocalDate best = here.get();
        for (int year = reference.day().getYear() - 1; year <= reference.day().getYear() + 1; year++) {
            LocalDate other = day(rule, year).orElse(best);
            if (isPreferred(other, best, reference, found.tense())) {
                best = other;
            }
        }
        return resolved(found, Optional.of(best), Basis.RESOLVED, reason);
    }

    /** "Last Christmas", "next Easter": the nearest on that side. */
    private static Optional<LocalDate> beyond(String rule, LocalDate from, boolean ahead) {
        Optional<LocalDate> same =
                day(rule, from.getYear()).filter(day -> ahead ? day.isAfter(from) : day.isBefore(from));
        return same.or(() -> day(rule, from.getYear() + (ahead ? 1 : -1)));
    }

    private static String rule(TimeScanner.Found found) {
        return found.match().value("FEAST").orElse(found.pattern().step());
    }

    private static Resolved resolved(TimeScanner.Found found, Optional<LocalDate> day, Basis basis, String reason) {
        if (day.isEmpty()) {
            return Resolved.unknown("", "a feast without a fixed day");
        }
        TimeMatcher.Match match = found.match();
        boolean eve = match.has("FEAST") && match.values("WORD").contains("eve");
        LocalDate there = day.get().minusDays(eve ? 1 : 0);
        return match.values("WORD").contains("week")
                ? Resolved.week(Calendar.monday(there), reason)
                : Resolved.day(there, basis, reason);
    }

    /** A feast of these weeks is meant, whatever the tense of the clause. */
    private static boolean isPreferred(LocalDate other, LocalDate best, Reference reference, Tense tense) {
        boolean nearer = distance(other, reference) < distance(best, reference);
        if (distance(nearer ? other : best, reference) < THESE_WEEKS) {
            return nearer;
        }
        boolean fits = fits(other, reference, tense);
        return fits == fits(best, reference, tense) ? nearer : fits;
    }

    private static long distance(LocalDate day, Reference reference) {
        return Math.abs(day.toEpochDay() - reference.day().toEpochDay());
    }

    private static boolean fits(LocalDate day, Reference reference, Tense tense) {
        return switch (tense) {
            case PAST -> !day.isAfter(reference.day());
            case FUTURE -> !day.isBefore(reference.day());
            case OPEN -> true;
        };
    }

    /** Empty for feasts that move with the moon. */
    private static Optional<LocalDate> day(String rule, int year) {
        return switch (rule.toUpperCase(Locale.ROOT).charAt(0)) {
            case '-' -> Optional.empty();
            case 'E' -> Optional.of(easter(year).plusDays(Integer.parseInt(rule.substring(1))));
            case 'N' -> Optional.of(weekdayOfMonth(rule.substring(1).split("-"), year));
            default -> Calendar.day(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
        };
    }

    private static LocalDate weekdayOfMonth(String[] rule, int year) {
        LocalDate day = Calendar.weekdayOfMonth(
                year, Integer.parseInt(rule[0]), DayOfWeek.of(Integer.parseInt(rule[1])), Integer.parseInt(rule[2]));
        return day.plusDays(rule.length > 3 ? Integer.parseInt(rule[3]) : 0);
    }

    /** Western Easter of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int rest = Math.floorMod(year, 100);
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int h = Math.floorMod(19 * a + century - century / 4 - correction + 15, 30);
        int l = Math.floorMod(32 + 2 * (century % 4) + 2 * (rest / 4) - h - rest % 4, 7);
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
