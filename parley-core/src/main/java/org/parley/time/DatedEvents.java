package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.lexicon.RuleFile;

/** The table of dated events: days from which articles reckon. Immutable. */
final class DatedEvents {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final DatedEvents TABLE = new DatedEvents();

    /**
     * One dated event.
     *
     * @param parties groups of words; one of each must be named in the article
     * @param words words for the event
     */
    record Event(LocalDate day, String name, List<Set<String>> parties, Set<String> words) {

        boolean isNamedBy(Set<String> sentence) {
            return words.stream().anyMatch(sentence::contains);
        }

        String shown() {
            return name + " (" + day + ", table of dated events)";
        }
    }

    private final List<Event> events = new ArrayList<>();

    private DatedEvents() {
        for (RuleFile.Row row :
                RuleFile.read(DatedEvents.class, "lang/en/dated-events.txt", 4).rows()) {
            List<Set<String>> parties = new ArrayList<>();
            for (String group : row.field(2).split(";")) {
                parties.add(words(group));
            }
            events.add(new Event(LocalDate.parse(row.field(0)), row.field(1), parties, Set.copyOf(row.list(3))));
        }
    }

    private static Set<String> words(String group) {
        Set<String> words = new HashSet<>();
        for (String word : group.split(",")) {
            words.add(word.strip());
        }
        return Set.copyOf(words);
    }

    static DatedEvents table() {
        return TABLE;
    }

    /** The events whose parties the text names. */
    List<Event> among(Set<String> textWords) {
        return events.stream()
                .filter(event -> event.parties().stream()
                        .allMatch(group -> group.stream().anyMatch(textWords::contains)))
                .toList();
    }

    List<Event> all() {
        return List.copyOf(events);
    }

    /** The words of a text in lower case. */
    static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            words.add(word);
            words.add(withoutStopsAround(word));
        }
        return words;
    }

    private static String withoutStopsAround(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && word.charAt(from) == '.') {
            from++;
        }
        while (to > from && word.charAt(to - 1) == '.') {
            to--;
        }
        return word.substring(from, to);
    }
}
