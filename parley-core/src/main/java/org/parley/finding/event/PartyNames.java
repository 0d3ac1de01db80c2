package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.Party;
import org.parley.finding.Source;
import org.parley.place.CountryWord;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** What one party is called: a resolved actor by its fullest name, a government by its country, anybody else by the words that describe them. */
final class PartyNames {

    /** A source that is only a pronoun is open. */
    private static final Set<String> OPEN =
            Set.of("he", "she", "it", "they", "we", "i", "his", "her", "their", "its", "who", "which", "this", "that");

    /** Pronouns that, while open, mean whoever says the words they stand in ("the ministry said it was in talks"). */
    private static final Set<String> SPEAKERS = Set.of("it", "its", "we", "our", "us", "i", "my");

    private static final Set<String> THING_WORDS = Set.of("it", "its");
    private static final List<String> THINGS = List.of("buildings", "places", "weapons", "aid-vehicles");
    private static final List<String> ACTING = List.of("bodies", "people", "troops", "diplomats", "aid-vehicles");
    private static final WordTest PLACE = new WordTest(Set.of(), List.of(WordTest.Kind.PLACE));
    private static final Set<String> BEFORE = Set.of("DET", "PUNCT");

    /** "People in the occupied towns": so many words may tell which of them. */
    private static final int LONGEST_RESTRICTION = 8;

    private static final List<String> RESTRICTING = List.of("in", "from", "of");

    private final Words words;
    private final HolderFinder holders;
    private final WordClasses classes;

    PartyNames(Words words, HolderFinder holders, WordClasses classes) {
        this.words = words;
        this.holders = holders;
        this.classes = classes;
    }

    /**
     * The party that one word stands for; empty if it is nobody.
     *
     * @param acting whether it does something or is spoken to, so that a capital means its government
     * @param things whether anything may be meant, not only those who can act
     */
    Optional<Party> of(int word, boolean acting, boolean things) {
        Optional<CountryWord> country = words.country(word).or(() -> words.leader(word));
        if (country.isPresent() && standsForCountry(word, country.get(), acting)) {
            return Optional.of(party(country.get(), word));
        }
        Actor actor = words.actor(word);
        Mention mention = words.mention(word);
        if (actor != null && mention != null) {
            return Optional.of(isWiderThan(word, mention) ? described(word) : party(actor, mention, acting));
        }
        String upos = words.token(word).upos();
        if (upos.equals("PRON") || upos.equals("DET")) {
            return SPEAKERS.contains(words.word(word))
                    ? party(holders.of(word)).filter(it -> agrees(word, it))
                    : Optional.empty();
        }
        if (mention != null && mention.type().canAct() && mention.form() == Mention.Form.NAME) {
            return Optional.of(named(mention));
        }
        boolean somebody = canAct(word, mention) || (acting && isUnknownName(word));
        return somebody || (things && isThing(word)) ? Optional.of(described(word)) : Optional.empty();
    }

    /** An abbreviation that nobody knows is somebody's where it does something. */
    private boolean isUnknownName(int word) {
        String text = words.token(word).text();
        return words.token(word).upos().equals("PROPN")
                && words.is(word, "nsubj", "obl:agent")
                && text.length() > 1
                && text.equals(text.toUpperCase(Locale.ROOT))
                && words.startsUpper(word)
                && !words.isTime(word)
                && words.mention(word) == null;
    }

    private boolean canAct(int word, @Nullable Mention mention) {
        boolean namedPlace = words.token(word).upos().equals("PROPN") && words.passes(word, PLACE);
        String lemma = words.lemma(word);
        return namedPlace
                || mention != null && mention.type().canAct()
                || ACTING.stream().anyMatch(name -> classes.lemmas(name).contains(lemma));
    }

    /** "Nurses and guards" is one mention of two parties; "people in the valley" are not any people. */
    private boolean isWiderThan(int word, Mention mention) {
        boolean joint = mention.form() == Mention.Form.NOMINAL
                && words.children(word, "conj").stream()
                        .anyMatch(joined -> joined < mention.endToken() && words.hasChild(joined, "cc"));
        return joint || (mention.form() == Mention.Form.NOMINAL && isBare(word) && restriction(word) > word + 1);
    }

    /** Any people at all, unless what follows says which. */
    private boolean isBare(int word) {
        return classes.lemmas("anybody").contains(words.lemma(word))
                && !words.hasChild(word, "amod", "compound", "nmod:poss", "nummod");
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

    Party party(CountryWord country, int word) {
        Mention mention = words.mention(word);
        Span span = mention != null && words.head(word) >= 0 && mention.type() == MentionType.LOC
                ? mention.span()
                : words.token(word).span();
        return government(country, List.of(words.reading.article().passage(span)));
    }

    private static Party government(CountryWord country, List<Passage> passages) {
        return new Party(country.countryName(), "LOC", null, null, country.code(), passages);
    }

    private Party party(Actor actor, Mention mention, boolean acting) {
        List<Passage> passages = new ArrayList<>();
        passages.add(words.reading.article().passage(mention.span()));
        words.namedBefore(mention)
                .ifPresent(named -> passages.add(words.reading.article().passage(named.span())));
        Optional<CountryWord> seat = acting ? words.seat(actor.name()) : Optional.empty();
        return seat.isPresent()
                ? government(seat.get(), passages)
                : new Party(actor.name(), actor.type().name(), null, actor.role(), actor.country(), passages);
    }

    private Party named(Mention mention) {
        List<Passage> passages = List.of(words.reading.article().passage(mention.span()));
        return new Party(mention.span().in(words.reading.text()), mention.type().name(), null, null, null, passages);
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
        while (first < word
                && (BEFORE.contains(words.token(first).upos())
                        || words.word(first).equals("whose"))) {
            first++;
        }
        Span span = words.tree.span(first, restriction(word));
        String own = span.in(words.reading.text()).replaceAll("\\s+", " ");
        String name = words.token(word).upos().equals("PROPN") ? own : own.toLowerCase(Locale.ROOT);
        return new Party(
                name, "", null, null, country, List.of(words.reading.article().passage(span)));
    }

    /** The end of what says which ones are meant: "of the suburb", of bare people also "in areas held by the rebels". */
    private int restriction(int word) {
        int end = word + 1;
        boolean bare = isBare(word);
        for (int child : words.children(word, "nmod")) {
            int length = words.tree.end(child) - word - 1;
            boolean next = words.tree.first(child) == word + 1;
            boolean fits = bare
                    ? length <= LONGEST_RESTRICTION
                            && RESTRICTING.stream().anyMatch(preposition -> words.hasCase(child, preposition))
                    : words.tree.end(child) - child < 3 && words.hasCase(child, "of");
            if (next && fits) {
                end = words.tree.end(child);
            }
        }
        return end;
    }

    /** Forces of a ministry or a leader are their country's. */
    Party sideOf(Party owner) {
        String country = owner.country();
        Optional<String> name = country == null ? Optional.empty() : words.countryName(country);
        return name.isPresent() && (owner.type().equals("PER") || owner.type().equals("ORG"))
                ? new Party(name.get(), "LOC", null, null, country, owner.words())
                : owner;
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
