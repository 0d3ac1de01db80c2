package org.parley.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.lexicon.RuleFile;

/** Finds the line in which an article gives its own date: a date line, a line that is nothing but a date, an agency's dateline. Immutable. */
final class DateLines {

    private static final int LONGEST_LINE = 300;
    private static final int SHOWN = 30;
    private static final int HEAD_LINES = 6;
    private static final int TAIL_LINES = 3;
    private static final int HEAD = 500;
    private static final int HEAD_TIMES = 3;
    private static final int LONGEST_DELAY = 2;
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu}.’'\\- ]{2,40}(, [\\p{L}. ]{2,30}){0,2},? (\\([^)]{2,40}\\) )?(on )?");

    /** "NEWFORD, Example Province (March 7) -", as press offices write. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?:^|[\\s\\p{Z}])\\p{Lu}[\\p{Lu}.’'\\-]{2,30}(?: \\p{Lu}{2,20}){0,2}(?:, [\\p{L}. ]{2,30}){0,2} ?\\($");

    /** A date, and what makes it the article's own. */
    record Line(TimeScanner.Found found, String reason) {}

    private final Set<String> openings = new HashSet<>();

    DateLines() {
        RuleFile.read(DateLines.class, "lang/en/date-lines.txt", 1).rows().forEach(row -> openings.add(row.field(0)));
    }

    /** The first date of the article that its own line marks as the article's; the year may be missing. */
    Optional<Line> find(Article article, List<TimeScanner.Found> found) {
        String text = article.text();
        int headEnd = offsetAfterLines(text, HEAD_LINES);
        int tailStart = offsetBeforeLines(text, TAIL_LINES);
        for (TimeScanner.Found one : found) {
            boolean marked = isMarked(article, one.span());
            if (isDay(one)
                    && (marked || one.span().start() < headEnd || one.span().start() >= tailStart)) {
                Optional<Line> line = marked
                        ? Optional.of(new Line(one, "date line \"" + one.span().in(text) + "\""))
                        : line(text, one);
                if (line.isPresent()) {
                    return line;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The day on which the text was written, from which its "today" counts: that of a dateline at its head, if it is shortly
     * before the day it was published; agencies' reports are often published under the next day.
     */
    TimeAnchor written(Article article, List<TimeScanner.Found> found, TimeAnchor published) {
        LocalDate day = published.day().orElse(null);
        if (day == null) {
            return published;
        }
        List<TimeScanner.Found> head = found.stream()
                .limit(HEAD_TIMES)
                .filter(one -> one.span().start() < HEAD)
                .toList();
        return find(article, head)
                .flatMap(line -> new CalendarWords(Reference.article(day))
                        .resolve(line.found())
                        .anchor()
                        .day()
                        .filter(said -> said.isBefore(day) && !said.isBefore(day.minusDays(LONGEST_DELAY)))
                        .map(said -> TimeAnchor.day(said, published.basis(), line.reason())))
                .orElse(published);
    }

    /** Whether a day stands alone on its line, but for a clock time. */
    static boolean isAlone(String text, TimeScanner.Found found) {
        int start = lineStart(text, found.span().start(), SHOWN);
        int end = lineEnd(text, found.span().end(), SHOWN);
        return start >= 0
                && end >= 0
                && isDay(found)
                && text.substring(start, found.span().start()).isBlank()
                && isTail(text.substring(found.span().end(), end).strip());
    }

    /** Where the line begins; -1 if that is further away: a text can be one endless line. */
    private static int lineStart(String text, int at, int furthest) {
        for (int i = at; i >= Math.max(0, at - furthest); i--) {
            if (i == 0 || text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static int lineEnd(String text, int at, int furthest) {
        for (int i = at; i <= Math.min(text.length(), at + furthest); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMarked(Article article, Span span) {
        return article.marks().stream()
                .anyMatch(
                        mark -> mark.kind() == Mark.Kind.DATELINE && mark.span().contains(span));
    }

    private static boolean isDay(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        return found.pattern().meaning() == TimePattern.Meaning.DATE
                && (match.has("DAY") || match.has("DD"))
                && (match.has("MONTH") || match.has("MM"));
    }

    private Optional<Line> line(String text, TimeScanner.Found found) {
        int start = lineStart(text, found.span().start(), LONGEST_LINE);
        if (start < 0) {
            return Optional.empty();
        }
        int lineEnd = lineEnd(text, found.span().end(), LONGEST_LINE);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        String before = text.substring(start, found.span().start()).strip();
        String opening = before.toLowerCase(Locale.ROOT).replaceAll("[:|\\-–—, ]+$", "");
        if (openings.contains(opening)) {
            return Optional.of(
                    new Line(found, "line \"" + before + " " + found.span().in(text) + "\""));
        }
        String after = text.substring(
                        found.span().end(), Math.min(end, found.span().end() + LONGEST_LINE))
                .strip();
        if (opening.isEmpty() && isTail(after)) {
            return Optional.of(new Line(
                    found, "a line with nothing but the date \"" + found.span().in(text) + "\""));
        }
        String untilDate = text.substring(start, found.span().start());
        if (after.startsWith(")") && BRACKETED.matcher(untilDate).find()) {
            String place =
                    before.substring(Math.max(0, before.length() - SHOWN)).strip();
            return Optional.of(
                    new Line(found, "dateline \"" + place + found.span().in(text) + ")\""));
        }
        boolean dateline =
                DATELINE.matcher(untilDate).matches() && after.matches("(?s)[.,]?\\s*(\\d{4})?\\s*[(–—\\-:].*");
        return dateline
                ? Optional.of(new Line(
                        found, "dateline \"" + before + " " + found.span().in(text) + "\""))
                : Optional.empty();
    }

    /** What may follow the date on a line of its own: a clock time and a zone. */
    private static boolean isTail(String after) {
        return after.length() <= 30
                && after.matches("[,|.\\-– ]*(at )?[0-9:.]*\\s*([aApP]\\.?[mM]\\.?)?\\s*[A-Z]{0,4}[.]?");
    }

    private static int offsetAfterLines(String text, int lines) {
        int at = 0;
        for (int seen = 0; seen < lines; ) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return text.length();
            }
            seen += text.substring(at, Math.min(next, at + 1)).isBlank() ? 0 : 1;
            at = next + 1;
        }
        return at;
    }

    private static int offsetBeforeLines(String text, int lines) {
        int at = text.length();
        for (int seen = 0; seen < lines && at > 0; seen++) {
            at = text.lastIndexOf('\n', at - 1);
        }
        return Math.max(0, at);
    }

    /** The day of a line that gives no year. */
    static Optional<MonthDay> withoutYear(Line line) {
        TimeMatcher.Match match = line.found().match();
        int leapYear = 2000;
        return match.has("YEAR")
                ? Optional.empty()
                : match.number("MONTH")
                        .flatMap(month -> match.number("DAY").flatMap(day -> Calendar.day(leapYear, month, day)))
                        .map(MonthDay::from);
    }

    static Optional<LocalDate> stated(Line line) {
        TimeMatcher.Match match = line.found().match();
        return match.number("YEAR")
                .flatMap(year -> StatedDates.date(match, year).anchor().day());
    }
}
