package org.parley.finding.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Passage;
import org.parley.finding.Party;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Turns words that stand around a trigger into parties, each once: those that a word joins, counts, owns or describes. */
final class PartyFinder {

    private static final int MOST_PARTIES = 12;
    private static final int DEEPEST = 2;

    /** "Villagers, mostly women and children": what follows only says who they are. */
    private static final Set<String> PARTLY = Set.of(
            "mostly",
            "mainly",
            "largely",
            "including",
            "especially",
            "particularly",
            "notably",
            "primarily",
            "predominantly");

    private static final List<String> OWNING = List.of("poss", "dem", "by", "of", "from");
    private static final String[] MODIFYING = {"amod", "compound", "nmod:poss", "nmod", "nmod:desc"};

    private final Words words;
    private final Relations relations;
    private final WordClasses classes;
    private final PartyNames names;
    private final TalkPairs pairs;

    PartyFinder(Words words, Relations relations, WordClasses classes, PartyNames names, TalkPairs pairs) {
        this.words = words;
        this.relations = relations;
        this.classes = classes;
        this.names = names;
        this.pairs = pairs;
    }

    /**
     * The parties that the words mean, each once, in text order.
     *
     * @param acting whether they do something or are spoken to, so that a capital means its government
     * @param things whether anything may be meant, not only those who can act
     */
    List<Party> parties(List<Integer> heads, boolean acting, boolean things) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (int head : heads) {
            for (int member : members(head)) {
                for (Party party : of(member, acting, things, 0)) {
                    if (parties.size() < MOST_PARTIES) {
                        parties.putIfAbsent(party.name(), party);
                    }
                }
            }
        }
        return List.copyOf(parties.values());
    }

    private List<Integer> members(int head) {
        List<Integer> members = new ArrayList<>();
        members.add(head);
        for (int joined : words.children(head, "conj")) {
            if (words.hasChild(joined, PARTLY, "advmod", "case")) {
                break;
            }
            members.add(joined);
        }
        return members;
    }

    private List<Party> of(int word, boolean acting, boolean things, int depth) {
        if (words.hasChild(word, Set.of("not", "than"), "advmod", "case")) {
            return List.of();
        }
        List<Party> pair = pairs.meantBy(word);
        if (!pair.isEmpty()) {
            return pair;
        }
        if (isA("ordnance", word) && depth < DEEPEST) {
            List<Party> owners = behind(word, acting, things, depth);
            if (!owners.isEmpty() || !isA("troops", word)) {
                return owners;
            }
        }
        List<Party> meant = depth < DEEPEST ? meant(word, acting, things, depth) : List.of();
        if (!meant.isEmpty()) {
            return meant;
        }
        List<Party> own = names.of(word, acting, things).stream().toList();
        boolean owned = own.isEmpty() && !things && depth < DEEPEST && words.isNominal(word);
        return owned ? behind(word, acting, false, depth) : withIncluded(own, word, acting, depth);
    }

    /** Others whom the word stands for; empty if it stands for itself. */
    private List<Party> meant(int word, boolean acting, boolean things, int depth) {
        List<Integer> others = apposed(word);
        if (others.isEmpty()) {
            others = counted(word);
        }
        if (others.isEmpty()) {
            others = namedPlaces(word);
        }
        if (others.isEmpty()) {
            others = namedGroup(word);
        }
        if (others.isEmpty()) {
            others = ledCountries(word);
        }
        List<Party> meant = new ArrayList<>();
        for (int other : others) {
            meant.addAll(of(other, acting, things, depth + 1));
        }
        if (meant.isEmpty()) {
            meant.addAll(countriesOf(word));
        }
        return meant.isEmpty() ? ownersOfForces(word, acting, depth) : meant;
    }

    /** "The capital, Osten", "Osten, a city that ...": the name, on whichever side it stands. */
    private List<Integer> apposed(int word) {
        Mention mention = words.mention(word);
        boolean nominal = mention == null || mention.form() == Mention.Form.NOMINAL;
        if (!nominal || words.token(word).upos().equals("PROPN")) {
            return List.of();
        }
        int head = words.is(word, "appos") ? words.head(word) : -1;
        if (head >= 0 && head < word && words.token(head).upos().equals("PROPN")) {
            return List.of(head);
        }
        Actor actor = words.actor(word);
        if (actor != null && !actor.unnamed()) {
            return List.of();
        }
        return words.children(word, "appos", "conj").stream()
                .filter(name -> words.is(name, "appos") || isA("places", word) && isSetOff(name))
                .filter(name -> !words.isReporting(name))
                .limit(1)
                .flatMap(name -> members(name).stream())
                .filter(name -> words.token(name).upos().equals("PROPN"))
                .toList();
    }

    /** "The capital, Osten", where the tree takes the name for another place. */
    private boolean isSetOff(int name) {
        int before = words.tree.first(name) - 1;
        return !words.hasChild(name, "cc") && before >= 0 && words.word(before).equals(",");
    }

    /** "A number of islanders", "parts of the province", "one of the nurses": what there is so much of. */
    private List<Integer> counted(int word) {
        if (!isA("amounts", word) || words.actor(word) != null) {
            return List.of();
        }
        return words.children(word, "nmod").stream()
                .filter(counted -> words.hasCase(counted, "of"))
                .limit(1)
                .flatMap(counted -> members(counted).stream())
                .toList();
    }

    /** "The cities of A and B": the names, not the kind of place. */
    private List<Integer> namedPlaces(int word) {
        if (!isA("places", word)) {
            return List.of();
        }
        for (int child : words.children(word, "nmod", "appos")) {
            boolean name = words.token(child).upos().equals("PROPN");
            if (name && (words.hasCase(child, "of") || words.is(child, "appos"))) {
                return members(child);
            }
        }
        return List.of();
    }

    /** "The Shield militant group" is Shield. */
    private List<Integer> namedGroup(int word) {
        if (!isA("groups", word)) {
            return List.of();
        }
        return words.children(word, "compound", "nmod:desc").stream()
                .filter(name -> name < word && isBody(name))
                .limit(1)
                .toList();
    }

    private boolean isBody(int word) {
        Mention mention = words.mention(word);
        return mention != null
                && mention.type() == MentionType.ORG
                && mention.form() == Mention.Form.NAME
                && mention.headToken() == word;
    }

    /** "The leaders of A and B", "the leaders of the group of A, B and C": one party for each country. */
    private List<Integer> ledCountries(int word) {
        int at = isA("spokesmen", word) && !words.word(word).equals(words.lemma(word)) ? word : -1;
        for (int step = 0; at >= 0 && step < DEEPEST; step++) {
            int of = words.children(at, "nmod").stream()
                    .filter(child -> words.hasCase(child, "of"))
                    .findFirst()
                    .orElse(-1);
            List<Integer> members = of < 0 ? List.of() : members(of);
            if (members.size() > 1
                    && members.stream().allMatch(member -> words.country(member).isPresent())) {
                return members;
            }
            at = of >= 0 && isA("groups", of) ? of : -1;
        }
        return List.of();
    }

    /** "Its allies, including A and B": the named ones as well. */
    private List<Party> withIncluded(List<Party> own, int word, boolean acting, int depth) {
        List<Party> all = new ArrayList<>(own);
        for (int child : depth < DEEPEST ? words.children(word, "nmod", "conj") : List.<Integer>of()) {
            if (words.hasCase(child, "including")) {
                for (int member : members(child)) {
                    of(member, acting, false, depth + 1).stream()
                            .filter(party -> Character.isUpperCase(party.name().codePointAt(0)))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    /** Whose missiles, whose attack. */
    private List<Party> behind(int word, boolean acting, boolean things, int depth) {
        List<Party> owners = new ArrayList<>(regional(word));
        for (String relation : OWNING) {
            for (int owner : relations.of(word, relation, List.of())) {
                owners.addAll(of(owner, acting, things, depth + 1));
            }
        }
        return owners;
    }

    /** "Western sanctions" are those of western countries. */
    private List<Party> regional(int word) {
        List<Party> found = new ArrayList<>();
        for (int child : words.children(word, "amod", "compound")) {
            if (isA("regional", child)) {
                List<Passage> passages = List.of(
                        words.reading.article().passage(words.token(child).span()));
                found.add(new Party(words.word(child) + " countries", "", null, null, null, passages));
            }
        }
        return found;
    }

    /** "Russian and Ukrainian officials": one party for each country. */
    private List<Party> countriesOf(int word) {
        if (!isA("spokesmen", word) && !classes.lemmas("spokesmen").contains(words.word(word))) {
            return List.of();
        }
        List<Party> countries = new ArrayList<>();
        for (int modifier : words.children(word, "amod", "compound", "nmod:poss", "nmod")) {
            List<Integer> joined = members(modifier);
            if (joined.size() > 1) {
                for (int one : joined) {
                    words.country(one).ifPresent(country -> countries.add(names.party(country, one)));
                }
            }
        }
        return countries.size() > 1 ? countries : List.of();
    }

    /** "Its forces", "the president's administration": whose they are. */
    private List<Party> ownersOfForces(int word, boolean acting, int depth) {
        boolean government = isA("governments", word);
        if (!government && !isA("troops", word)) {
            return List.of();
        }
        List<Party> owners = new ArrayList<>();
        for (int owner : words.children(word, government ? MODIFYING : new String[] {"nmod:poss"})) {
            if (government && !isPersonOfCountry(owner)) {
                continue;
            }
            for (Party party : of(owner, acting, false, depth + 1)) {
                owners.add(names.sideOf(party));
            }
        }
        return owners;
    }

    private boolean isPersonOfCountry(int word) {
        return Optional.ofNullable(words.actor(word))
                .filter(actor -> actor.type() == MentionType.PER && actor.country() != null)
                .flatMap(actor -> Optional.ofNullable(words.mention(word)))
                .filter(mention -> mention.headToken() == word)
                .isPresent();
    }

    /** Whether the word is in a class of words. */
    boolean isA(String name, int word) {
        return classes.lemmas(name).contains(words.lemma(word));
    }
}
