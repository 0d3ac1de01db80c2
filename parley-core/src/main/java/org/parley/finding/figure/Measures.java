package org.parley.finding.figure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.finding.figure.MeasureLexicon.Kind;
import org.parley.finding.figure.MeasureLexicon.Role;
import org.parley.finding.figure.Quantity.Shape;
import org.parley.place.PlaceMention;
import org.parley.place.PlacePrecision;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.time.TimeExpression;

/** Decides whether a number counts people or things that the conflict touches, and which. */
final class Measures {

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final int CROWD_SIZE = 10;
    private static final int FLEEING_CROWD = 5;
    private static final int MEMORY = 300;
    private static final int MAX_VERB_STEPS = 4;
    private static final Set<String> MONEY =
            Set.of("$", "€", "£", "¥", "us$", "usd", "eur", "gbp", "#", "no.", "number");
    private static final Set<String> AGE = Set.of("aged", "age", "ages");
    private static final Set<String> AFTER_NOT = Set.of("%", "°", ":", "/", "per", "percent", "pct");
    private static final Set<String> SHARES = Set.of("most", "half", "third", "quarter");
    private static final Set<String> COUNTRY = Set.of("country", "nation", "homeland");

    private final MeasureLexicon lexicon;
    private final Reading reading;
    private final Tree tree;
    private final Coverage inTime;
    private final Coverage inCountry;

