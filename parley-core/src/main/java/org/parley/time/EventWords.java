package org.parley.time;

import java.util.List;
import java.util.Optional;

/**
 * Finds which event a date is the first day of ("the invasion, which began on 4 March", "launched its invasion on 4
 * March", "since the invasion on 4 March"), and from which event a count of days goes ("ten days into the war").
 */
final class EventWords {

    private static final int REACH = 9;

    private final TimeLexicon lexicon;

    EventWords(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The event that these words of the sentence count from or date; empty if none. */
    String of(List<TimeWord> words, int first, TimeMatcher.Match match) {
        return switch (match.pattern().meaning()) {
            case EVENTAWAY, EVENTDAY -> countedFrom(words, match.end());
            case DATE -> match.has("DAY") || match.has("DD") ? dated(words, first, match.from()) : "";
            default -> "";
        };
    }

    private String countedFrom(List<TimeWord> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (isEvent(words, i)) {
                return words.get(i).lower();
            }
        }
        return "";
    }

    /** Only words of beginning stand between the event and its date, and one of them, or a "since" before it, says that it began then. */
    private String dated(List<TimeWord> words, int first, int from) {
        boolean begins = false;
        int at = from - 1;
        while (at >= Math.max(first, from - REACH) && !isEvent(words, at)) {
            Optional<String> word = lexicon.value("BEGINS", words.get(at).lower());
            if (word.isEmpty()) {
                return "";
            }
            begins |= word.get().equals("+");
            at--;
        }
        if (at < Math.max(first, from - REACH)) {
            return "";
        }
        return begins || begunBefore(words, first, at) ? words.get(at).lower() : "";
    }

    private boolean begunBefore(List<TimeWord> words, int first, int event) {
        for (int i = event - 1; i >= Math.max(first, event - REACH); i--) {
            String word = words.get(i).lower();
            Optional<String> begins = lexicon.value("BEGINS", word);
            if (word.equals("since") || begins.filter("+"::equals).isPresent()) {
                return true;
            }
            if (begins.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean isEvent(List<TimeWord> words, int at) {
        return lexicon.value("EVENT", words.get(at).lower()).isPresent();
    }
}
