package org.parley.finding.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.PlaceMention;
import org.parley.reading.Actor;
import org.parley.reading.Attribution;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Reading;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.time.TimeExpression;

/** The words of one reading with quick ways to what hangs from them and what they name. */
final class Words {

    /** More dependents than any sentence that people write; a hostile one is cut here to stay linear. */
    private static final int MOST_CHILDREN = 60;

    private static final Set<String> GROUP_WORDS = Set.of("side", "sides", "party", "parties");

    /** "For" and "as" are taken for conjunctions now and then. */
    private static final Set<String> OPENING = Set.of("ADP", "SCONJ");

    private static final Set<String> PARTS = Set.of(
            "part",
            "area",
            "region",
            "district",
            "outskirts",
            "suburb",
            "city",
            "town",
            "north",
            "south",
            "east",
            "west");

    private static final Set<String> LED = Set.of("led", "ordered", "launched", "imposed", "declared", "run", "made");

    final Reading reading;
    final Tree tree;
    private final Gazetteer gazetteer;
    private final @Nullable Mention[] mentions;
    private final boolean[] inPlace;
    private final boolean[] inTime;
    private final @Nullable Attribution[] attributed;
    private final @Nullable Attribution[] cued;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<Mention, Mention> namedBefore = new HashMap<>();

