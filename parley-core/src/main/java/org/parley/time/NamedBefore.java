package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves words that go on from a date named before them: "the next day", "that year", "two weeks later", "a year earlier". */
final class NamedBefore {

    private static final String NOTHING = "the text names no date near before it";
    private static final int QUARTERS = 4;

    private final Timeline timeline;
    private final @Nullable Reference article;

    NamedBefore(Timeline timeline, @Nullable Reference article) {
        this.timeline = timeline;
        this.article = article;
    }

    Resolved resolve(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        return switch (found.pattern().meaning()) {
            case FOCUS -> day(found);
            case FOCUSUNIT -> unit(found);
            case FOCUSREF -> timeline.nearResolved(found).map(NamedBefore::same).orElseGet(NamedBefore::nothing);
            case FOCUSSEASON -> inYear(found, year -> StatedDates.season(match, year, Basis.RESOLVED, yearNamed(year)));
            case MONTHOF, DAYOF -> inYear(found, year -> date(match, year, yearNamed(year)));
            case FOCUSWEEKDAY -> weekday(found);
            case FOCUSVAGUE -> Resolved.unknown("", "the text does not say from which day it counts");
            case NEXTUNIT -> nextUnit(found);
            case LATERWORD -> later(found, match.values("WORD").contains("after") ? 1 : -1);
            case QUARTEROF -> quarterOf(found);
            case QUARTERIN -> quarterIn(match);
            case LASTQUARTER -> lastQuarter(found);
            default -> later(found, found.pattern().stepOr(1));
        };
    }

    private interface InYear {
        Resolved of(int year);
    }

    private Resolved inYear(TimeScanner.Found found, InYear resolve) {
        return timeline.near(found)
                .map(from -> resolve.of(from.day().getYear()))
                .orElseGet(() -> Resolved.unknown(CalendarWords.valueWithout(found.match()), NOTHING));
    }

    private static String yearNamed(int year) {
        return "in " + Calendar.iso(year) + ", named before";
    }

    static Resolved date(TimeMatcher.Match match, int year, String reason) {
        Resolved stated = StatedDates.date(match, year);
        TimeAnchor anchor = stated.anchor();
        return anchor.isKnown()
                ? new Resolved(
                        stated.value(),
                        new TimeAnchor(anchor.first(), anchor.last(), null, anchor.precision(), Basis.RESOLVED, reason))
                : stated;
    }

    private static Resolved same(Resolved named) {
        TimeAnchor anchor = named.anchor();
        return new Resolved(
                named.value(),
                new TimeAnchor(
                        anchor.first(),
                        anchor.last(),
                        null,
                        anchor.precision(),
                        Basis.RESOLVED,
                        named.value() + ", named before"));
    }

    private static Resolved nothing() {
        return Resolved.unknown("", NOTHING);
    }

    private Resolved day(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        int step = match.pattern().step().isEmpty()
                ? (match.values("WORD").contains("previous") ? -1 : 1)
                : match.pattern().stepOr(0);
        return timeline.dayNear(found)
                .map(day -> Resolved.day(
                        day.plusDays(step), Basis.RESOLVED, CalendarWords.offset(step) + day + ", named before"))
                .orElseGet(NamedBefore::nothing);
    }

    /** "The following Monday", counted from the day named before, else from the article's. */
    private Resolved weekday(TimeScanner.Found found) {
        DayOfWeek weekday = Calendar.weekday(found.match().value("WEEKDAY").orElse("1"));
        boolean ahead = found.match().values("WORD").contains("following");
        Optional<LocalDate> from =
                timeline.dayNear(found).or(() -> Optional.ofNullable(article).map(Reference::day));
        return from.map(day -> Resolved.day(
                        ahead
                                ? Calendar.onOrAfter(day.plusDays(1), weekday)
                                : Calendar.onOrBefore(day.minusDays(1), weekday),
                        Basis.RESOLVED,
                        (ahead ? "the first after " : "the last before ") + day))
                .orElseGet(NamedBefore::nothing);
    }

    /** "That year", "later that summer". */
    private Resolved unit(TimeScanner.Found found) {
        String season = season(found.match().values("WORD"));
        if (!season.isEmpty()) {
            return inYear(found, year -> StatedDates.season(season, year, Basis.RESOLVED, yearNamed(year)));
        }
        return timeline.near(found)
                .map(from -> new CalendarUnits(from).unitHere(found.match()))
                .orElseGet(NamedBefore::nothing);
    }

