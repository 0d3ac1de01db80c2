package org.parley.finding.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.finding.Party;
import org.parley.finding.Source;
import org.parley.place.CountryWord;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Turns words that stand around a trigger into parties: resolved actors, governments by their country's words, or descriptors. */
final class PartyFinder {

    private static final int MOST_PARTIES = 12;
    private static final int BETWEEN_REACH = 24;
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

    /** A source that is only a pronoun is open. */
    private static final Set<String> OPEN =
            Set.of("he", "she", "it", "they", "we", "i", "his", "her", "their", "its", "who", "which", "this", "that");

    private static final Set<String> BOTH = Set.of("two", "both");

    /** Pronouns that, while open, mean whoever says the words they stand in ("the ministry said it was in talks"). */
    private static final Set<String> SPEAKERS = Set.of("it", "its", "we", "our", "us", "i", "my");

    private static final Set<String> THING_WORDS = Set.of("it", "its");
    private static final List<String> THINGS = List.of("buildings", "places", "weapons", "aid-vehicles");
    private static final WordTest PLACE = new WordTest(Set.of(), List.of(WordTest.Kind.PLACE));

    private final Words words;
    private final HolderFinder holders;
    private final Relations relations;
    private final WordClasses classes;
    private List<Party> lastPair = List.of();

    PartyFinder(Words words, Relations relations, HolderFinder holders, WordClasses classes) {
        this.words = words;
        this.holders = holders;
        this.relations = relations;
        this.classes = classes;
    }

    /** The parties named from "between" to the next verb, for lists that the tree loses its way in. */
    List<Party> namedAfterBetween(int trigger) {
        int at = trigger + 1;
        int end = Math.min(words.size(), trigger + BETWEEN_REACH);
        while (at < end && !words.word(at).equals("between")) {
            at++;
        }
        Map<String, Party> named = new LinkedHashMap<>();
        for (at++; at < end && !Set.of("VERB", "AUX").contains(words.token(at).upos()); at++) {
            Mention mention = words.mention(at);
            boolean owner = words.is(at, "nmod:poss") || words.is(at, "amod");
            boolean names = mention != null
                    && mention.headToken() == at
                    && mention.type().canAct()
                    && !owner;
            if (names && words.token(at).sentence() == words.token(trigger).sentence()) {
                single(at, true, false).ifPresent(party -> named.putIfAbsent(party.name(), party));
            }
        }
        return List.copyOf(named.values());
    }

    /** Parties of the latest talks with two parties: whom "the two sides" means. */
    void remember(List<Party> pair) {
        if (pair.size() >= 2) {
            lastPair = List.copyOf(pair);
        }
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
        List<Party> pair = pair(word);
        if (!pair.isEmpty()) {
            return pair;
        }
        if (classes.lemmas("ordnance").contains(words.lemma(word)) && depth < 2) {
            return behind(word, acting, things, depth);
        }
        List<Integer> apposed = words.children(word, "appos").stream()
                .filter(name -> !words.isReporting(name))
                .toList();
        Mention mention = words.mention(word);
        boolean nominal = mention == null || mention.form() != Mention.Form.NAME;
        if (nominal && words.actor(word) == null && !apposed.isEmpty() && depth < 2) {
            List<Party> named = new ArrayList<>();
            for (int name : members(apposed.get(0))) {
                if (words.token(name).upos().equals("PROPN")) {
                    named.addAll(of(name, acting, things, depth + 1));
                }
            }
            if (!named.isEmpty()) {
                return named;
            }
        }
        List<Party> split = new ArrayList<>(countriesOf(word));
        if (split.isEmpty()) {
            split.addAll(ownersOfForces(word, acting, depth));
        }
        if (split.isEmpty() && depth < 2) {
            for (int place : namedPlaces(word)) {
                split.addAll(of(place, acting, things, depth + 1));
            }
        }
        if (!split.isEmpty()) {
            return split;
        }
        List<Party> single = single(word, acting, things).stream().toList();
        boolean owned = single.isEmpty() && !things && depth < 2 && words.isNominal(word);
        return owned ? behind(word, acting, false, depth) : single;
    }