    Words(Reading reading, Gazetteer gazetteer) {
        this.reading = reading;
        this.tree = new Tree(reading.tokens());
        this.gazetteer = gazetteer;
        this.mentions = new Mention[tree.size()];
        this.inPlace = new boolean[tree.size()];
        this.inTime = new boolean[tree.size()];
        this.attributed = new Attribution[tree.size()];
        this.cued = new Attribution[tree.size()];
        for (Mention mention : reading.mentions()) {
            note(mention);
        }
        noteNames();
        for (PlaceMention place : reading.places()) {
            for (int i = tree.tokenFrom(place.span().start());
                    i < tree.size()
                            && tree.token(i).span().start() < place.span().end();
                    i++) {
                inPlace[i] = true;
            }
        }
        for (TimeExpression time : reading.times()) {
            for (int i = tree.tokenFrom(time.span().start());
                    i < tree.size()
                            && tree.token(i).span().start() < time.span().end();
                    i++) {
                inTime[i] = true;
            }
        }
        reading.attributions().forEach(this::note);
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    private void noteNames() {
        Map<String, Mention> latest = new HashMap<>();
        for (Mention mention : reading.mentions()) {
            String actor = mention.actor();
            if (actor == null) {
                continue;
            }
            if (mention.form() != Mention.Form.PRONOUN) {
                latest.put(actor, mention);
            } else if (latest.containsKey(actor)) {
                namedBefore.put(mention, latest.get(actor));
            }
        }
    }

    /** The words before a pronoun that name or describe whom it means; empty for other mentions. */
    Optional<Mention> namedBefore(Mention pronoun) {
        return Optional.ofNullable(namedBefore.get(pronoun));
    }

    /** A mention that a word carries wins over one that only covers it; a shorter one over a longer one. */
    private void note(Mention mention) {
        for (int i = mention.firstToken(); i < mention.endToken(); i++) {
            Mention known = mentions[i];
            boolean carries = mention.headToken() == i;
            if (known == null
                    || (carries && known.headToken() != i)
                    || (carries == (known.headToken() == i)
                            && mention.span().length() < known.span().length()
                            && mention.type().canAct())) {
                mentions[i] = mention;
            }
        }
    }

    /** The innermost attribution is the shortest. */
    private void note(Attribution attribution) {
        int length =
                attribution.content().stream().mapToInt(span -> span.length()).sum();
        for (Span span : attribution.cue()) {
            for (int i = tree.tokenFrom(span.start());
                    i < tree.size() && tree.token(i).span().start() < span.end();
                    i++) {
                cued[i] = cued[i] == null ? attribution : cued[i];
            }
        }
        for (Span span : attribution.content()) {
            for (int i = tree.tokenFrom(span.start());
                    i < tree.size() && tree.token(i).span().start() < span.end();
                    i++) {
                Attribution known = attributed[i];
                if (known == null
                        || length
                                < known.content().stream()
                                        .mapToInt(part -> part.length())
                                        .sum()) {
                    attributed[i] = attribution;
                }
            }
        }
    }

    int size() {
        return tree.size();
    }

    Token token(int i) {
        return tree.token(i);
    }

    String lemma(int i) {
        return tree.lemma(i);
    }

    String word(int i) {
        return tree.word(i);
    }

    int head(int i) {
        return tree.head(i);
    }

    boolean is(int i, String... relations) {
        for (String relation : relations) {
            if (tree.token(i).is(relation)) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int i) {
        return tree.token(i).upos().equals("VERB")
                || (tree.token(i).upos().equals("NOUN") && tree.child(i, "aux") >= 0 && tree.child(i, "cop") < 0);
    }

    boolean isNominal(int i) {
        return Set.of("NOUN", "PROPN", "PRON", "NUM").contains(tree.token(i).upos());
    }

    /** Direct dependents, in text order. */
    int[] children(int i) {
        int[] all = tree.children(i);
        return all.length <= MOST_CHILDREN ? all : Arrays.copyOf(all, MOST_CHILDREN);
    }

    List<Integer> children(int i, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children(i)) {
            if (is(child, relations)) {
                found.add(child);
            }
        }
        return found;
    }

    boolean hasChild(int i, String... relations) {
        return tree.child(i, relations) >= 0;
    }

    /** Whether a dependent with one of the relations has one of the lemmas. */
    boolean hasChild(int i, Set<String> lemmas, String... relations) {
        for (int child : children(i)) {
            if (is(child, relations) && (lemmas.contains(lemma(child)) || lemmas.contains(word(child)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun hangs by this preposition. */
    boolean hasCase(int i, String preposition) {
        for (int child : children(i)) {
            if (is(child, "case", "mark") && word(child).equals(preposition)) {
                return true;
            }
        }
        return standsBefore(i, preposition);
    }

    /** Trees hang a preposition at the verb now and then; then it still stands right before its phrase. */
    private boolean standsBefore(int i, String preposition) {
        int before = tree.first(i) - 1;
        return before >= 0
                && word(before).equals(preposition)
                && head(before) == head(i)
                && is(before, "case", "mark", "advmod", "compound");
    }

    /** Whether the phrase hangs by any preposition. */
    boolean hasPreposition(int i) {
        for (int child : children(i)) {
            if (is(child, "case") && OPENING.contains(tree.token(child).upos())) {
                return true;
            }
        }
        int before = tree.first(i) - 1;
        return before >= 0
                && (tree.token(before).upos().equals("ADP")
                        || (is(i, "obl", "obj") && word(before).equals("for")))
                && !is(before, "compound:prt")
                && standsBefore(i, word(before));
    }

    /** The mention that the word belongs to; null if none. */
    @Nullable
    Mention mention(int i) {
        return mentions[i];
    }

    /** The actor that the word means; null while open. */
    @Nullable
    Actor actor(int i) {
        Mention mention = mentions[i];
        return mention == null || mention.actor() == null ? null : actors.get(mention.actor());
    }

    /** The innermost attribution that holds the word. */
    Optional<Attribution> attribution(int i) {
        return Optional.ofNullable(attributed[i]);
    }

    /** The attribution whose cue holds the word. */
    Optional<Attribution> cued(int i) {
        return Optional.ofNullable(cued[i]);
    }

    @Nullable
    Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    /** The country that the word, or the name it belongs to, stands for. */
    Optional<CountryWord> country(int i) {
        if (!Set.of("PROPN", "ADJ", "NOUN", "X").contains(tree.token(i).upos()) || !startsUpper(i)) {
            return Optional.empty();
        }
        Mention mention = mentions[i];
        if (mention != null && mention.endToken() - mention.firstToken() > 1) {
            Optional<CountryWord> whole = gazetteer.countryWord(mention.span().in(reading.text()));
            if (whole.isPresent() || mention.type() == MentionType.PER || mention.type() == MentionType.ORG) {
                return whole;
            }
        }
        return gazetteer.countryWord(tree.token(i).text());
    }

    /** The country whose deed "Moscow-ordered" or "Saudi-led" makes of what it describes. */
    Optional<CountryWord> leader(int i) {
        String text = tree.token(i).text();
        int hyphen = text.indexOf('-');
        boolean led = hyphen > 0 && LED.contains(text.substring(hyphen + 1));
        return led && startsUpper(i) ? gazetteer.countryWord(text.substring(0, hyphen)) : Optional.empty();
    }

    /** The country whose executive the name stands for: "Kremlin". */
    Optional<CountryWord> seat(String name) {
        return gazetteer.countryWord(name).filter(word -> word.kind() == CountryWord.Kind.SEAT);
    }

    Optional<String> countryName(String code) {
        return gazetteer.countryName(code);
    }

    /** Whether the word names somebody or something that can act. */
    boolean isName(int i) {
        Mention mention = mentions[i];
        return mention != null && mention.type().canAct() && isNominal(i);
    }

    boolean isPlace(int i) {
        return isA(i, WordTest.Kind.PLACE);
    }

    boolean isTime(int i) {
        Mention mention = mentions[i];
        return inTime[i] || mention != null && !mention.type().canAct() && mention.type() != MentionType.TITLE;
    }

    /** "According to the agency": says who tells, not to whom something is done. */
    boolean isReporting(int noun) {
        int first = tree.first(noun);
        for (int at = Math.min(first + 1, size() - 1); at >= Math.max(0, first - 2); at--) {
            if (word(at).equals("according")) {
                return true;
            }
        }
        return false;
    }

    /** A bare nominal after its verb, whatever the tree calls it, is an object. */
    boolean isBareObject(int i, int verb) {
        return i > verb
                && is(i, "obl")
                && isNominal(i)
                && !hasPreposition(i)
                && !isTime(i)
                && !is(i, "obl:unmarked")
                && !isReporting(i);
    }

    boolean startsUpper(int i) {
        return Character.isUpperCase(tree.token(i).text().codePointAt(0));
    }

    boolean passes(int i, WordTest test) {
        if (test.lemmas().contains(lemma(i)) || test.lemmas().contains(word(i))) {
            return true;
        }
        for (WordTest.Kind kind : test.kinds()) {
            if (isA(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** "Parts of the province", "the outskirts of Osten". */
    private boolean isPartOfPlace(int i) {
        for (int child : PARTS.contains(lemma(i)) ? children(i) : new int[0]) {
            if (is(child, "nmod") && inPlace[child] && hasCase(child, "of")) {
                return true;
            }
        }
        return false;
    }

    private boolean isA(int i, WordTest.Kind kind) {
        Mention mention = mentions[i];
        MentionType type = mention == null ? null : mention.type();
        return switch (kind) {
            case ANY -> true;
            case PARTY ->
                (type != null && type.canAct() && (mention.actor() != null || mention.form() != Mention.Form.PRONOUN))
                        || type == MentionType.TITLE
                        || country(i).isPresent()
                        || GROUP_WORDS.contains(lemma(i));
            case PERSON -> type == MentionType.PER || type == MentionType.TITLE;
            case COUNTRY -> country(i).isPresent();
            case GROUP -> type == MentionType.NORP;
            case PLACE -> inPlace[i] || type == MentionType.LOC || isPartOfPlace(i);
        };
    }
}
