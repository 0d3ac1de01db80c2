package org.parley.finding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who stands in which relation to a word, by the names that rules give the relations. */
final class Relations {

    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "to", "against", "on", "from", "at", "in", "into", "of", "for", "over", "by", "near", "along",
            "around", "across", "between", "toward", "towards", "through", "via", "upon", "as", "out", "off", "under",
            "about");

    /** Relations that rules can name. */
    static final Set<String> KNOWN;

    static {
        Set<String> known = new LinkedHashSet<>(PREPOSITIONS);
        known.addAll(List.of(
                "subj",
                "obj",
                "agent",
                "iobj",
                "csubj",
                "cobj",
                "poss",
                "dem",
                "light",
                "receiver",
                "during",
                "told",
                "heard",
                "holder",
                "pred"));
        KNOWN = Set.copyOf(known);
    }

    /** "Sent troops to the island": what the tree hangs from the object may be the verb's. */
    private static final Set<String> THROUGH_OBJECT =
            Set.of("to", "into", "with", "in", "near", "along", "around", "from");

    private static final int DEEPEST = 8;
    private static final List<String> AMID = List.of("in", "during", "after", "at", "following");
    private static final List<String> WITHIN = List.of("in", "during", "at", "via", "by", "on");
    private static final List<String> HEARING = List.of("with", "to", "before");

    private final Words words;
    private final WordClasses classes;
    private final Prepositions prepositions;
    private final NounChains chains;
    private final Subjects subjects;
    private final Objects objects;

    Relations(Words words, EventLexicon lexicon) {
        Passives passives = new Passives(words);
        this.words = words;
        this.classes = lexicon.classes();
        this.prepositions = new Prepositions(words);
        this.chains = new NounChains(words, lexicon);
        this.subjects = new Subjects(words, classes, passives, prepositions, chains);
        this.objects = new Objects(words, passives, subjects, prepositions);
    }

    /** The words that stand in a relation to the trigger; empty if none does. */
    List<Integer> of(int trigger, String relation, List<Integer> extras) {
        return switch (relation) {
            case "subj" -> subjects.of(trigger);
            case "agent" -> objects.of(trigger).isEmpty() ? List.of() : subjects.of(trigger);
            case "obj" -> objects.of(trigger);
            case "iobj" -> words.children(trigger, "iobj");
            case "csubj" -> objects.subjectsOfComplement(trigger);
            case "cobj" -> objects.ofComplement(trigger);
            case "poss" -> owners(trigger);
            case "dem" -> chains.modifiers(trigger);
            case "light" -> subjects.carriers(trigger);
            case "receiver" -> subjects.receivers(trigger);
            case "during" -> amid(trigger);
            case "told" -> told(trigger);
            case "heard" -> heard(trigger);
            case "pred" -> objects.predicated(trigger);
            case "holder" -> List.of();
            default -> prepositional(trigger, relation, extras);
        };
    }

    /** The outermost noun that stands for this one. */
    int position(int noun) {
        return chains.position(noun);
    }

    /** The verb that carries the noun ("held" of "held talks"), -1 if none does. */
    int carrier(int noun) {
        return chains.carrier(noun);
    }

    /** "The army stepped up its shelling": what a verb carries is its subject's, whatever else "its" might mean. */
    private List<Integer> owners(int noun) {
        List<Integer> owners = chains.children(noun, "nmod:poss");
        boolean open = !owners.isEmpty()
                && owners.stream().allMatch(owner -> words.token(owner).upos().equals("PRON"));
        List<Integer> carriers = open && !words.isVerb(noun) ? subjects.carriers(noun) : List.of();
        return carriers.isEmpty() ? owners : carriers;
    }

    /** Whether the word only dates something else: "the first talks since the invasion began". Its own time and place are others. */
    boolean isBackground(int word) {
        int at = word;
        for (int step = 0; at >= 0 && step < DEEPEST; step++) {
            if (words.hasChild(at, Set.of("since"), "mark") || words.hasChild(at, Set.of("since"), "case")) {
                return true;
            }
            if (!words.is(at, "nsubj") && at != word) {
                return false;
            }
            at = words.head(at);
        }
        return false;
    }

    /** Whoever does something "in a telephone call", "after talks". */
    private List<Integer> amid(int noun) {
        int at = position(noun);
        int head = words.head(at);
        boolean stands = head >= 0 && words.isVerb(head) && words.is(at, "obl");
        boolean within = stands && AMID.stream().anyMatch(preposition -> words.hasCase(at, preposition));
        return within ? subjects.of(head) : List.of();
    }

    /** "Told the king that it was ready": whoever is told what the word stands in. */
    private List<Integer> told(int word) {
        int at = word;
        for (int step = 0; step < DEEPEST && words.head(at) >= 0; step++) {
            int head = words.head(at);
            if (words.is(at, "ccomp", "xcomp") && classes.lemmas("tell").contains(words.lemma(head))) {
                List<Integer> hearers = new ArrayList<>(words.children(head, "iobj", "obj"));
                hearers.removeIf(hearer -> hearer < head || words.hasPreposition(hearer));
                return hearers;
            }
            at = head;
        }
        return List.of();
    }

    /** "Asked for help in a call with the king": with whom or to whom the words were spoken. */
    private List<Integer> heard(int verb) {
        for (int noun : words.children(verb, "obl", "nmod", "advcl")) {
            boolean occasion = classes.lemmas("meeting").contains(words.lemma(noun))
                    || classes.lemmas("voices").contains(words.lemma(noun));
            if (occasion && WITHIN.stream().anyMatch(preposition -> words.hasCase(noun, preposition))) {
                for (String preposition : HEARING) {
                    List<Integer> found = prepositions.of(noun, preposition);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Integer> prepositional(int trigger, String preposition, List<Integer> extras) {
        List<Integer> found = new ArrayList<>();
        prepositions.add(trigger, preposition, found);
        for (int extra : extras) {
            prepositions.add(extra, preposition, found);
        }
        if (found.isEmpty() && words.isVerb(trigger) && THROUGH_OBJECT.contains(preposition)) {
            words.children(trigger, "obj").stream()
                    .filter(object -> object > trigger && !words.isName(object))
                    .forEach(object -> prepositions.add(object, preposition, found));
        }
        if (found.isEmpty() && !words.isVerb(trigger)) {
            for (int at : chains.of(trigger)) {
                prepositions.add(at, preposition, found);
            }
            int carrier = carrier(trigger);
            if (carrier >= 0 && found.isEmpty()) {
                addToCarrier(carrier, preposition, found);
                found.remove(Integer.valueOf(position(trigger)));
            }
        }
        return found;
    }

    /** What belongs to the noun may hang from the verb that carries it, or from the place named between ("held talks in Oslo with the king"). */
    private void addToCarrier(int carrier, String preposition, List<Integer> found) {
        prepositions.add(carrier, preposition, found);
        for (int place : found.isEmpty() ? words.children(carrier, "obl") : List.<Integer>of()) {
            if (words.isPlace(place)) {
                prepositions.add(place, preposition, found);
            }
        }
    }
}
