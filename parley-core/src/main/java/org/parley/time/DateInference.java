package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Coverage;
import org.parley.article.Span;

/** Concludes an article's date from its weekdays, its dates and the dated events it reckons from. Says unknown where the signs leave more than one day or conflict. One use each. */
final class DateInference {

    /** How long after an event a date without a year is still taken for the event's own year and the next. */
    private static final int EVENT_DAYS = 300;

    /** So many captions of one day need no weekday beside them. */
    private static final int SURE_CAPTIONS = 4;

    private final Article article;
    private final List<TimeScanner.Found> found;
    private final Optional<DateLines.Line> line;
    private final Weekdays weekdays;
    private final List<EventSigns.Sign> signs;
    private final @Nullable LocalDate origin;
    private final String originReason;

    DateInference(Article article, List<Span> sentences, List<TimeScanner.Found> found, Optional<DateLines.Line> line) {
        this.article = article;
        Coverage silence = article.silence();
        this.found = found.stream().filter(one -> !silence.touches(one.span())).toList();
        this.line = line;
        this.weekdays = Weekdays.of(this.found);
        this.signs = EventSigns.of(article.text(), sentences, this.found);
        Optional<EventSigns.Sign> named =
                signs.stream().filter(sign -> sign.window() == null).findFirst();
        Optional<LocalDate> caption = latestCaption();
        this.origin = named.map(sign -> sign.event().day()).or(() -> caption).orElse(null);
        this.originReason = named.map(sign -> sign.event().shown())
                .or(() -> caption.map(day -> "the caption's date " + day))
                .orElse("");
    }

    Dating infer() {
        Optional<Dating> fromLine = line.flatMap(this::datelineWithoutYear);
        if (fromLine.isPresent()) {
            return fromLine.get();
        }
        Optional<LocalDate> caption = latestCaption();
        int times = caption.map(day -> captions().getOrDefault(day, 0)).orElse(0);
        if (caption.isPresent() && (weekdays.likely().isPresent() || times >= SURE_CAPTIONS)) {
            return fromLast(caption.get(), times, "the last day a caption names");
        }
        Optional<LocalDate> fresh = freshDay();
        if (fresh.isPresent()) {
            return orDayAfter(fromLast(fresh.get(), 1, "the last day named with its weekday and year"));
        }
        TreeMap<LocalDate, Integer> told = toldDays();
        if (!told.isEmpty()
                && (told.lastEntry().getValue() > 1 || weekdays.likely().isPresent())) {
            return fromLast(
                    told.lastKey(), told.lastEntry().getValue(), "the last day told of, year from " + originReason);
        }
        return fromEvent();
    }

    /** "KYIV, March 7 (Agency)": the year comes from the event the article reckons from. */
    private Optional<Dating> datelineWithoutYear(DateLines.Line dateline) {
        LocalDate from = origin;
        if (from == null) {
            return Optional.empty();
        }
        return dayFrom(dateline.found().match(), from)
                .map(day -> Dating.of(
                        TimeAnchor.day(day, Basis.INFERRED, dateline.reason() + ", year from " + originReason)));
    }

    /** Dates with their year at the end of a line, as under pictures: news gives the year of a recent day hardly anywhere else. */
    private TreeMap<LocalDate, Integer> captions() {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        String text = article.text();
        for (TimeScanner.Found one : found) {
            int end = one.span().end();
            boolean endsLine = end >= text.length()
                    || text.charAt(end) == '\n'
                    || text.substring(end, Math.min(end + 2, text.length())).matches("[.)]\\s");
            if (endsLine && one.pattern().meaning() == TimePattern.Meaning.DATE) {
                one.match()
                        .number("YEAR")
                        .flatMap(year ->
                                StatedDates.date(one.match(), year).anchor().day())
                        .ifPresent(day -> days.merge(day, 1, Integer::sum));
            }
        }
        return days;
    }

    /**
     * The last date with weekday and year, if its weekday is also told of by itself and no later year is named: news that
     * says "on Friday" and gives the date of a Friday speaks of one day.
     */
    private Optional<LocalDate> freshDay() {
        LocalDate last = null;
        for (TimeScanner.Found one : found) {
            if (one.pattern().meaning() == TimePattern.Meaning.DATE
                    && one.tense() != Tense.FUTURE
                    && StatedDates.weekday(one.match()).isPresent()) {
                LocalDate day = one.match()
                        .number("YEAR")
                        .flatMap(year ->
                                StatedDates.date(one.match(), year).anchor().day())
                        .orElse(null);
                last = day != null && (last == null || day.isAfter(last)) ? day : last;
            }
        }
        return Optional.ofNullable(last)
                .filter(day -> weekdays.likely().isPresent() && weekdays.names(day.getDayOfWeek()));
    }

    private Optional<LocalDate> latestCaption() {
        TreeMap<LocalDate, Integer> days = captions();
        return days.isEmpty() || days.lastEntry().getValue() < 2 ? Optional.empty() : Optional.of(days.lastKey());
    }

