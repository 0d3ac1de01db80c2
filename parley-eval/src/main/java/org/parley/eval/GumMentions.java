package org.parley.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.MentionType;

/**
 * The mentions of persons, organisations and places that GUM marks in one document ({@code Entity=} in MISC). A mention
 * in pieces counts as its first piece, which nearly always has the head. Bridging and split antecedents are other relations and are left out.
 */
final class GumMentions {

    private static final Map<String, MentionType> TYPES =
            Map.of("person", MentionType.PER, "organization", MentionType.ORG, "place", MentionType.LOC);
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");

    /** What kind of word carries a mention. */
    enum Kind {
        PRONOUN,
        NOMINAL,
        NAME
    }

    /**
     * A mention of the gold.
     *
     * @param first index of its first word in the document
     * @param end index after its last word
     * @param head the word that carries it
     * @param entity number of whom it means, within the document
     */
    record Mention(int first, int end, int head, MentionType type, String entity, Kind kind) {}

    private record Word(String upos, int head) {}

    private record Open(String entity, @Nullable MentionType type, int first) {}

    private final List<Word> words = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();

    private GumMentions() {}

    /** In text order, longer ones first, each span once. */
    static List<Mention> parse(String content) {
        GumMentions parsing = new GumMentions();
        List<String[]> marks = new ArrayList<>();
        int sentenceStart = 0;
        for (String line : content.split("\n", -1)) {
            if (line.isBlank()) {
                sentenceStart = parsing.words.size();
            } else if (!line.startsWith("#")) {
                String[] fields = line.split("\t");
                if (!fields[0].contains("-") && !fields[0].contains(".")) {
                    int head = Integer.parseInt(fields[6]);
                    parsing.words.add(new Word(fields[3], head == 0 ? -1 : sentenceStart + head - 1));
                    marks.add(fields[9].split("\\|"));
                }
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            for (String mark : marks.get(i)) {
                if (mark.startsWith("Entity=")) {
                    parsing.read(mark.substring(7), i);
                }
            }
        }
        return parsing.inOrder();
    }

    private List<Mention> inOrder() {
        mentions.sort(Comparator.comparingInt(Mention::first).thenComparingInt(mention -> -mention.end()));
        Set<List<Integer>> seen = new HashSet<>();
        return mentions.stream()
                .filter(mention -> seen.add(List.of(mention.first(), mention.end())))
                .toList();
    }

    /** "(4-person-new(7-place-giv)" opens two and closes the second; "4)" closes the first. */
    private void read(String marks, int word) {
        int at = 0;
        while (at < marks.length()) {
            if (marks.charAt(at) == '(') {
                int end = at + 1;
                while (end < marks.length() && marks.charAt(end) != '(' && marks.charAt(end) != ')') {
                    end++;
                }
                Open opened = opened(marks.substring(at + 1, end), word);
                boolean closed = end < marks.length() && marks.charAt(end) == ')';
                if (closed) {
                    close(opened, word);
                } else {
                    open.computeIfAbsent(opened.entity(), key -> new ArrayDeque<>())
                            .push(opened);
                }
                at = closed ? end + 1 : end;
            } else {
                int end = marks.indexOf(')', at);
                Deque<Open> opened = end < 0 ? null : open.get(marks.substring(at, end));
                if (opened == null || opened.isEmpty()) {
                    throw new Trouble("a mention that was not opened is closed: " + marks);
                }
                close(opened.pop(), word);
                at = end + 1;
            }
        }
    }

    private static Open opened(String mark, int word) {
        String[] parts = mark.split("-", 3);
        return new Open(parts[0], parts.length < 2 ? null : TYPES.get(parts[1]), word);
    }

    private void close(Open opened, int last) {
        int piece = opened.entity().indexOf('[');
        int head = head(opened.first(), last + 1);
        if (opened.type() == null || (piece >= 0 && !opened.entity().contains("[1/"))) {
            return;
        }
        String entity = piece < 0 ? opened.entity() : opened.entity().substring(0, piece);
        mentions.add(new Mention(opened.first(), last + 1, head, opened.type(), entity, kind(head)));
    }

    private Kind kind(int head) {
        return switch (words.get(head).upos()) {
            case "PRON" -> Kind.PRONOUN;
            case "PROPN" -> Kind.NAME;
            default -> Kind.NOMINAL;
        };
    }

    /** The word that hangs from outside the span; a noun, name or pronoun if there are several. */
    private int head(int first, int end) {
        int found = -1;
        for (int i = first; i < end; i++) {
            int above = words.get(i).head();
            if (above < first || above >= end) {
                boolean noun = NOMINAL.contains(words.get(i).upos());
                if (found < 0 || (noun && !NOMINAL.contains(words.get(found).upos()))) {
                    found = i;
                }
            }
        }
        return found < 0 ? first : found;
    }
}
