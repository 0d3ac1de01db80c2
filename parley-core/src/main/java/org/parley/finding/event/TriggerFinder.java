package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words that call up frames. */
final class TriggerFinder {

    /** No sentence that people write reports more; what follows in a hostile one is left. */
    private static final int MOST_IN_SENTENCE = 40;

    private static final int LONGEST_OBJECT = 10;

    private static final Set<String> ACTED_BY_THINGS = Set.of("ASSAULT", "MOVE", "RETREAT", "AID");
    private static final List<String> AGENTS =
            List.of("bodies", "people", "troops", "diplomats", "aid-vehicles", "voices", "pair", "prisoners");

    private static final List<String> TAKING_PART =
            List.of("bodies", "people", "troops", "diplomats", "aid-vehicles", "prisoners", "places");

    private static final Set<String> SOME = Set.of("some", "most", "many", "all", "several", "half", "rest", "none");

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t", "no", "hardly");

    private static final Set<String> SHOULD = Set.of("should", "must", "ought");

    private final Words words;
    private final Relations relations;
    private final Frames frames;
    private final Governors governors;
    private final WordClasses classes;
    private final HolderFinder holders;

    TriggerFinder(Words words, Relations relations, HolderFinder holders, EventLexicon lexicon) {
        this.holders = holders;
        this.words = words;
        this.relations = relations;
        this.frames = lexicon.frames();
        this.governors = lexicon.governors();
        this.classes = lexicon.classes();
    }

