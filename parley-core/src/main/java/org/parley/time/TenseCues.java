package org.parley.time;

import java.util.List;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** Tells past from future by the verbs near a time, without a tree: the nearest cue of its clause decides. Immutable. */
final class TenseCues {

    private static final int REACH = 30;
    private static final int NOUN_REACH = 4;
    private static final int AHEAD_REACH = 4;

    private static final Set<String> LASTED =
            Set.of("lasted", "held", "continued", "stayed", "remained", "waited", "fought", "ran", "did", "not", "up");

    private static final Set<String> OPENERS = Set.of("the", "a", "an", "its", "his", "her", "their", "this");

    /** What may stand between "said" and its time, as in "told reporters late on Friday". */
    private static final int TOLD_REACH = 3;

    private final CueReader cues = new CueReader(RuleFile.read(TenseCues.class, "lang/en/tense-cues.txt", 2));

    private TenseCues() {}

    static TenseCues english() {
        return new TenseCues();
    }

    /**
     * The tense around the words [from, end) of the sentence [first, last).
     */
    Tense at(List<TimeWord> words, int first, int last, int from, int end) {
        if ((end < last && cues.isModal(words.get(end)))
                || isAsSoonAs(words, from, first)
                || isUntil(words, from, first)
                || isAheadOf(words, from, first)) {
            return Tense.FUTURE;
        }
        Tense tense = near(words, first, last, from, end);
        boolean unannounced =
                tense == Tense.FUTURE && isBeforeNoun(words, from, end, last, first) && !isOfEvent(words, end, last);
        return unannounced ? Tense.OPEN : tense;
    }

    private Tense near(List<TimeWord> words, int first, int last, int from, int end) {
        int low = Math.max(first, from - REACH);
        int high = Math.min(last, end + REACH);
        Tense left = leftward(words, low, from, first, true);
        Tense own = left != Tense.OPEN ? left : rightward(words, end, high, first, true);
        if (own != Tense.OPEN) {
            return own;
        }
        Tense outer = leftward(words, low, from, first, false);
        return outer != Tense.OPEN ? outer : rightward(words, end, high, first, false);
    }

    /** The nearest cue before the time, in its own clause or beyond. */
    private Tense leftward(List<TimeWord> words, int low, int from, int first, boolean own) {
        for (int i = from - 1; i >= low; i--) {
            if (CueReader.isBreak(words, i) || (own && cues.isClause(words.get(i)))) {
                return Tense.OPEN;
            }
            Tense tense = cues.tenseOf(words, i, first);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private Tense rightward(List<TimeWord> words, int end, int high, int first, boolean own) {
        for (int i = end; i < high; i++) {
            if (i > end + 1 && (CueReader.isBreak(words, i) || (own && cues.isClause(words.get(i))))) {
                return Tense.OPEN;
            }
            Tense tense = cues.tenseOf(words, i, first);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    /** "Monday's ruling", "the May 7 ruling". */
    private static boolean isBeforeNoun(List<TimeWord> words, int from, int end, int last, int first) {
        if (end >= last) {
            return false;
        }
        TimeWord next = words.get(end);
        return Set.of("'s", "’s").contains(next.lower())
                || (from > first && OPENERS.contains(words.get(from - 1).lower()) && next.isWord() && !next.capital());
    }

    private boolean isOfEvent(List<TimeWord> words, int end, int last) {
        for (int i = end; i < Math.min(last, end + NOUN_REACH); i++) {
            if (cues.isEvent(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "as early as Tuesday", "no later than Tuesday". */
    private static boolean isAsSoonAs(List<TimeWord> words, int from, int first) {
        if (from - 3 < first) {
            return false;
        }
        String nearest = words.get(from - 1).lower();
        String middle = words.get(from - 2).lower();
        return (nearest.equals("as") && Set.of("early", "soon", "late").contains(middle))
                || (nearest.equals("than")
                        && Set.of("earlier", "sooner", "later").contains(middle)
                        && words.get(from - 3).lower().equals("no"));
    }

    /** "ahead of Tuesday's vote", "ahead of talks on Tuesday". */
    private static boolean isAheadOf(List<TimeWord> words, int from, int first) {
        for (int i = from - 2; i >= Math.max(first, from - AHEAD_REACH); i--) {
            if (words.get(i).lower().equals("ahead") && words.get(i + 1).lower().equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "paused until Tuesday" is to come; "lasted until Tuesday" is over. */
    private static boolean isUntil(List<TimeWord> words, int from, int first) {
        return from - 2 >= first
                && Set.of("until", "till").contains(words.get(from - 1).lower())
                && !LASTED.contains(words.get(from - 2).lower());
    }

    /** Whether the time is that of saying: "said on Friday", "told reporters late on Friday". */
    boolean isTold(List<TimeWord> words, int first, int from) {
        for (int i = from - 1; i >= Math.max(first, from - TOLD_REACH); i--) {
            if (cues.isReport(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
