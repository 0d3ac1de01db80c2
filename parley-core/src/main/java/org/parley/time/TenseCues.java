package org.parley.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** Tells past from future by the verbs near a time, without a tree: the nearest cue of its clause decides. */
final class TenseCues {

    private static final int REACH = 30;

    private static final Set<String> LASTED =
            Set.of("lasted", "held", "continued", "stayed", "remained", "waited", "fought", "ran", "did", "not", "up");

    private enum Cue {
        PAST,
        FUTURE,
        MODAL,
        REPORT,
        BOUNDARY,
        NOTPAST
    }

    private final Map<String, Cue> cues = new HashMap<>();
    private final Set<String> beforeInfinitive = new HashSet<>();

    static TenseCues english() {
        TenseCues tenses = new TenseCues();
        for (RuleFile.Row row :
                RuleFile.read(TenseCues.class, "lang/en/tense-cues.txt", 2).rows()) {
            if (row.field(1).equals("to")) {
                tenses.beforeInfinitive.add(row.field(0));
            } else {
                tenses.cues.put(row.field(0), cue(row));
            }
        }
        return tenses;
    }

    private static Cue cue(RuleFile.Row row) {
        for (Cue cue : Cue.values()) {
            if (cue.name().equalsIgnoreCase(row.field(1))) {
                return cue;
            }
        }
        throw row.problem(1, "no such kind of cue");
    }

    /**
     * The tense around the words [from, end) of the sentence [first, last).
     */
    Tense at(List<TimeWord> words, int first, int last, int from, int end) {
        if ((end < last && cues.get(words.get(end).lower()) == Cue.MODAL)
                || isAsSoonAs(words, from, first)
                || isUntil(words, from, first)) {
            return Tense.FUTURE;
        }
        Tense left = leftward(words, Math.max(first, from - REACH), from, first);
        return left != Tense.OPEN ? left : rightward(words, end, Math.min(last, end + REACH), first);
    }

    private Tense leftward(List<TimeWord> words, int low, int from, int first) {
        for (int i = from - 1; i >= low; i--) {
            if (isBoundary(words, i)) {
                return Tense.OPEN;
            }
            Tense tense = tenseOf(words, i, first);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private Tense rightward(List<TimeWord> words, int end, int high, int first) {
        for (int i = end; i < high; i++) {
            if (i > end + 1 && isBoundary(words, i)) {
                return Tense.OPEN;
            }
            Tense tense = tenseOf(words, i, first);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private boolean isBoundary(List<TimeWord> words, int at) {
        String word = words.get(at).lower();
        return cues.get(word) == Cue.BOUNDARY
                || word.equals(";")
                || word.equals(":")
                || word.equals("“")
                || word.equals("”")
                || word.equals("\"")
                || (word.equals("and") && at > 0 && words.get(at - 1).lower().equals(","));
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

    /** "paused until Tuesday" is to come; "lasted until Tuesday" is over. */
    private boolean isUntil(List<TimeWord> words, int from, int first) {
        return from - 2 >= first
                && Set.of("until", "till").contains(words.get(from - 1).lower())
                && !LASTED.contains(words.get(from - 2).lower());
    }

    /** Whether the time is that of saying: "said on Friday", "told reporters late on Friday". */
    boolean isTold(List<TimeWord> words, int first, int from) {
        for (int i = from - 1; i >= Math.max(first, from - 3); i--) {
            if (cues.get(words.get(i).lower()) == Cue.REPORT) {
                return true;
            }
        }
        return false;
    }

    private Tense tenseOf(List<TimeWord> words, int at, int first) {
        String word = words.get(at).lower();
        Cue cue = cues.get(word);
        if (cue == null && word.equals("to")) {
            return infinitive(words, at, first);
        }
        if (cue == null) {
            return looksPast(word) ? pastUnlessGoverned(words, at, first) : Tense.OPEN;
        }
        return switch (cue) {
            case MODAL -> Tense.FUTURE;
            case FUTURE ->
                hadBeen(words, at, first)
                                || (at > first
                                        && beforeInfinitive.contains(
                                                words.get(at - 1).lower())
                                        && word.equals("set"))
                        ? Tense.PAST
                        : Tense.FUTURE;
            case PAST, REPORT -> pastUnlessGoverned(words, at, first);
            case BOUNDARY, NOTPAST -> Tense.OPEN;
        };
    }

    /** "had been scheduled for Friday" is told from behind it. */
    private static boolean hadBeen(List<TimeWord> words, int at, int first) {
        return at - 2 >= first
                && words.get(at - 1).lower().equals("been")
                && words.get(at - 2).lower().equals("had");
    }

    private static boolean looksPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && Character.isLetter(word.charAt(0));
    }

    /** "to meet" is to come; "failed to meet", "had to leave", "appear to have left" are done, and "to Moscow" is no verb. */
    private Tense infinitive(List<TimeWord> words, int at, int first) {
        if (at + 1 >= words.size()
                || !isLowerWord(words.get(at + 1))
                || isArticle(words.get(at + 1).lower())) {
            return Tense.OPEN;
        }
        String governor = at > first ? words.get(at - 1).lower() : "";
        boolean perfect = words.get(at + 1).lower().equals("have") && cues.get(governor) != Cue.FUTURE;
        boolean done = perfect || beforeInfinitive.contains(governor) || hadBeen(words, at - 1, first);
        return done ? Tense.PAST : Tense.FUTURE;
    }

    private static boolean isLowerWord(TimeWord word) {
        return word.isWord() && !word.capital();
    }

    private static boolean isArticle(String word) {
        return Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that", "be")
                        .contains(word)
                && !word.equals("be");
    }

    /** "will be held", "is to be held": the participle is not past. */
    private Tense pastUnlessGoverned(List<TimeWord> words, int at, int first) {
        if (at > first
                && Set.of("is", "are", "being").contains(words.get(at - 1).lower())) {
            return Tense.OPEN;
        }
        for (int i = at - 1; i >= Math.max(first, at - 4); i--) {
            String word = words.get(i).lower();
            if (isBoundary(words, i) || word.equals(",")) {
                break;
            }
            if (cues.get(word) == Cue.MODAL) {
                return Tense.FUTURE;
            }
            if (word.equals("to")
                    && i + 1 < at
                    && Set.of("be", "have").contains(words.get(i + 1).lower())) {
                return infinitive(words, i, first);
            }
        }
        return Tense.PAST;
    }
}