    /** Triggers in text order; a word that another trigger takes in is none of its own. */
    List<Trigger> find() {
        List<Trigger> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int inSentence = 0;
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            int sentence = words.token(i).sentence();
            inSentence = sentence == last ? inSentence : 0;
            last = sentence;
            Trigger trigger = inSentence < MOST_IN_SENTENCE ? at(i) : null;
            if (trigger != null) {
                inSentence++;
                found.add(trigger);
                taken.addAll(trigger.extras());
            }
        }
        found.removeIf(trigger -> taken.contains(trigger.token()));
        return found;
    }

    private @Nullable Trigger at(int i) {
        String partOfSpeech = partOfSpeech(i);
        if (partOfSpeech.isEmpty()) {
            return null;
        }
        boolean describes = words.is(i, "amod") && !partOfSpeech.equals("a");
        List<Frame> candidates = frames.of(words.lemma(i), partOfSpeech);
        if (candidates.isEmpty() && partOfSpeech.equals("v")) {
            candidates = frames.of(words.lemma(i) + "e", partOfSpeech);
        }
        for (Frame frame : candidates) {
            List<Integer> extras = new ArrayList<>();
            if (partOfSpeech.equals("v") && !ACTED_BY_THINGS.contains(frame.type()) && isDoneByThing(i)) {
                continue;
            }
            if ((!describes || isStanding(frame)) && fits(i, frame, extras)) {
                return new Trigger(i, frame, extras);
            }
        }
        return null;
    }

    /** "Footage captures the scene", "which demands an answer": no party acts. */
    private boolean isDoneByThing(int verb) {
        List<Integer> subjects = relations.of(verb, "subj", List.of());
        return !subjects.isEmpty() && subjects.stream().allMatch(this::isThing);
    }

    private boolean isThing(int word) {
        String lemma = words.lemma(word);
        boolean known = AGENTS.stream().anyMatch(name -> classes.lemmas(name).contains(lemma));
        return words.token(word).upos().equals("NOUN")
                && !known
                && !words.isName(word)
                && words.actor(word) == null
                && words.country(word).isEmpty();
    }

    /** "The besieged city" reports a siege; "the destroyed bridge", "invading forces" only describe. */
    private static boolean isStanding(Frame frame) {
        return frame.type().equals("COERCE") && frame.mode().equals("restrict");
    }

    private String partOfSpeech(int i) {
        if (words.isVerb(i)) {
            return "v";
        }
        return switch (words.token(i).upos()) {
            case "NOUN" -> "n";
            case "PROPN" -> words.mention(i) == null ? "n" : "";
            case "ADJ" -> words.is(i, "obj", "nsubj", "obl", "nmod") ? "n" : "a";
            case "AUX" -> "v";
            default -> "";
        };
    }

    private boolean fits(int i, Frame frame, List<Integer> extras) {
        for (Condition condition : frame.conditions()) {
            if (holds(i, frame, condition, extras) != condition.wanted()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(int i, Frame frame, Condition condition, List<Integer> extras) {
        return switch (condition.relation()) {
            case "comp" -> !complements(i).isEmpty();
            case "comp-of" -> complements(i).stream().anyMatch(clause -> words.passes(clause, condition.test()));
            case "comp-to" ->
                complements(i).stream()
                        .anyMatch(clause -> !says(i, clause)
                                && words.hasChild(clause, Set.of("to"), "mark")
                                && !words.hasChild(clause, Set.of("that"), "mark")
                                && !words.hasChild(clause, "cop"));
            case "comp-base" -> complements(i).stream().anyMatch(this::isSubjunctive);
            case "light" -> relations.carrier(i) >= 0;
            case "party" -> hasParty(i, frame);
            case "said" -> words.attribution(i).isPresent() || holders.sayingVerb(i) >= 0;
            case "plural" ->
                !words.word(i).equals(words.lemma(i)) || words.word(i).endsWith("s");
            case "no" -> isNegated(i);
            case "described" -> words.is(i, "acl", "amod");
            case "should" -> words.hasChild(i, SHOULD, "aux");
            case "purpose" -> words.is(i, "acl", "advcl") && words.hasChild(i, Set.of("to"), "mark");
            case "under" -> governor(i) >= 0 && words.passes(governor(i), condition.test());
            case "under-subj" -> words.is(i, "nsubj") && !words.is(i, "nsubj:pass");
            case "mod" -> hasModifier(i, condition.test());
            case "objmod" ->
                relations.of(i, "obj", List.of()).stream().anyMatch(object -> hasModifier(object, condition.test()));
            case "prt" -> hasParticle(i, condition.test());
            default -> related(i, frame, condition, extras);
        };
    }

    private boolean isNegated(int i) {
        return words.hasChild(i, NOT, "advmod", "aux") || words.hasChild(i, Set.of("no"), "det");
    }

    private int governor(int i) {
        return words.head(relations.position(i));
    }

    private boolean hasModifier(int i, WordTest test) {
        for (int child : words.children(i)) {
            boolean modifies = words.is(child, "amod", "compound", "advmod", "nummod")
                    || (words.is(child, "nmod") && !words.hasChild(child, "case"));
            if (modifies
                    && (words.passes(child, test)
                            || words.children(child, "conj", "compound", "amod").stream()
                                    .anyMatch(part -> words.passes(part, test)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "that" stands between the verb and its clause. */
    private boolean says(int verb, int clause) {
        for (int at = verb + 1; at < Math.min(clause, verb + LONGEST_OBJECT); at++) {
            if (words.word(at).equals("that") && words.is(at, "mark")) {
                return true;
            }
        }
        return false;
    }

    /** "That the troops leave", "that it be freed", "that they should go". */
    private boolean isSubjunctive(int clause) {
        boolean bare = words.word(clause).equals(words.lemma(clause)) && !words.hasChild(clause, "aux", "cop");
        return bare || words.hasChild(clause, Set.of("be"), "aux", "cop") || words.hasChild(clause, SHOULD, "aux");
    }

    /** Clauses that say what somebody asks, offers, thinks: complements, and infinitives however they were attached. */
    private List<Integer> complements(int i) {
        List<Integer> found = new ArrayList<>();
        for (int child : words.children(i)) {
            boolean clause = CLAUSES.stream().anyMatch(relation -> words.is(child, relation));
            boolean infinitive =
                    words.is(child, "advcl", "acl", "obl") && words.hasChild(child, Set.of("to", "of"), "mark");
            if (clause || infinitive) {
                found.add(child);
            }
        }
        int next = i + 1;
        boolean to = found.isEmpty()
                && next < words.size()
                && words.word(next).equals("to")
                && words.is(next, "mark")
                && words.head(next) > next;
        if (to) {
            found.add(words.head(next));
        }
        return found;
    }

    private boolean hasParty(int i, Frame frame) {
        return Stream.concat(frame.pattern().actors().stream(), frame.pattern().recipients().stream())
                .anyMatch(slot -> relations.of(i, slot.relation(), List.of()).stream()
                        .anyMatch(word -> words.passes(word, slot.test()) && isParty(word)));
    }

    private boolean isParty(int word) {
        return words.passes(word, new WordTest(Governors.FORCES, List.of(WordTest.Kind.PARTY)))
                || words.token(word).upos().equals("PRON") && !words.word(word).equals("it");
    }

    private boolean related(int i, Frame frame, Condition condition, List<Integer> extras) {
        List<Integer> related = new ArrayList<>(relations.of(i, condition.relation(), List.of()));
        if (related.isEmpty() && condition.relation().equals("obj") && frame.asks("prt")) {
            // "Cut off the water": the particle may be taken for a preposition.
            related.addAll(relations.of(i, words.word(i + 1 < words.size() ? i + 1 : i), List.of()));
        }
        for (int found : related) {
            for (int word : members(found)) {
                if (words.passes(word, condition.test())) {
                    boolean named = condition.test().kinds().isEmpty();
                    if (condition.wanted() && named && isPartOfTrigger(condition, word)) {
                        extras.add(word);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasParticle(int verb, WordTest test) {
        boolean next =
                verb + 1 < words.size() && words.token(verb + 1).upos().equals("ADP") && words.passes(verb + 1, test);
        return next
                || words.children(verb, "compound:prt", "advmod").stream().anyMatch(child -> words.passes(child, test));
    }

    /** "Fire" of "opened fire" belongs to the trigger; "soldiers" of "evacuated soldiers" takes part in the event. */
    private boolean isPartOfTrigger(Condition condition, int word) {
        boolean takesPart =
                TAKING_PART.stream().anyMatch(name -> classes.lemmas(name).contains(words.lemma(word)))
                        || words.isName(word);
        return !condition.relation().equals("subj") && words.isNominal(word) && !takesPart;
    }

    /** The word, what is joined to it, and what it counts ("dozens of hostages"). */
    private List<Integer> members(int word) {
        List<Integer> members = new ArrayList<>();
        members.add(word);
        members.addAll(words.children(word, "conj"));
        boolean part = SOME.contains(words.lemma(word));
        if (part
                || governors.isContainer(words.lemma(word))
                || words.token(word).upos().equals("NUM")) {
            for (int child : words.children(word, "nmod")) {
                if (words.hasCase(child, "of")) {
                    members.add(child);
                }
            }
        }
        return members;
    }
}
