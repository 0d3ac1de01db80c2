package org.parley.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** The words around place names, by what they show, from {@code place-words.txt}: the one table for what is a place and for who acts. Immutable. */
public final class PlaceWords {

    /** What a word shows of the name near it; the file says it of each. */
    public enum Kind {
        IN,
        AT,
        SURELY,
        DONE,
        NEAR,
        WAY,
        MOTION,
        TAKES,
        ACTS,
        ONTO,
        SITE,
        PART,
        ROAD,
        FOREIGN,
        DISTRICT,
        DIVISION,
        EDGE,
        DIRECTION,
        SIDED,
        DISTANCE,
        FACILITY,
        NAMED,
        NEVER,
        LINK,
        NATURE,
        STREET,
        BODY,
        COMMON,
        SHIP
    }

    private final Map<Kind, Set<String>> words = new HashMap<>();

    /** The English words. */
    public static PlaceWords english() {
        PlaceWords words = new PlaceWords();
        for (RuleFile.Row row :
                RuleFile.read(PlaceWords.class, "lang/en/place-words.txt", 2).rows()) {
            words.words.computeIfAbsent(kind(row), kind -> new HashSet<>()).addAll(row.list(1));
        }
        return words;
    }

    private static Kind kind(RuleFile.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(row.field(0))) {
                return kind;
            }
        }
        throw row.problem(0, "no such kind of word");
    }

    /** Whether the word, a lemma in lower case, shows this. */
    public boolean is(Kind kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
