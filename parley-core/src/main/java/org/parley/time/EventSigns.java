package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;

/** What an article says of its distance from a dated event. */
final class EventSigns {

    private static final int LONGEST_SENTENCE = 2000;
    /** The event's words stand this near to the words that reckon from it. */
    private static final int NEAR = 40;

    private static final Pattern FROM =
            Pattern.compile("^\\W*(?:after|since|into|of)\\b|^.{0,40}\\b(?:since|after)\\b");

    private EventSigns() {}

    /** The days an article can be of. */
    record Window(LocalDate first, LocalDate last) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        Window and(Window other) {
            return new Window(
                    first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
        }

        List<LocalDate> days(DayOfWeek weekday) {
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = Calendar.onOrAfter(first, weekday); !day.isAfter(last); day = day.plusWeeks(1)) {
                days.add(day);
            }
            return days;
        }
    }

    /**
     * One sign.
     *
     * @param window the days it leaves, null if it only says that the event is past
     */
    record Sign(DatedEvents.Event event, @Nullable Window window, String reason) {}

    static List<Sign> of(String text, List<Span> sentences, List<TimeScanner.Found> found) {
        List<DatedEvents.Event> events = DatedEvents.table().among(DatedEvents.wordsOf(text));
        List<Sign> signs = new ArrayList<>();
        if (events.isEmpty()) {
            return signs;
        }
        for (TimeScanner.Found one : found) {
            if (one.sentence() < 0 || sentences.get(one.sentence()).length() > LONGEST_SENTENCE || !canReckon(one)) {
                continue;
            }
            String sentence = sentences.get(one.sentence()).in(text);
            Set<String> words = DatedEvents.wordsOf(sentence);
            List<DatedEvents.Event> named =
                    events.stream().filter(event -> event.isNamedBy(words)).toList();
            if (named.size() == 1) {
                addSign(signs, named.get(0), one, text);
            }
        }
        return signs;
    }

    private static boolean canReckon(TimeScanner.Found one) {
        return switch (one.pattern().meaning()) {
            case DATE, AGO, DURATION, EVENTAWAY -> true;
            default -> false;
        };
    }

    private static void addSign(List<Sign> signs, DatedEvents.Event event, TimeScanner.Found one, String text) {
        TimeMatcher.Match match = one.match();
        if (one.pattern().meaning() == TimePattern.Meaning.DATE) {
            boolean itsDay = match.number("MONTH")
                            .equals(Optional.of(event.day().getMonthValue()))
                    && match.number("DAY").equals(Optional.of(event.day().getDayOfMonth()))
                    && match.number("YEAR")
                            .map(year -> year == event.day().getYear())
                            .orElse(true);
            if (itsDay) {
                signs.add(new Sign(event, null, event.shown()));
            }
            return;
        }
        String after = text.substring(
                        one.span().end(), Math.min(text.length(), one.span().end() + 2 * NEAR))
                .toLowerCase(Locale.ROOT);
        String before = text.substring(
                Math.max(0, one.span().start() - NEAR), one.span().start());
        boolean reckons = one.pattern().meaning() == TimePattern.Meaning.AGO
                ? event.isNamedBy(DatedEvents.wordsOf(before))
                : FROM.matcher(after).find() && event.isNamedBy(DatedEvents.wordsOf(after));
        if (reckons) {
            Window window = window(event.day(), match);
            if (window != null) {
                signs.add(new Sign(event, window, "\"" + one.span().in(text) + "\" from " + event.shown()));
            }
        }
    }

    /** "Two weeks" after an event is not fourteen days sharp. */
    private static @Nullable Window window(LocalDate event, TimeMatcher.Match match) {
        double count = Double.parseDouble(Periods.number(match));
        String unit = Periods.unit(match);
        int days = switch (unit) {
            case "D" -> 1;
            case "W" -> 7;
            case "FN" -> 14;
            case "M" -> 30;
            default -> 0;
        };
        if (days == 0 || count > 60) {
            return null;
        }
        LocalDate about = event.plusDays((long) (count * days));
        int slack = Math.max(1, days == 7 ? 3 : days / 2);
        boolean less = !Collections.disjoint(match.values("WORD"), List.of("almost", "nearly", "less", "most"));
        boolean more = !Collections.disjoint(match.values("WORD"), List.of("more", "over", "least"));
        return new Window(
                more ? about : about.minusDays(less ? slack + 1L : slack),
                less ? about : about.plusDays(more ? 2L * slack : slack));
    }
}