    /** Days of a month told of as past, with the year of the event; the event's own day aside. */
    private TreeMap<LocalDate, Integer> toldDays() {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        LocalDate from = origin;
        if (from == null) {
            return days;
        }
        for (TimeScanner.Found one : found) {
            if (isDayOfMonth(one) && one.tense() != Tense.FUTURE) {
                dayFrom(one.match(), from)
                        .filter(day -> !day.equals(from))
                        .ifPresent(day -> days.merge(day, 1, Integer::sum));
            }
        }
        return days;
    }

    private static boolean isDayOfMonth(TimeScanner.Found one) {
        return one.pattern().meaning() == TimePattern.Meaning.DATE
                && one.match().has("DAY")
                && one.match().has("MONTH")
                && !one.match().has("YEAR");
    }

    private static Optional<LocalDate> dayFrom(TimeMatcher.Match match, LocalDate from) {
        int month = match.number("MONTH").orElse(0);
        int day = match.number("DAY").orElse(0);
        for (int year = from.getYear(); year <= from.getYear() + 1; year++) {
            Optional<LocalDate> date = Calendar.day(year, month, day)
                    .filter(one -> !one.isBefore(from) && one.isBefore(from.plusDays(EVENT_DAYS)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The article is of the last day it tells of, or of the next day of the week that it speaks from. */
    private Dating fromLast(LocalDate last, int times, String what) {
        LocalDate day = weekdays.likely()
                .map(weekday -> Calendar.onOrAfter(last, weekday))
                .orElse(last);
        Optional<String> conflict = conflict(day);
        if (conflict.isPresent()) {
            return new Dating(TimeAnchor.unknown(conflict.get()), null, null, last, conflict.get());
        }
        StringBuilder reason = new StringBuilder(what).append(" is ").append(last);
        reason.append(times > 1 ? ", " + times + " times" : "");
        weekdays.likely().ifPresent(weekday -> reason.append("; ").append(weekdays.reason()));
        return Dating.of(TimeAnchor.day(day, Basis.INFERRED, reason.toString()));
    }

    /** News of a day is told on that day or the next. */
    private static Dating orDayAfter(Dating dating) {
        TimeAnchor anchor = dating.anchor();
        return anchor.day()
                .map(day -> Dating.of(TimeAnchor.between(
                        day, day.plusDays(1), Precision.DAYS, anchor.basis(), anchor.reason() + "; or the day after")))
                .orElse(dating);
    }

    /** What speaks against a day: the event it reckons from, a day announced, a later year in the text. */
    private Optional<String> conflict(LocalDate day) {
        for (EventSigns.Sign sign : signs) {
            if (sign.window() != null && !sign.window().contains(day)) {
                return Optional.of("the signs conflict: " + day + " and " + sign.reason());
            }
        }
        for (TimeScanner.Found one : found) {
            if (one.tense() == Tense.PAST && one.match().number("YEAR").orElse(0) > day.getYear()) {
                return Optional.of(
                        "the signs conflict: " + day + " and \"" + one.span().in(article.text()) + "\"");
            }
            Optional<LocalDate> announced = isDayOfMonth(one) && one.tense() == Tense.FUTURE
                    ? dayFrom(one.match(), day.minusDays(EVENT_DAYS / 2))
                    : Optional.empty();
            if (announced.isPresent() && announced.get().isBefore(day)) {
                return Optional.of(
                        "the signs conflict: " + day + " and " + announced.get() + ", said to be still to come");
            }
        }
        return Optional.empty();
    }

    /** So long after a dated event, on such a day of the week. */
    private Dating fromEvent() {
        EventSigns.Window window = null;
        List<String> reasons = new ArrayList<>();
        for (EventSigns.Sign sign : signs) {
            if (sign.window() != null) {
                window = window == null ? sign.window() : window.and(sign.window());
                reasons.add(sign.reason());
            }
        }
        DayOfWeek weekday = weekdays.likely().orElse(null);
        if (window == null || weekday == null) {
            return undated(weekday);
        }
        List<LocalDate> days = window.days(weekday);
        if (days.size() == 1) {
            String reason =
                    String.join("; ", Set.copyOf(reasons).stream().sorted().toList()) + "; " + weekdays.reason();
            return Dating.of(TimeAnchor.day(days.get(0), Basis.INFERRED, reason));
        }
        String reason = days.isEmpty() ? "the signs conflict: " : "the signs leave " + days + ": ";
        String why = reason + String.join("; ", reasons);
        return new Dating(TimeAnchor.unknown(why), days.isEmpty() ? null : weekday, null, window.first(), why);
    }

    private Dating undated(@Nullable DayOfWeek weekday) {
        Optional<MonthDay> yearless = line.flatMap(DateLines::withoutYear);
        if (yearless.isPresent()) {
            String given = line.map(DateLines.Line::reason).orElse("");
            return new Dating(
                    TimeAnchor.unknown(given + "; of which year, the text does not say"),
                    weekday,
                    yearless.get(),
                    origin,
                    given);
        }
        String what = weekday == null
                ? "the text does not say on which day it was written"
                : "a " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " (" + weekdays.reason() + ")";
        String after = origin == null ? ", and no dated event to reckon from" : ", after " + originReason;
        String told = weekday == null || origin != null ? what + after : what;
        String why = weekday == null ? told : what + after + "; which one, the text does not settle";
        return new Dating(TimeAnchor.unknown(why), weekday, null, origin, told);
    }
}