    private static String season(List<String> words) {
        for (String word : words) {
            switch (word) {
                case "spring" -> {
                    return "SP";
                }
                case "summer" -> {
                    return "SU";
                }
                case "autumn", "fall" -> {
                    return "FA";
                }
                case "winter" -> {
                    return "WI";
                }
                default -> {}
            }
        }
        return "";
    }

    /** "The following year"; without a date to go on from, "the previous year" and "the next year" are those of the article. */
    private Resolved nextUnit(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        int step = match.pattern().stepOr(1);
        Optional<Reference> from = timeline.near(found);
        if (from.isPresent()) {
            return new CalendarUnits(from.get()).unitAway(Periods.unit(match), step);
        }
        List<String> words = match.values("WORD");
        boolean fromArticle = words.contains("previous") || words.contains("preceding") || words.contains("next");
        return article == null || !fromArticle
                ? nothing()
                : new CalendarUnits(article).unitAway(Periods.unit(match), step);
    }

    private Resolved later(TimeScanner.Found found, int sign) {
        TimeMatcher.Match match = found.match();
        String side = sign < 0 ? "before " : "after ";
        boolean year = Periods.unit(match).equals("Y");
        if (year && sign < 0 && article != null && timeline.isInStretch(found)) {
            return new CalendarUnits(article).away(match, sign, side);
        }
        Optional<LocalDate> day = timeline.dayNear(found);
        Optional<Reference> quarter = year && sign < 0 ? timeline.compared(found) : Optional.empty();
        Optional<Reference> from = quarter.or(() -> day.isPresent()
                ? day.map(one -> Reference.told(one, one.toString(), Reference.Grain.DAY))
                : timeline.near(found));
        if (from.isPresent()) {
            return new CalendarUnits(from.get()).away(match, sign, side);
        }
        return year && sign < 0 && article != null ? new CalendarUnits(article).away(match, sign, side) : nothing();
    }

    /** "The 2014 quarter": the quarter that the text reports on, of that year. */
    private Resolved quarterOf(TimeScanner.Found found) {
        int year = StatedDates.year(found.match()).orElse(0);
        return timeline.compared(found)
                .map(from -> StatedDates.quarterOf(from.day().withYear(year), "the quarter named before, of that year"))
                .orElseGet(() -> Resolved.year(year, Basis.STATED, ""));
    }

    /** "Last year's third quarter". */
    private Resolved quarterIn(TimeMatcher.Match match) {
        if (article == null) {
            return Resolved.unknown("", "the article's own date is not known");
        }
        List<String> words = match.values("WORD");
        int step = words.contains("last") ? -1 : words.contains("next") ? 1 : 0;
        return StatedDates.quarter(
                match, article.day().getYear() + step, Basis.RESOLVED, "year from " + article.name());
    }

    /** The day behind "the quarter ended". */
    private Optional<LocalDate> ended(TimeScanner.Found found) {
        TimeScanner.Found next = found.joined();
        boolean dated = next != null
                && found.match().values("WORD").contains("quarter")
                && next.pattern().meaning() == TimePattern.Meaning.DATE;
        return dated && next != null
                ? new CalendarWords(article).resolve(next).anchor().day()
                : Optional.empty();
    }

    /** The quarter that the text reports on, or the same of the year before; the last to end before the article if it names none. */
    private Resolved lastQuarter(TimeScanner.Found found) {
        TimeMatcher.Match match = found.match();
        int step = match.pattern().stepOr(0);
        List<String> words = match.values("WORD");
        Optional<LocalDate> ended = ended(found);
        if (ended.isPresent()) {
            return StatedDates.quarterEnding(ended.get());
        }
        Optional<Reference> named = step == 0 ? timeline.quarter() : timeline.compared(found);
        if (named.isEmpty() && article == null) {
            return nothing();
        }
        if (named.isEmpty() && article != null && !words.contains("quarter")) {
            int year = article.day().getYear() + step / QUARTERS;
            return step == 0 ? nothing() : Resolved.year(year, Basis.RESOLVED, "year from " + article.name());
        }
        LocalDate from = named.map(Reference::day)
                .orElseGet(
                        () -> article == null ? LocalDate.EPOCH : article.day().minusMonths(3));
        String reason = named.map(Reference::name).orElse("the last to end before the article's date");
        if (match.has("ORDINAL")) {
            return StatedDates.quarter(match, from.getYear() + step / QUARTERS, Basis.RESOLVED, reason);
        }
        return StatedDates.quarterOf(from.plusMonths(3L * step), reason);
    }
}