    /** Whose missiles, whose attack. */
    private List<Party> behind(int word, boolean acting, boolean things, int depth) {
        List<Party> owners = new ArrayList<>();
        for (String relation : List.of("poss", "dem", "by", "of", "from")) {
            for (int owner : relations.of(word, relation, List.of())) {
                owners.addAll(of(owner, acting, things, depth + 1));
            }
        }
        return owners;
    }

    /** "Russian and Ukrainian officials": one party for each country. */
    private List<Party> countriesOf(int word) {
        if (!classes.lemmas("spokesmen").contains(words.lemma(word))
                && !classes.lemmas("spokesmen").contains(words.word(word))) {
            return List.of();
        }
        List<Party> countries = new ArrayList<>();
        for (int modifier : words.children(word, "amod", "compound", "nmod:poss", "nmod")) {
            List<Integer> joined = members(modifier);
            if (joined.size() > 1) {
                for (int one : joined) {
                    words.country(one).ifPresent(country -> countries.add(party(country, one)));
                }
            }
        }
        return countries.size() > 1 ? countries : List.of();
    }

    private List<Party> pair(int word) {
        String lemma = words.lemma(word);
        boolean plural = !words.word(word).equals(lemma) || lemma.equals("both");
        boolean both = words.hasChild(word, BOTH, "nummod", "det") || words.hasChild(word, BOTH, "amod");
        if (plural && both && classes.lemmas("pair").contains(lemma)) {
            return lastPair;
        }
        for (int owner : words.children(word, "nmod:poss")) {
            if (words.hasChild(owner, BOTH, "nummod", "det")
                    && classes.lemmas("pair").contains(words.lemma(owner))) {
                return lastPair;
            }
        }
        return List.of();
    }

