package org.parley.finding.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Tree;

/** What the words around a number say that it counts. */
final class MeasureLexicon {

    /** How a word bears on what is counted. */
    enum Role {
        /** The counted is what the verb is done to. */
        OBJECT,
        /** The same, where places are counted. */
        OBJECT_PLACE,
        /** The same, where people are counted. */
        OBJECT_PEOPLE,
        /** The counted does it. */
        SUBJECT,
        /** Said of the counted. */
        STATE,
        /** The counted word itself. */
        NOUN,
        /** A noun with the counted after "of". */
        OF,
        /** A noun that the number is the value of. */
        TOLL,
        /** The counted word itself, where no verb says more. */
        WEAK
    }

    /** What a word does around a number. */
    enum Kind {
        PEOPLE,
        FIGHTER,
        CIVILIAN,
        NEUTRAL,
        CROWD,
        PLACE,
        TRANSPARENT,
        TOLL_VERB,
        COUNTS,
        NOT,
        AID,
        BORDER,
        ARRANGED,
        TOTAL
    }

    private final Map<Role, Map<String, String>> measures = new EnumMap<>(Role.class);
    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private final Set<String> longerNames = new HashSet<>();

    MeasureLexicon() {
        for (Role role : Role.values()) {
            measures.put(role, new HashMap<>());
        }
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (RuleFile.Row row :
                RuleFile.read(MeasureLexicon.class, "lang/en/measures.txt", 3).rows()) {
            Map<String, String> ofRole = constant(Role.class, row, 1, measures);
            ofRole.put(row.field(0), row.field(2));
            if (row.field(1).equals("noun") && row.field(0).contains(" ")) {
                longerNames.add(row.field(0).substring(row.field(0).lastIndexOf(' ') + 1));
            }
        }
        for (RuleFile.Row row :
                RuleFile.read(MeasureLexicon.class, "lang/en/words.txt", 2).rows()) {
            constant(Kind.class, row, 0, words).addAll(row.list(1));
        }
    }

    private static <E extends Enum<E>, V> V constant(Class<E> type, RuleFile.Row row, int field, Map<E, V> values) {
        String name = row.field(field).toUpperCase(Locale.ROOT).replace('-', '_');
        for (Map.Entry<E, V> entry : values.entrySet()) {
            if (entry.getKey().name().equals(name)) {
                return entry.getValue();
            }
        }
        throw row.problem(field, "not a " + type.getSimpleName().toLowerCase(Locale.ROOT) + " of this file");
    }

    /** Whether a name of two words ends in this noun, so that the noun alone may repeat it. */
    boolean endsLongerName(String noun) {
        return longerNames.contains(noun);
    }

    boolean is(Kind kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }

    @Nullable
    String measure(Role role, String lemma) {
        return measures.getOrDefault(role, Map.of()).get(lemma);
    }

    /** The measure of a verb in this role, with its object where the rule names one ("lose" + "life"). */
    @Nullable
    String verb(Role role, Tree tree, int verb) {
        String lemma = tree.lemma(verb);
        for (int child : tree.children(verb)) {
            if (tree.token(child).deprel().equals("compound:prt")) {
                @Nullable String phrasal = measure(role, lemma + " " + tree.lemma(child));
                if (phrasal != null) {
                    return phrasal;
                }
            }
            if (tree.token(child).is("obj")
                    || tree.token(child).is("xcomp")
                    || tree.token(child).is("obl")) {
                @Nullable String measure = measure(role, lemma + "+" + tree.lemma(child));
                if (measure != null) {
                    return measure;
                }
            }
        }
        return measure(role, lemma);
    }

    /** The measure of a noun in this role, with the word before it where the rule names two. */
    @Nullable
    String noun(Role role, Tree tree, int noun) {
        String lemma = tree.lemma(noun);
        for (int child : tree.children(noun)) {
            String other = tree.lemma(child);
            @Nullable
            String measure = child < noun ? measure(role, other + " " + lemma) : measure(role, lemma + " of " + other);
            if (measure != null) {
                return measure;
            }
        }
        return measure(role, lemma);
    }

    /** The measure of a verb that is done to the counted noun. */
    @Nullable
    String done(Tree tree, int verb, int counted) {
        @Nullable String measure = verb(Role.OBJECT, tree, verb);
        if (measure == null && is(Kind.PLACE, tree.lemma(counted))) {
            measure = verb(Role.OBJECT_PLACE, tree, verb);
        }
        if (measure == null && isPeople(tree, counted)) {
            measure = verb(Role.OBJECT_PEOPLE, tree, verb);
        }
        return measure;
    }

    boolean isPeople(Tree tree, int noun) {
        return is(Kind.PEOPLE, tree.lemma(noun)) || is(Kind.PEOPLE, tree.word(noun));
    }
}
