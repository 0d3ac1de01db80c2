package org.parley.finding.figure;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.finding.SentenceDay;
import org.parley.finding.Where;
import org.parley.finding.figure.MeasureLexicon.Kind;
import org.parley.place.PlaceMention;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Settings;
import org.parley.reading.Settings.Scope;
import org.parley.reading.Settings.Setting;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;

/** When and where what a number counts happened, and whether the number is a total that runs on. */
final class Occasion {

    /** A sentence this long is no sentence, and looking around in it takes long. */
    private static final int MAX_SENTENCE = 300;

    private static final int MAX_STEPS = 12;
    private static final int NEAR_BEFORE = 6;

    private static final Set<String> BEGINNINGS = Set.of(
            "war",
            "invasion",
            "conflict",
            "start",
            "beginning",
            "outbreak",
            "fighting",
            "began",
            "started",
            "erupted",
            "broke",
            "invaded",
            "offensive",
            "uprising",
            "coup",
            "siege",
            "launched",
            "then");

    private final Reading reading;
    private final Tree tree;
    private final MeasureLexicon lexicon;

    Occasion(Reading reading, Tree tree, MeasureLexicon lexicon) {
        this.reading = reading;
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** "have now died", "since the war began", "a total of", the death toll. */
    boolean running(Quantity quantity, Measured measured, Sentence sentence) {
        if (measured.standing()) {
            return false;
        }
        if (quantity.total()
                || quantity.shape() == Quantity.Shape.ORDINAL
                || measured.rule().equals("toll")) {
            return true;
        }
        int from = Math.max(sentence.firstToken(), quantity.wordsFirst() - NEAR_BEFORE);
        int limit = Math.min(sentence.endToken(), quantity.wordsEnd() + 30);
        return SentenceDay.isPresentPerfect(tree, measured.predicate())
                || hasTotalWords(from, limit)
                || opensWithSince(sentence, quantity);
    }

    /** "Since the war began, 40 have died." */
    private boolean opensWithSince(Sentence sentence, Quantity quantity) {
        int first = sentence.firstToken();
        return tree.word(first).equals("since") && beginsAfter(first + 1, Math.min(quantity.wordsFirst(), first + 10));
    }

    private boolean hasTotalWords(int from, int limit) {
        for (int at = from; at < limit; at++) {
            String word = tree.word(at);
            String two = at + 1 < limit ? word + " " + tree.word(at + 1) : word;
            if (lexicon.is(Kind.TOTAL, two) || (lexicon.is(Kind.TOTAL, word) && !word.equals("now"))) {
                return true;
            }
            if (word.equals("since") && beginsAfter(at + 1, Math.min(limit, at + 8))) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAfter(int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (BEGINNINGS.contains(tree.word(at))) {
                return true;
            }
        }
        return false;
    }

    TimeAnchor when(Quantity quantity, Measured measured, boolean running, Sentence sentence) {
        if (measured.standing()) {
            return TimeAnchor.unknown("a standing number");
        }
        if (sentence.endToken() - sentence.firstToken() > MAX_SENTENCE) {
            return TimeAnchor.unknown("the sentence is too long to tell");
        }
        Token predicate = tree.token(measured.predicate());
        if (running && quantity.shape() != Quantity.Shape.ORDINAL) {
            return totalAsOf(predicate);
        }
        Optional<Setting<TimeExpression>> setting =
                Settings.timeSettingFor(reading, predicate).filter(it -> !SentenceDay.isDateline(reading, it.what()));
        boolean fromThenOn = setting.isPresent()
                && SentenceDay.isStart(tree, setting.get().what().span());
        if (setting.isEmpty() || setting.get().scope() == Scope.PARAGRAPH || fromThenOn) {
            Optional<TimeExpression> only = SentenceDay.of(reading, tree, predicate);
            if (only.isPresent()) {
                return because(only.get().anchor(), "the only day that its sentence names");
            }
        }
        if (setting.isEmpty()) {
            return TimeAnchor.unknown("the text does not say when");
        }
        TimeAnchor anchor = setting.get().what().anchor();
        return setting.get().scope() == Scope.PARAGRAPH && anchor.isKnown()
                ? because(anchor, "the time of the event before it in the paragraph")
                : anchor;
    }

    /** A total counts up to when it is told. */
    private TimeAnchor totalAsOf(Token predicate) {
        Optional<TimeExpression> told = Settings.reportedAt(reading, predicate);
        if (told.isPresent() && told.get().anchor().isKnown()) {
            return because(told.get().anchor(), "a running total, as of when it was told");
        }
        return reading.dated().isKnown()
                ? because(reading.dated(), "a running total, as of the article")
                : TimeAnchor.unknown("a running total of an undated article");
    }

    private static TimeAnchor because(TimeAnchor anchor, String reason) {
        return new TimeAnchor(anchor.first(), anchor.last(), null, anchor.precision(), Basis.RESOLVED, reason);
    }

    @Nullable
    Where where(Measured measured, Span words, Sentence sentence) {
        if (sentence.endToken() - sentence.firstToken() > MAX_SENTENCE) {
            return null;
        }
        Optional<PlaceMention> place = measured.measure().equals("population_of_place")
                ? placeBefore(words, sentence)
                : Settings.placeSettingFor(reading, tree.token(measured.predicate()))
                        .map(Setting::what)
                        .filter(found -> !isWithinApposition(found, measured.predicate()));
        return place.map(found -> Where.of(found, reading.article())).orElse(null);
    }

    /** "fled the country, the biggest exodus in a continent": the place belongs to the comparison. */
    private boolean isWithinApposition(PlaceMention place, int predicate) {
        Token top = tree.top(
                tree.tokenFrom(place.span().start()),
                tree.tokenAfter(place.span().end()));
        int at = top == null ? -1 : top.index();
        for (int step = 0; step < MAX_STEPS && at >= 0 && at != predicate; step++) {
            if (step > 0 && tree.token(at).is("appos")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** "Exampleville, a city of 430,000": the last place named before the number. */
    private Optional<PlaceMention> placeBefore(Span words, Sentence sentence) {
        PlaceMention last = null;
        for (PlaceMention place : reading.placesIn(sentence.span())) {
            if (place.span().end() <= words.start()) {
                last = place;
            }
        }
        return Optional.ofNullable(last);
    }
}