    /** "The cities of A and B": the names, not the kind of place. */
    private List<Integer> namedPlaces(int word) {
        if (!classes.lemmas("places").contains(words.lemma(word))) {
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

    /** "Its forces": whose they are. */
    private List<Party> ownersOfForces(int word, boolean acting, int depth) {
        if (depth > 1 || !classes.lemmas("troops").contains(words.lemma(word))) {
            return List.of();
        }
        List<Party> owners = new ArrayList<>();
        for (int owner : words.children(word, "nmod:poss")) {
            for (Party party : of(owner, acting, false, depth + 1)) {
                owners.add(sideOf(party));
            }
        }
        return owners;
    }

    /** Forces of a ministry or a leader are their country's. */
    private Party sideOf(Party owner) {
        String country = owner.country();
        Optional<String> name = country == null ? Optional.empty() : words.countryName(country);
        return name.isPresent() && (owner.type().equals("PER") || owner.type().equals("ORG"))
                ? new Party(name.get(), "LOC", null, null, country, owner.words())
                : owner;
    }

    private Optional<Party> single(int word, boolean acting, boolean things) {
        Optional<CountryWord> country = words.country(word).or(() -> words.leader(word));
        if (country.isPresent() && standsForCountry(word, country.get(), acting)) {
            return Optional.of(party(country.get(), word));
        }
        Actor actor = words.actor(word);
        Mention mention = words.mention(word);
        if (actor != null && mention != null) {
            return Optional.of(party(actor, mention.span()));
        }
        if (words.token(word).upos().equals("PRON") || words.token(word).upos().equals("DET")) {
            return SPEAKERS.contains(words.word(word))
                    ? party(holders.of(word)).filter(it -> agrees(word, it))
                    : Optional.empty();
        }
        if (mention != null && mention.type().canAct() && mention.form() == Mention.Form.NAME) {
            return Optional.of(new Party(
                    mention.span().in(words.reading.text()),
                    mention.type().name(),
                    null,
                    null,
                    null,
                    List.of(words.reading.article().passage(mention.span()))));
        }
        boolean namedPlace = words.token(word).upos().equals("PROPN") && words.passes(word, PLACE);
        boolean canAct = namedPlace
                || mention != null && mention.type().canAct()
                || classes.lemmas("bodies").contains(words.lemma(word))
                || classes.lemmas("people").contains(words.lemma(word))
                || classes.lemmas("troops").contains(words.lemma(word))
                || classes.lemmas("diplomats").contains(words.lemma(word))
                || classes.lemmas("aid-vehicles").contains(words.lemma(word));
        boolean thing = things && isThing(word);
        return canAct || thing ? Optional.of(described(word)) : Optional.empty();
    }

    /** "It" is never a person: what a minister says of "it" is said of a thing. */
    private boolean agrees(int word, Party party) {
        return !THING_WORDS.contains(words.word(word)) || !party.type().equals(MentionType.PER.name());
    }

    /** What can be hit, held or reached: named things, buildings, towns, weapons; no times, amounts or abstract nouns. */
    private boolean isThing(int word) {
        if (words.isTime(word) || !words.isNominal(word)) {
            return false;
        }
        String lemma = words.lemma(word);
        return words.token(word).upos().equals("PROPN")
                || words.passes(word, PLACE)
                || THINGS.stream().anyMatch(name -> classes.lemmas(name).contains(lemma));
    }

    /** A capital that something is done to is the town; one that acts or is spoken to is the government. */
    private boolean standsForCountry(int word, CountryWord country, boolean acting) {
        Mention mention = words.mention(word);
        if (mention != null
                && (mention.type() == MentionType.PER || mention.type() == MentionType.ORG)
                && country.kind() != CountryWord.Kind.SEAT) {
            return false;
        }
        Actor actor = words.actor(word);
        return switch (country.kind()) {
            case NAME -> true;
            case DEMONYM ->
                words.is(word, "amod", "compound", "nmod:poss") || actor == null || actor.type() != MentionType.NORP;
            case CAPITAL, SEAT -> acting;
        };
    }

    private Party party(CountryWord country, int word) {
        Mention mention = words.mention(word);
        Span span = mention != null && words.head(word) >= 0 && mention.type() == MentionType.LOC
                ? mention.span()
                : words.token(word).span();
        return new Party(
                country.countryName(),
                "LOC",
                null,
                null,
                country.code(),
                List.of(words.reading.article().passage(span)));
    }

    private Party party(Actor actor, Span span) {
        String name = actor.name();
        return new Party(
                name,
                actor.type().name(),
                null,
                actor.role(),
                actor.country(),
                List.of(words.reading.article().passage(span)));
    }

    /** "Russian forces", "residents of the suburb". */
    private Party described(int word) {
        int first = word;
        String country = null;
        for (int child : words.children(word, "amod", "compound", "nmod:poss", "nummod")) {
            if (child < word) {
                first = Math.min(first, words.tree.first(child));
            }
            country = country == null
                    ? words.country(child).map(CountryWord::code).orElse(null)
                    : country;
        }
        int end = word + 1;
        for (int child : words.children(word, "nmod")) {
            boolean short_ = words.tree.end(child) - child < 3 && words.tree.first(child) == word + 1;
            if (words.hasCase(child, "of") && short_) {
                end = words.tree.end(child);
            }
        }
        while (first < word
                && Set.of("DET", "PUNCT").contains(words.token(first).upos())) {
            first++;
        }
        Span span = words.tree.span(first, end);
        String own = span.in(words.reading.text()).replaceAll("\\s+", " ");
        String name = words.token(word).upos().equals("PROPN") ? own : own.toLowerCase(Locale.ROOT);
        return new Party(
                name, "", null, null, country, List.of(words.reading.article().passage(span)));
    }

    /** The country that whoever answers for some words speaks for. */
    Optional<Party> side(Source source) {
        String country = source.country();
        return country == null
                ? Optional.empty()
                : words.countryName(country).map(name -> new Party(name, "LOC", null, null, country, source.words()));
    }

    /** Whoever answers for some words, as a party. */
    Optional<Party> party(Source source) {
        boolean nobody = source.kind() == Source.Kind.WRITER || OPEN.contains(source.name());
        return nobody
                ? Optional.empty()
                : Optional.of(
                        new Party(source.name(), source.type(), null, source.role(), source.country(), source.words()));
    }
}
