package org.parley.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.lexicon.RuleFile;

/** Finds the words that say when, and whether their clause is past or still to come, before anything is resolved. Safe for many threads. */
final class TimeScanner {

    /**
     * Words that say when, unresolved.
     *
     * @param sentence index of the sentence; -1 outside of all
     * @param told whether it is the time at which something was said
     * @param clock the time of day said right beside the day, null if none is
     * @param event the event that this dates or counts from, empty if none
     * @param before whether it counts back from the event
     * @param joined the expression behind it that "and", "to" or a dash ties to it, null if none is
     */
    record Found(
            Span span,
            int sentence,
            TimeMatcher.Match match,
            Tense tense,
            boolean told,
            TimeMatcher.@Nullable Match clock,
            String event,
            boolean before,
            @Nullable Found joined) {

        private Found to(Found next) {
            return new Found(span, sentence, match, tense, told, clock, event, before, next);
        }

        /** TIMEX3 type. */
        TimeExpression.Type type() {
            TimeExpression.Type type = pattern().type();
            return clock != null ? TimeExpression.Type.TIME : type == null ? TimeExpression.Type.DATE : type;
        }

        private boolean isClock() {
            return clock == null
                    && (pattern().meaning() == TimePattern.Meaning.CLOCK
                            || pattern().meaning() == TimePattern.Meaning.CLOCKWORD);
        }

        private boolean isDay() {
            boolean day = switch (pattern().meaning()) {
                case WEEKDAY, DAY -> true;
                case DATE -> match.has("DAY") || match.has("DD");
                default -> false;
            };
            return day && clock == null && pattern().type() == TimeExpression.Type.DATE;
        }

        TimePattern pattern() {
            return match.pattern();
        }
    }

    private static final int LONGEST_JOINT = 11;

    private static final Set<String> JOINTS = Set.of(
            "and", "to", "or", "through", "until", "till", "-", "–", "—", "to the", "and the", "ended", "ending");

    private static final TimeScanner ENGLISH = new TimeScanner();

    private final TimeLexicon lexicon = TimeLexicon.english();
    private final TimeMatcher matcher =
            new TimeMatcher(lexicon, RuleFile.read(TimeScanner.class, "lang/en/time-patterns.txt", 3));
    private final EventWords events = new EventWords(lexicon);
    private final TenseCues tenses = TenseCues.english();

    private TimeScanner() {}

    /** The one scanner: its rules are read once. */
    static TimeScanner english() {
        return ENGLISH;
    }

    /** Time expressions in text order, none overlapping. */
    List<Found> scan(String text, List<Span> sentences) {
        List<TimeWord> words = TimeWord.of(text, lexicon);
        List<Found> found = new ArrayList<>();
        int sentence = 0;
        int first = 0;
        int at = 0;
        while (at < words.size()) {
            while (sentence < sentences.size()
                    && sentences.get(sentence).end() <= words.get(at).start()) {
                sentence++;
                first = at;
            }
            TimeMatcher.Match match = matcher.at(words, at);
            if (match == null) {
                at++;
                continue;
            }
            if (match.pattern().type() != null) {
                add(
                        found,
                        found(
                                words,
                                match,
                                sentence < sentences.size() ? sentences.get(sentence) : null,
                                sentence,
                                first),
                        text);
            }
            at = match.end();
        }
        return joined(found, text);
    }

    private static List<Found> joined(List<Found> found, String text) {
        List<Found> all = new ArrayList<>(found);
        for (int i = 0; i + 1 < found.size(); i++) {
            int end = found.get(i).span().end();
            int gap = found.get(i + 1).span().start() - end;
            if (gap > 0
                    && gap <= LONGEST_JOINT
                    && JOINTS.contains(text.substring(end, end + gap).strip())) {
                all.set(i, found.get(i).to(found.get(i + 1)));
            }
        }
        return all;
    }

    /** "10 p.m. Wednesday" is one time, however the two are ordered; "until" before either holds for both. */
    private static void add(List<Found> found, Found one, String text) {
        Found before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || before.sentence() != one.sentence() || !areBeside(before, one, text)) {
            found.add(one);
            return;
        }
        Found day = before.isClock() ? one : before;
        Found clock = before.isClock() ? before : one;
        found.set(
                found.size() - 1,
                new Found(
                        new Span(before.span().start(), one.span().end()),
                        one.sentence(),
                        day.match(),
                        clock.tense() == Tense.FUTURE ? Tense.FUTURE : day.tense(),
                        day.told(),
                        clock.match(),
                        day.event(),
                        day.before(),
                        null));
    }

    private static boolean areBeside(Found one, Found other, String text) {
        boolean fit = (one.isClock() && other.isDay()) || (one.isDay() && other.isClock());
        int gap = other.span().start() - one.span().end();
        return fit
                && gap >= 1
                && gap <= 2
                && (text.startsWith(" ", one.span().end())
                        || text.startsWith(", ", one.span().end()));
    }

    private Found found(List<TimeWord> words, TimeMatcher.Match match, @Nullable Span sentence, int index, int first) {
        Span span = new Span(
                words.get(match.from()).start(), words.get(match.end() - 1).end());
        int last = match.end();
        int reach = Math.min(words.size(), match.end() + 40);
        while (last < reach && sentence != null && words.get(last).start() < sentence.end()) {
            last++;
        }
        Tense tense = tenses.at(words, first, last, match.from(), match.end());
        boolean before =
                match.end() < words.size() && words.get(match.end()).lower().equals("before");
        return new Found(
                span,
                sentence == null ? -1 : index,
                match,
                tense,
                tenses.isTold(words, first, match.from()),
                null,
                events.of(words, first, match),
                before,
                null);
    }
}
