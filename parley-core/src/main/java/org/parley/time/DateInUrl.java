package org.parley.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.lexicon.RuleFile;

/** Reads the date that many outlets put into an article's address. */
public final class DateInUrl {

    private static final int LONGEST = 2000;
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/-])([01]?\\d)\\2([0-3]?\\d)(?!\\d)");
    /** "/2019-03/07/", "/201903/07/". */
    private static final Pattern MONTH_FOLDER = Pattern.compile("/((?:19|20)\\d\\d)(-?)([01]\\d)/([0-3]\\d)(?!\\d)");

    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)()([01]\\d)([0-3]\\d)(?!\\d)");
    /** A day with the hour and a number behind it, eighteen digits in a row. */
    private static final Pattern NUMBERED = Pattern.compile("/((?:19|20)\\d\\d)()([01]\\d)([0-3]\\d)\\d{10}(?!\\d)");

    private static final Pattern NAMED = Pattern.compile(
            "/((?:19|20)\\d\\d)()/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/([0-3]?\\d)(?!\\d)");
    private static final List<String> MORNING_PAPERS =
            RuleFile.read(DateInUrl.class, "lang/en/morning-papers.txt", 1).rows().stream()
                    .map(row -> row.field(0))
                    .toList();

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private DateInUrl() {}

    /**
     * The day of the address. Some outlets put the day of the next morning's paper there: where their article tells of the day
     * before by its weekday, and of the address's own day not, it can be of either.
     */
    static TimeAnchor anchor(Article article, LocalDate day, Weekdays weekdays) {
        LocalDate before = day.minusDays(1);
        boolean morning = isMorningPaper(addressOf(article));
        if (!morning || !weekdays.names(before.getDayOfWeek()) || weekdays.names(day.getDayOfWeek())) {
            return TimeAnchor.day(day, Basis.URL, "in the article's address");
        }
        return TimeAnchor.between(
                before,
                day,
                Precision.DAYS,
                Basis.URL,
                "the article's address has " + day
                        + ", which can be the day of the next morning's paper: the article tells of "
                        + before.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", the day before");
    }

    static Optional<LocalDate> find(Article article) {
        return in(addressOf(article));
    }

    private static String addressOf(Article article) {
        return article.url() != null ? article.url() : article.name().contains("://") ? article.name() : "";
    }

    private static boolean isMorningPaper(String address) {
        int start = address.indexOf("://") + 3;
        int end = address.indexOf('/', start);
        String host =
                "." + address.substring(start, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
        return MORNING_PAPERS.stream().anyMatch(ending -> host.endsWith("." + ending));
    }

    /** The day in an address; nothing if it has none. */
    public static Optional<LocalDate> in(String address) {
        String lower = address.substring(0, Math.min(LONGEST, address.length())).toLowerCase(Locale.ROOT);
        for (Pattern pattern : new Pattern[] {NUMBERS, NAMED, MONTH_FOLDER, COMPACT, NUMBERED}) {
            Matcher matcher = pattern.matcher(lower);
            if (matcher.find()) {
                String month = matcher.group(3);
                int number = MONTHS.getOrDefault(month, -1);
                return Calendar.day(
                        Integer.parseInt(matcher.group(1)),
                        number > 0 ? number : Integer.parseInt(month),
                        Integer.parseInt(matcher.group(4)));
            }
        }
        return Optional.empty();
    }
}
