package org.parley.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.time.Reference.Grain;

/** The dates that a text has named so far, from which "the next day", "that year" and, in a narrative, "in March" go on. One use each. */
final class Timeline {

    /** A date named further back than this many sentences is not what "the next day" of a report goes on from. */
    private static final int REACH = 2;

    /** So many full dates of earlier years make a narrative, if a report's words for time are far fewer. */
    private static final int NARRATIVE_DATES = 5;

    private static final int LONGEST_POINT = 366;

    private record Point(Resolved resolved, Reference reference, int sentence) {}

    private final boolean narrative;
    private @Nullable Point latest;
    private @Nullable Point day;
    private @Nullable Reference quarter;
    private int quarterSentence;
    /** The sentence that last named a stretch of months of which a report gives account. */
    private int stretchSentence = -REACH;

    private final @Nullable LocalDate written;

    Timeline(List<TimeScanner.Found> found, @Nullable LocalDate written) {
        this.written = written;
        this.narrative = isNarrative(found, written);
    }

    /**
     * Whether the text tells a history rather than news: it names years that lie behind far more often than days seen
     * from the day of writing ("on Monday", "yesterday", "last week").
     */
    private static boolean isNarrative(List<TimeScanner.Found> found, @Nullable LocalDate written) {
        int dates = 0;
        int deictic = 0;
        for (TimeScanner.Found one : found) {
            if (isDeictic(one)) {
                deictic++;
            } else if (StatedDates.year(one.match())
                    .filter(year -> written == null || year < written.getYear())
                    .isPresent()) {
                dates++;
            }
        }
        return dates >= NARRATIVE_DATES && dates > 2 * deictic;
    }

    private static boolean isDeictic(TimeScanner.Found found) {
        TimePattern.From from = found.pattern().meaning().from();
        return from == TimePattern.From.WRITING || from == TimePattern.From.WEEK;
    }

    /** Where the narrative stands; empty in a report. */
    Optional<Reference> told() {
        return narrative && latest != null ? Optional.of(latest.reference()) : Optional.empty();
    }

    void note(TimeScanner.Found found, Resolved resolved) {
        if (isStretch(found)) {
            stretchSentence = found.sentence();
        }
        TimeAnchor anchor = resolved.anchor();
        LocalDate first = anchor.first();
        LocalDate last = anchor.last();
        boolean isDate = found.pattern().type() != TimeExpression.Type.DURATION
                && found.pattern().meaning() != TimePattern.Meaning.FOCUSREF
                && found.pattern().meaning() != TimePattern.Meaning.NAMEDDAY;
        if (!isDate || first == null || last == null || (narrative && isDeictic(found))) {
            return;
        }
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days > LONGEST_POINT) {
            return;
        }
        if (days > 92 && latest != null && isWithin(latest.reference().day(), first, last) && narrative) {
            return;
        }
        Point point = new Point(resolved, Reference.told(first, resolved.value(), grain(days)), found.sentence());
        latest = point;
        if (days == 1) {
            day = point;
        }
        if (isReported(found, last)) {
            quarter = Reference.told(first.plusDays(days / 2), resolved.value(), grain(days));
            quarterSentence = found.sentence();
        }
    }

    /** Accounts are given of quarters that are over; the first quarter named can be one of a company's own year. */
    private boolean isReported(TimeScanner.Found found, LocalDate last) {
        TimePattern.Meaning meaning = found.pattern().meaning();
        boolean names = meaning == TimePattern.Meaning.QUARTER
                || (meaning == TimePattern.Meaning.LASTQUARTER && found.joined() != null);
        boolean over = written == null || last.isBefore(written);
        return names && (over || (quarter == null && found.tense() != Tense.FUTURE));
    }

    /** "In the first nine months, ...". */
    private static boolean isStretch(TimeScanner.Found found) {
        List<String> words = found.match().values("WORD");
        return found.pattern().meaning() == TimePattern.Meaning.DURATION
                && Periods.unit(found.match()).equals("M")
                && found.match().has("NUM")
                && (words.contains("the") || words.contains("first"));
    }

    /** A year named after one of its days says no more of where the narrative stands. */
    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Grain grain(long days) {
        return days <= 3 ? Grain.DAY : days <= 31 ? Grain.MONTH : days <= 92 ? Grain.QUARTER : Grain.YEAR;
    }

    /** The date named last, if it is near enough to go on from. */
    Optional<Reference> near(TimeScanner.Found found) {
        return near(latest, found, REACH + 1).map(Point::reference);
    }

    /** The same with its value. */
    Optional<Resolved> nearResolved(TimeScanner.Found found) {
        return near(latest, found, REACH).map(Point::resolved);
    }

    /** The day named last, if it is near enough and nothing coarser has been named since in a narrative. */
    Optional<LocalDate> dayNear(TimeScanner.Found found) {
        Point from = narrative && latest != null && latest.reference().grain() != Grain.DAY ? null : day;
        return near(from, found, REACH)
                .flatMap(point -> point.resolved().anchor().day());
    }

    private Optional<Point> near(@Nullable Point point, TimeScanner.Found found, int reach) {
        if (point == null) {
            return Optional.empty();
        }
        boolean near = narrative || (found.sentence() >= 0 && found.sentence() - point.sentence() <= reach);
        return near ? Optional.of(point) : Optional.empty();
    }

    /** Whether what is compared with "a year earlier" is a stretch of months rather than a quarter. */
    boolean isInStretch(TimeScanner.Found found) {
        return stretchSentence >= quarterSentence
                && found.sentence() >= 0
                && found.sentence() - stretchSentence < REACH;
    }

    /** The quarter that is compared with others. */
    Optional<Reference> compared(TimeScanner.Found found) {
        return isInStretch(found) ? Optional.empty() : quarter();
    }

    /** The quarter of a year that the text reports on. */
    Optional<Reference> quarter() {
        return Optional.ofNullable(quarter);
    }
}
