package org.parley.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Settings;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.time.TimeExpression;

/** The one day that a sentence names, for what it tells without saying when; and days from which something goes on. Pure. */
public final class SentenceDay {

    /** A sentence this long is no sentence, and looking around in it takes long. */
    private static final int LONGEST_SENTENCE = 300;

    private static final int NEAR = 5;
    private static final int LONGEST_DATELINE = 100;
    private static final Pattern AFTER_DATELINE =
            Pattern.compile("(?:\\)\\s*(?:[-–—]|\\R)|,? ?(?:\\([^)\\n]{2,40}\\) ?)?[-–—])");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}{3}[^.]{0,60}$");
    private static final Set<String> OTHER_TIMES = Set.of("until", "till", "before", "after");
    private static final Set<String> APART = Set.of("after", "before", "since", "until", "till", "if", "unless");

    private SentenceDay() {}

    /** The only day the predicate's sentence names, unless it is the day of telling, a day from or until which something lasts, or another clause's own. */
    public static Optional<TimeExpression> of(Reading reading, Tree tree, Token predicate) {
        Sentence sentence = reading.sentenceOf(predicate);
        if (sentence.endToken() - sentence.firstToken() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        Coverage silence = reading.article().silence();
        List<TimeExpression> times = reading.timesIn(sentence.span()).stream()
                .filter(time -> !silence.touches(time.span()) && !isDateline(reading, time))
                .toList();
        boolean lasts = times.stream().anyMatch(time -> isLength(time) && hangsOn(reading, time, predicate));
        List<TimeExpression> days = times.stream()
                .filter(time -> (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                        && time.anchor().isKnown()
                        && !isStart(tree, time.span())
                        && !OTHER_TIMES.contains(wordBefore(tree, time.span())))
                .toList();
        if (days.size() != 1 || lasts || isReported(tree, predicate, days.get(0).span())) {
            return Optional.empty();
        }
        TimeExpression day = days.get(0);
        boolean told = Settings.reportedAt(reading, predicate)
                .filter(at -> at.span().equals(day.span()))
                .isPresent();
        return told ? Optional.empty() : Optional.of(day);
    }

    /** "For days", "every day": a predicate that says this of itself is not of one day. */
    private static boolean isLength(TimeExpression time) {
        return (time.type() == TimeExpression.Type.DURATION && !time.anchor().isKnown())
                || time.type() == TimeExpression.Type.SET;
    }

    /** "NEWFORD, Example Province (March 7) - A patrol ...", "NEWFORD, March 7 (Example Wire) - ...": the article's day, not the event's. */
    public static boolean isDateline(Reading reading, TimeExpression time) {
        String text = reading.text();
        int end = time.span().end();
        int start = reading.sentenceAt(time.span().start())
                .map(sentence -> sentence.span().start())
                .orElse(0);
        return time.span().start() - start <= LONGEST_DATELINE
                && AFTER_DATELINE
                        .matcher(text.substring(end, Math.min(text.length(), end + LONGEST_DATELINE)))
                        .lookingAt()
                && PLACE.matcher(text.substring(start, time.span().start())).find();
    }

    private static boolean hangsOn(Reading reading, TimeExpression time, Token predicate) {
        return reading.tokensIn(time.span()).stream().anyMatch(part -> part.head() == predicate.index());
    }

    /** Whether the predicate stands in what somebody reports, and the time outside of it. Before "..., her office said" it is the report's own. */
    private static boolean isReported(Tree tree, Token predicate, Span time) {
        int first = tree.tokenFrom(time.start());
        int at = predicate.index();
        for (int step = 0; at >= 0 && step < LONGEST_SENTENCE; step++) {
            boolean opens = at < tree.head(at) && first < tree.head(at);
            if (tree.token(at).is("ccomp") && !opens && !tree.within(first, at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** Whether the words stand behind a "since", with a name or a noun between at most: "since Monday", "since the landing on May 3". */
    public static boolean isStart(Tree tree, Span time) {
        return isBehind(tree, time, Set.of("since"));
    }

    /** Whether one of the words stands shortly before the time, in the same breath. */
    public static boolean isBehind(Tree tree, Span time, Set<String> openings) {
        int first = tree.tokenFrom(time.start());
        for (int at = first - 1; at >= Math.max(0, first - NEAR); at--) {
            String word = tree.word(at);
            if (openings.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals(".") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static String wordBefore(Tree tree, Span time) {
        int before = tree.tokenFrom(time.start()) - 1;
        return before < 0 ? "" : tree.word(before);
    }

    /** Whether the word's clause, or one around it, is set at a time of its own: "after they met", "who led the talks". */
    public static boolean standsApart(Tree tree, Token predicate) {
        int at = predicate.index();
        for (int step = 0; at >= 0 && step < LONGEST_SENTENCE; step++) {
            if (tree.token(at).deprel().equals("acl:relcl") || opensApart(tree, at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private static boolean opensApart(Tree tree, int at) {
        for (int child : tree.children(at)) {
            boolean opens = tree.token(child).is("mark") || tree.token(child).is("case");
            if (opens && APART.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "Has fled", "have met": goes with no definite day that is over. */
    public static boolean isPresentPerfect(Tree tree, int predicate) {
        for (int child : tree.children(predicate)) {
            boolean have = tree.token(child).is("aux") && tree.lemma(child).equals("have");
            if (have && !tree.word(child).equals("had") && !tree.word(child).equals("having")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the time is over by the day the article is of. */
    public static boolean isOver(Reading reading, TimeExpression time) {
        LocalDate last = time.anchor().last();
        return last != null && reading.dated().day().filter(last::isBefore).isPresent();
    }
}
