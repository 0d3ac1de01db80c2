package org.parley.time;

import java.util.ArrayList;
import java.util.List;
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
     */
    record Found(Span span, int sentence, TimeMatcher.Match match, Tense tense, boolean told) {

        TimePattern pattern() {
            return match.pattern();
        }
    }

    private static final TimeScanner ENGLISH = new TimeScanner();

    private final TimeLexicon lexicon = TimeLexicon.english();
    private final TimeMatcher matcher =
            new TimeMatcher(lexicon, RuleFile.read(TimeScanner.class, "lang/en/time-patterns.txt", 3));
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
                found.add(found(
                        words, match, sentence < sentences.size() ? sentences.get(sentence) : null, sentence, first));
            }
            at = match.end();
        }
        return found;
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
        return new Found(span, sentence == null ? -1 : index, match, tense, tenses.isTold(words, first, match.from()));
    }
}
