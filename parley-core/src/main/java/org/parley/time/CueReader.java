package org.parley.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** What one word of a sentence says of past and future, by the words right beside it. Immutable. */
final class CueReader {

    private enum Cue {
        PAST,
        FUTURE,
        MODAL,
        REPORT,
        BOUNDARY,
        PARTICIPLE,
        VERB,
        NOTPAST
    }

    private static final int PARTICIPLE_REACH = 3;
    private static final int FIRST_REACH = 7;
    private static final int NONE_REACH = 10;
    private static final Set<String> NONE = Set.of("no", "none", "neither", "nor", "nobody", "nothing");

    /** What behind "to" is no verb. */
    private static final Set<String> NO_VERBS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "this", "that", "more", "less", "about", "around", "nearly",
            "almost", "some", "those", "these", "other");

    private static final Set<String> NOUN_OPENERS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "this", "our", "my", "any", "no", "'s", "’s", "of", "new");
    private static final Set<String> UP_TO = Set.of("for", "to", "until", "till", "through");
    private static final Set<String> IS = Set.of("is", "are", "be", "being", "'re", "’re");

    private final Map<String, Cue> cues = new HashMap<>();
    private final Set<String> beforeInfinitive = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> events = new HashSet<>();

    CueReader(RuleFile file) {
        for (RuleFile.Row row : file.rows()) {
            switch (row.field(1)) {
                case "to" -> beforeInfinitive.add(row.field(0));
                case "done" -> done.add(row.field(0));
                case "event" -> events.add(row.field(0));
                default -> cues.put(row.field(0), cue(row));
            }
        }
    }

    private static Cue cue(RuleFile.Row row) {
        for (Cue cue : Cue.values()) {
            if (cue.name().equalsIgnoreCase(row.field(1))) {
                return cue;
            }
        }
        throw row.problem(1, "no such kind of cue");
    }

    boolean isModal(TimeWord word) {
        return cues.get(word.lower()) == Cue.MODAL;
    }

    boolean isReport(TimeWord word) {
        return cues.get(word.lower()) == Cue.REPORT;
    }

    /** A noun for what is announced before it happens: "Monday's summit". */
    boolean isEvent(TimeWord word) {
        return events.contains(word.lower());
    }

    /** Whether a new clause begins at this word. */
    boolean isClause(TimeWord word) {
        return cues.get(word.lower()) == Cue.BOUNDARY;
    }

    /** Whether what was said before this place belongs to another sentence, a quotation or a list. */
    static boolean isBreak(List<TimeWord> words, int at) {
        String word = words.get(at).lower();
        return Set.of(";", ":", "“", "”", "\"").contains(word)
                || (word.equals("and") && at > 0 && words.get(at - 1).lower().equals(","));
    }

    private boolean isBoundary(List<TimeWord> words, int at) {
        return isClause(words.get(at)) || isBreak(words, at);
    }

    /**
     * What the word at this place says of the time; OPEN if nothing.
     *
     * @param first the sentence's first word
     */
    Tense tenseOf(List<TimeWord> words, int at, int first) {
        String word = words.get(at).lower();
        Cue cue = cues.get(word);
        if (cue == null && word.equals("to")) {
            return infinitive(words, at, first);
        }
        if (cue == null) {
            return looksPast(word) ? pastUnlessGoverned(words, at, first) : Tense.OPEN;
        }
        return switch (cue) {
            case MODAL -> couldNot(words, at, first) ? Tense.PAST : Tense.FUTURE;
            case FUTURE -> future(words, at, first);
            case VERB -> verb(words, at, first);
            case PARTICIPLE -> participle(words, at, first);
            case PAST, REPORT -> pastUnlessGoverned(words, at, first);
            case BOUNDARY, NOTPAST -> Tense.OPEN;
        };
    }

    /** "could not be reached on Monday", "none of them could be reached on Monday" tell of what was. */
    private boolean couldNot(List<TimeWord> words, int at, int first) {
        if (!words.get(at).lower().equals("could")) {
            return false;
        }
        if (at + 1 < words.size() && words.get(at + 1).lower().equals("not")) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(first, at - NONE_REACH) && !isBoundary(words, i); i--) {
            if (NONE.contains(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private Tense future(List<TimeWord> words, int at, int first) {
        boolean aheadOf = words.get(at).lower().equals("ahead")
                && at + 1 < words.size()
                && words.get(at + 1).lower().equals("of");
        return aheadOf ? Tense.OPEN : hadBeen(words, at, first) ? Tense.PAST : Tense.FUTURE;
    }

    private Tense verb(List<TimeWord> words, int at, int first) {
        boolean infinitive = at > first && words.get(at - 1).lower().equals("to");
        return infinitive ? infinitive(words, at - 1, first) : isNoun(words, at, first) ? Tense.OPEN : Tense.FUTURE;
    }

    private static boolean isNoun(List<TimeWord> words, int at, int first) {
        return at > first && NOUN_OPENERS.contains(words.get(at - 1).lower());
    }

    /** "set for Monday", "is set Monday" are to come; "a record set on Monday", "extended a decline" are not. */
    private Tense participle(List<TimeWord> words, int at, int first) {
        if (hadBeen(words, at, first)
                || (at > first && beforeInfinitive.contains(words.get(at - 1).lower()))) {
            return Tense.PAST;
        }
        boolean upTo = at > first && IS.contains(words.get(at - 1).lower());
        for (int i = at + 1; i < words.size() && i <= at + PARTICIPLE_REACH && !upTo; i++) {
            upTo = UP_TO.contains(words.get(i).lower());
        }
        return upTo ? Tense.FUTURE : pastUnlessGoverned(words, at, first);
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

    /** "to meet" is to come; "failed to meet", "had to leave", "appear to have left", "the first to leave" are done, and "to Moscow" is no verb. */
    private Tense infinitive(List<TimeWord> words, int at, int first) {
        if (at + 1 >= words.size()
                || !isLowerWord(words.get(at + 1))
                || NO_VERBS.contains(words.get(at + 1).lower())) {
            return Tense.OPEN;
        }
        String governor = at > first ? words.get(at - 1).lower() : "";
        boolean perfect = words.get(at + 1).lower().equals("have") && cues.get(governor) != Cue.FUTURE;
        boolean past = perfect
                || beforeInfinitive.contains(governor)
                || hadBeen(words, at - 1, first)
                || isFirstOfRow(words, at, first);
        return past ? Tense.PAST : Tense.FUTURE;
    }

    private boolean isFirstOfRow(List<TimeWord> words, int at, int first) {
        for (int i = at - 1; i >= Math.max(first, at - FIRST_REACH) && !isBoundary(words, i); i--) {
            if (done.contains(words.get(i).lower())) {
                return true;
            }
            if (words.get(i).lower().equals(",") || isModal(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLowerWord(TimeWord word) {
        return word.isWord() && !word.capital();
    }

    /** "will be held", "is to be held": the participle is not past. */
    private Tense pastUnlessGoverned(List<TimeWord> words, int at, int first) {
        if (at > first
                && Set.of("is", "are", "being").contains(words.get(at - 1).lower())) {
            return Tense.OPEN;
        }
        if (at > first && words.get(at - 1).lower().equals("to")) {
            return infinitive(words, at - 1, first);
        }
        for (int i = at - 1; i >= Math.max(first, at - 4); i--) {
            String word = words.get(i).lower();
            if (isBoundary(words, i) || word.equals(",")) {
                break;
            }
            if (isModal(words.get(i))) {
                return couldNot(words, i, first) ? Tense.PAST : Tense.FUTURE;
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
