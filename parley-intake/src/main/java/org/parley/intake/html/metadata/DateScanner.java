package org.parley.intake.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the dates in words that have day, month and year: in figures, or with the month's name in any of many languages. Immutable. */
final class DateScanner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 49;
    private static final int BUDDHIST_YEARS = 543;

    /** What may stand after the figure of a day, between it and the month, and before the year. */
    private static final Set<String> BETWEEN = Set.of(
            "st", "nd", "rd", "th", "er", "o", "a", "e", "n", "ni", "inci", "de", "del", "of", "den", "d", "di", "the",
            "gada", "m", "ko", "eko", "r", "г", "thang", "thg", "año", "il", "le");

    private static final Set<String> MONTH_SIGNS = Set.of("thang", "thg");
    private static final String SIGNS_BETWEEN = ".,-/º°ª'’‘)·،|ʼ";
    private static final int MOST_BETWEEN = 3;

    private final MonthNames months;

    DateScanner(MonthNames months) {
        this.months = months;
    }

    /** The dates in order; none overlap. */
    List<FoundDate> find(String text, Reading reading) {
        List<FoundDate> found = new ArrayList<>();
        DateTokens tokens = new DateTokens(text);
        Search search = new Search(tokens, reading);
        for (int i = 0; i < tokens.size(); i++) {
            @Nullable FoundDate date = search.at(i);
            if (date != null) {
                found.add(date);
                i = search.last;
            }
        }
        return found;
    }

    /** One text's search. */
    private final class Search {

        private final DateTokens tokens;
        private final Reading reading;
        private int last;

        Search(DateTokens tokens, Reading reading) {
            this.tokens = tokens;
            this.reading = reading;
        }

        private @Nullable FoundDate at(int i) {
            int digits = tokens.digits(i);
            if (digits == 4) {
                return yearFirst(i);
            }
            if (digits == 1 || digits == 2) {
                @Nullable FoundDate figures = inFigures(i);
                return figures != null ? figures : dayThenName(i);
            }
            return tokens.isWord(i) ? nameThenDay(i) : null;
        }

        private @Nullable FoundDate yearFirst(int i) {
            int year = year(i);
            char first = tokens.sign(i + 1);
            if (year > 0 && "-/.年년".indexOf(first) >= 0 && isShort(i + 2) && isShort(i + 4)) {
                char second = tokens.sign(i + 3);
                boolean same = second == first || (first == '年' && second == '月') || (first == '년' && second == '월');
                return same ? date(i, i + 4, year, tokens.number(i + 2), tokens.number(i + 4)) : null;
            }
            int name = skip(i + 1);
            if (year > 0 && isShort(name) && name > i + 2 && month(skip(name + 1)) > 0) {
                int end = skip(name + 1);
                return date(i, end, year, month(end), tokens.number(name));
            }
            if (year <= 0 || month(name) == 0) {
                return null;
            }
            int day = skip(name + 1);
            int next = skip(day + 1);
            boolean isDay = isShort(day) && year(next) <= 0 && tokens.sign(day + 1) != ':';
            return isDay ? date(i, day, year, month(name), tokens.number(day)) : null;
        }

        /** Day, month and year, or month, day and year, parted by one kind of sign. */
        private @Nullable FoundDate inFigures(int i) {
            char sign = tokens.sign(i + 1);
            boolean figures = "./-".indexOf(sign) >= 0 && tokens.sign(i + 3) == sign && isShort(i + 2);
            boolean partOfMore = tokens.isJoined(i) && tokens.sign(i - 1) == sign && tokens.digits(i - 2) > 0;
            int year = tokens.digits(i + 4) == 2 && sign != '-' ? shortYear(i + 4) : year(i + 4);
            if (!figures || partOfMore || year <= 0) {
                return null;
            }
            int first = tokens.number(i);
            int second = tokens.number(i + 2);
            @Nullable LocalDate dayFirst = day(year, second, first);
            @Nullable LocalDate monthFirst = day(year, first, second);
            boolean wantsDay = sign == '.' || reading.dayFirst();
            @Nullable LocalDate wanted = wantsDay ? dayFirst : monthFirst;
            @Nullable LocalDate other = wantsDay ? monthFirst : dayFirst;
            @Nullable LocalDate taken = wanted != null ? wanted : other;
            boolean open = wanted != null && sign == '/' && first != second;
            return taken == null ? null : found(i, i + 4, taken, open ? other : null);
        }

        private @Nullable FoundDate dayThenName(int i) {
            int name = skip(i + 1);
            boolean named = month(name) > 0;
            boolean numbered = name > i + 1 && isShort(name) && isMonthSign(name - 1);
            int year = skip(name + 1);
            if ((!named && !numbered) || !isYearThere(year)) {
                return null;
            }
            return date(i, year, yearThere(year), named ? month(name) : tokens.number(name), tokens.number(i));
        }

        /** "tháng 3": the language counts its months. */
        private boolean isMonthSign(int i) {
            return tokens.isWord(i) && MONTH_SIGNS.contains(MonthNames.fold(tokens.word(i)));
        }

        private @Nullable FoundDate nameThenDay(int i) {
            int month = month(i);
            int day = month == 0 ? -1 : skip(i + 1);
            int year = skip(day + 1);
            return month > 0 && isShort(day) && isYearThere(year) && tokens.sign(day + 1) != ':'
                    ? date(i, year, yearThere(year), month, tokens.number(day))
                    : null;
        }

        /** A year of four figures, or of two after an apostrophe or a hyphen that joins all. */
        private boolean isYearThere(int i) {
            return yearThere(i) > 0;
        }

        private int yearThere(int i) {
            boolean shortened = tokens.digits(i) == 2 && tokens.isJoined(i) && "'’‘-".indexOf(tokens.sign(i - 1)) >= 0;
            return shortened ? shortYear(i) : year(i);
        }

        private int skip(int from) {
            int i = from;
            while (i - from < MOST_BETWEEN && i < tokens.size() && isBetween(i)) {
                i++;
            }
            return i;
        }

        private boolean isBetween(int i) {
            char sign = tokens.sign(i);
            return sign != ' '
                    ? SIGNS_BETWEEN.indexOf(sign) >= 0
                    : tokens.isWord(i) && BETWEEN.contains(MonthNames.fold(tokens.word(i)));
        }

        private boolean isShort(int i) {
            return tokens.digits(i) == 1 || tokens.digits(i) == 2;
        }

        private int month(int i) {
            return tokens.isWord(i) ? months.month(tokens.word(i), reading.language()) : 0;
        }

        private int year(int i) {
            int number = tokens.digits(i) == 4 ? tokens.number(i) : -1;
            int year = reading.language().equals("th") && number > LAST_YEAR ? number - BUDDHIST_YEARS : number;
            return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
        }

        private int shortYear(int i) {
            int number = tokens.number(i);
            return number <= LAST_SHORT_YEAR ? CENTURY + number : -1;
        }

        private @Nullable FoundDate date(int first, int lastToken, int year, int month, int day) {
            @Nullable LocalDate date = day(year, month, day);
            return date == null ? null : found(first, lastToken, date, null);
        }

        private FoundDate found(int first, int lastToken, LocalDate day, @Nullable LocalDate swapped) {
            last = lastToken;
            return new FoundDate(tokens.start(first), tokens.end(lastToken), day, swapped);
        }
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