    Measures(MeasureLexicon lexicon, Reading reading, Tree tree) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.tree = tree;
        this.inTime = new Coverage(reading.times().stream().map(TimeExpression::span));
        this.inCountry = new Coverage(reading.places().stream()
                .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                .map(PlaceMention::span));
    }

    /** What the number counts; null if it is no figure. */
    @Nullable
    Measured of(Quantity quantity, CountedPhrase counted, Sentence sentence) {
        if (counted.compound()) {
            return tree.word(counted.head()).endsWith("bed")
                    ? new Measured("other:beds", counted.head(), "capacity")
                    : null;
        }
        Measured aid = aid(quantity, counted, sentence);
        if (aid != null || isNoCount(quantity, counted, sentence)) {
            return aid;
        }
        Measured population = new PopulationOfPlace(lexicon, tree).find(quantity, counted, sentence.firstToken());
        if (population != null) {
            return population;
        }
        Measured measured = measured(quantity, counted, sentence);
        if (measured == null || (measured.isFlight() && !isFlight(quantity, counted))) {
            return null;
        }
        boolean share = quantity.shape() == Shape.QUANTIFIER && SHARES.contains(tree.word(quantity.end() - 1));
        boolean oneThing = !counted.bare() && !tree.word(counted.head()).endsWith("s");
        if (share && oneThing && !lexicon.isPeople(tree, counted.head())) {
            return null;
        }
        return resolved(measured, sentence);
    }

    /** Fighters who run from a place, or two men who do, are no displaced people. */
    private boolean isFlight(Quantity quantity, CountedPhrase counted) {
        boolean few = !quantity.vague() && quantity.size() < FLEEING_CROWD;
        return !few && (counted.bare() || !lexicon.is(Kind.FIGHTER, tree.lemma(counted.head())));
    }

    private @Nullable Measured measured(Quantity quantity, CountedPhrase counted, Sentence sentence) {
        int head = counted.head();
        if (quantity.shape() == Shape.ORDINAL) {
            return counted.bare() ? null : ofFirst(quantity, counted, sentence);
        }
        boolean quantifier = quantity.shape() == Shape.QUANTIFIER;
        @Nullable String noun = counted.bare() ? null : nounMeasure(head);
        boolean thing = noun != null && !noun.equals("killed") && !noun.equals("injured");
        if (noun != null && !(quantifier && thing) && !(quantity.size() == 1 && thing)) {
            return new Measured(noun, governor(head), "noun");
        }
        NearWords near = new NearWords(lexicon, tree);
        Measured above = near.left(quantity, counted, sentence.firstToken());
        if (above == null) {
            above = near.right(counted, sentence.endToken());
        }
        if (above == null) {
            above = new MeasureSearch(lexicon, tree, quantity, head).above();
        }
        if (above == null && !counted.bare()) {
            above = participleInPhrase(quantity, counted);
        }
        if (above != null || quantifier || counted.bare()) {
            return above;
        }
        boolean countable = (quantity.size() > 1 || quantity.vague()) && !isYear(quantity);
        return countable ? byNounAlone(quantity, head) : null;
    }

    private @Nullable Measured ofFirst(Quantity quantity, CountedPhrase counted, Sentence sentence) {
        Measured below = new MeasureSearch(lexicon, tree, quantity, counted.head()).below();
        return below != null ? below : new NearWords(lexicon, tree).infinitive(counted, sentence.endToken());
    }

    /** What the noun itself names; a noun that repeats a longer name used before ("attempts" after "assassination attempts") names the same. */
    private @Nullable String nounMeasure(int head) {
        @Nullable String own = lexicon.noun(Role.NOUN, tree, head);
        if (own != null || !lexicon.endsLongerName(tree.lemma(head))) {
            return own;
        }
        for (int at = head - 1; at >= Math.max(0, head - MEMORY); at--) {
            if (tree.lemma(at).equals(tree.lemma(head))) {
                @Nullable String before = lexicon.noun(Role.NOUN, tree, at);
                if (before != null) {
                    return before;
                }
            }
        }
        return null;
    }

    /** "20 wounded soldiers": what the noun's own modifier says, where nothing above says more. */
    private @Nullable Measured participleInPhrase(Quantity quantity, CountedPhrase counted) {
        for (int at = quantity.wordsEnd(); at < counted.head(); at++) {
            String word = tree.word(at);
            @Nullable String state = lexicon.measure(Role.STATE, word);
            boolean participle = tree.token(at).is("amod") && (word.endsWith("ed") || word.endsWith("en"));
            @Nullable
            String measure = state != null || !participle ? state : lexicon.measure(Role.OBJECT, tree.lemma(at));
            if (measure != null) {
                return new Measured(measure, governor(counted.head()), "modifier");
            }
        }
        return null;
    }

    private @Nullable Measured byNounAlone(Quantity quantity, int head) {
        @Nullable String weak = lexicon.noun(Role.WEAK, tree, head);
        boolean crowd = quantity.vague() || quantity.size() >= CROWD_SIZE;
        if (weak != null && (crowd || !weak.startsWith("other:"))) {
            return new Measured(weak, governor(head), "noun");
        }
        if (!crowd || !lexicon.isPeople(tree, head)) {
            return null;
        }
        return byVerb(head);
    }

    /** Many civilians to whom something happens that has no code of its own. */
    private @Nullable Measured byVerb(int head) {
        int verb = tree.head(head);
        Token token = tree.token(head);
        boolean argument = token.is("nsubj") || token.is("obj");
        if (!argument
                || verb < 0
                || !tree.token(verb).upos().equals("VERB")
                || !lexicon.is(Kind.CIVILIAN, tree.lemma(head))) {
            return null;
        }
        String lemma = tree.lemma(verb);
        return lexicon.is(Kind.NEUTRAL, lemma) || lexicon.is(Kind.TRANSPARENT, lemma)
                ? null
                : new Measured("other:" + lemma.toLowerCase(Locale.ROOT), verb, "people");
    }

    /** The nearest verb above; the token itself if there is none near. */
    private int governor(int token) {
        int at = token;
        for (int step = 0; step < MAX_VERB_STEPS && tree.head(at) >= 0; step++) {
            at = tree.head(at);
            if (tree.token(at).upos().equals("VERB")) {
                return at;
            }
        }
        return token;
    }

    /** Dates, times, lengths, ages, scores, section numbers. */
    private boolean isNoCount(Quantity quantity, CountedPhrase counted, Sentence sentence) {
        Span number = tree.span(quantity.first(), quantity.end());
        if (inTime.touches(number)) {
            return true;
        }
        if (!counted.bare() && lexicon.is(Kind.NOT, tree.lemma(counted.head()))) {
            return true;
        }
        int before = quantity.wordsFirst() - 1;
        if (before >= sentence.firstToken() && (MONEY.contains(tree.word(before)) || AGE.contains(tree.word(before)))) {
            return true;
        }
        if (before - 1 >= sentence.firstToken()
                && tree.word(before).equals("of")
                && tree.word(before - 1).equals("out")) {
            return true;
        }
        int after = quantity.end();
        if (after < sentence.endToken()
                && (AFTER_NOT.contains(tree.word(after)) || lexicon.is(Kind.NOT, tree.lemma(after)))) {
            return true;
        }
        return counted.bare() && isYearOrAge(quantity);
    }

    private boolean isYearOrAge(Quantity quantity) {
        int top = tree.top(quantity.first(), quantity.end()) == null
                ? quantity.first()
                : java.util.Objects.requireNonNull(tree.top(quantity.first(), quantity.end()))
                        .index();
        Token token = tree.token(top);
        boolean ofName = token.head() >= 0
                && tree.token(token.head()).upos().equals("PROPN")
                && !token.is("nsubj")
                && !token.is("conj");
        return ofName || (isYear(quantity) && quantity.wordsFirst() == quantity.first());
    }

    private boolean isYear(Quantity quantity) {
        return quantity.end() == quantity.first() + 1
                && YEAR.matcher(tree.token(quantity.first()).text()).matches();
    }

    /** Money and goods count only where they are given as aid. */
    private @Nullable Measured aid(Quantity quantity, CountedPhrase counted, Sentence sentence) {
        int before = quantity.wordsFirst() - 1;
        boolean money =
                before >= sentence.firstToken() && Set.of("$", "€", "£", "us$").contains(tree.word(before));
        boolean measure = !counted.bare()
                && Set.of("dollar", "euro", "pound", "ton", "tonne").contains(tree.lemma(counted.head()));
        if (quantity.shape() == Shape.QUANTIFIER || !(money || measure)) {
            return null;
        }
        for (int at = quantity.end(); at < Math.min(sentence.endToken(), quantity.end() + 6); at++) {
            if (lexicon.is(Kind.AID, tree.lemma(at))) {
                return new Measured("aid", governor(at), "aid");
            }
        }
        return null;
    }

    /** People in flight are refugees across a border, evacuated on an arranged way, else displaced. */
    private @Nullable Measured resolved(Measured measured, Sentence sentence) {
        if (!measured.isFlight()) {
            return measured;
        }
        int object = objectOf(measured.predicate());
        String measure;
        if (object >= 0 && (COUNTRY.contains(tree.lemma(object)) || namesCountry(object))) {
            measure = "refugees";
        } else if (says(Kind.ARRANGED, sentence)) {
            measure = "evacuated";
        } else {
            boolean crossing = measured.measure().equals(Measured.CROSSING);
            boolean nextSays = sentence.index() + 1 < reading.sentences().size()
                    && says(Kind.BORDER, reading.sentences().get(sentence.index() + 1));
            boolean abroad = says(Kind.BORDER, sentence) || nextSays;
            if (crossing && !abroad) {
                return null;
            }
            measure = abroad ? "refugees" : "displaced";
        }
        return new Measured(measure, measured.predicate(), measured.rule());
    }

    /** What is fled: the object, or a bare word that the tree takes for something looser. */
    private int objectOf(int verb) {
        for (int child : tree.children(verb)) {
            boolean bare = tree.token(child).is("obl") && tree.child(child, "case") < 0;
            if (child > verb && (tree.token(child).is("obj") || bare)) {
                return child;
            }
        }
        return -1;
    }

    private boolean namesCountry(int token) {
        Span word = tree.token(token).span();
        return inCountry.touches(word);
    }

    private boolean says(Kind kind, Sentence sentence) {
        for (int at = sentence.firstToken(); at < Math.min(sentence.endToken(), sentence.firstToken() + 200); at++) {
            if (lexicon.is(kind, tree.lemma(at)) || lexicon.is(kind, tree.word(at))) {
                return true;
            }
        }
        return false;
    }
}
