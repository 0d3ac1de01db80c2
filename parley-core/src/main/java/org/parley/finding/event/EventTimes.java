package org.parley.finding.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.finding.SentenceDay;
import org.parley.finding.Source;
import org.parley.reading.Reading;
import org.parley.reading.Settings;
import org.parley.reading.Settings.Scope;
import org.parley.reading.Settings.Setting;
import org.parley.reading.Token;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;

/** When an event was: by its clause, its sentence, its paragraph, in that order, or, for what is done with words, by when they were said; else unknown. Takes triggers in text order, one use each. */
final class EventTimes {

    /** So many sentences on, a speaker still speaks on the same occasion. */
    private static final int GOES_ON = 2;

    /** News of the day opens with the perfect: "talks have ended". */
    private static final int LEAD_SENTENCES = 3;

    private record Told(int sentence, TimeAnchor when) {}

    private final Reading reading;
    private final Words words;
    private final Relations relations;
    private final Coverage silence;
    private final Map<String, Told> lastTold = new HashMap<>();

    EventTimes(Reading reading, Words words, Relations relations) {
        this.reading = reading;
        this.words = words;
        this.relations = relations;
        this.silence = reading.article().silence();
    }

    TimeAnchor of(Trigger trigger, Source source) {
        Token token = words.token(trigger.token());
        Optional<TimeExpression> told =
                Settings.reportedAt(reading, token).filter(time -> time.anchor().isKnown());
        told.ifPresent(time -> lastTold.put(source.name(), new Told(token.sentence(), time.anchor())));
        if (relations.isBackground(trigger.token())) {
            return ownTime(token).orElseGet(() -> unknown("told as the background of something else"));
        }
        Optional<Setting<TimeExpression>> setting = Settings.timeSettingFor(reading, token)
                .filter(it -> !silence.touches(it.what().span()) && !SentenceDay.isDateline(reading, it.what()));
        boolean near = setting.isPresent() && setting.get().scope() != Scope.PARAGRAPH;
        if (near
                && setting.get().what().anchor().isKnown()
                && !isOthersStart(token, setting.get().what())) {
            return fitting(token, setting.get().what());
        }
        Optional<TimeAnchor> otherwise = fromSentence(token).or(() -> whenSaid(trigger, token, source, told));
        if (otherwise.isPresent()) {
            return otherwise.get();
        }
        if (setting.isPresent() && !SentenceDay.isPresentPerfect(words.tree, token.index())) {
            TimeAnchor anchor = setting.get().what().anchor();
            if (!near || !anchor.isKnown()) {
                return anchor.isKnown() ? because(anchor, "the time of what its paragraph tells before it") : anchor;
            }
        }
        return sinceThen(token).or(() -> newsOfTheDay(token)).orElseGet(() -> unknown("no time said of it"));
    }

    /** "The landing on May 3": a time that hangs on the word itself. */
    private Optional<TimeAnchor> ownTime(Token token) {
        Span sentence = reading.sentenceOf(token).span();
        return reading.timesIn(sentence).stream()
                .filter(time -> time.anchor().day().isPresent() && isRightBehind(token, time.span()))
                .map(TimeExpression::anchor)
                .findFirst();
    }

    /** "The landing on May 3", though trees often hang the day on the verb before. */
    private boolean isRightBehind(Token token, Span time) {
        int first = words.tree.tokenFrom(time.start());
        return first == token.index() + 1
                || (first == token.index() + 2 && Set.of("on", "of", "in").contains(words.word(token.index() + 1)));
    }

    /** "The first to fall since the landing on May 3": the day is the landing's. */
    private boolean isOthersStart(Token token, TimeExpression time) {
        return SentenceDay.isStart(words.tree, time.span()) && !SentenceDay.isPresentPerfect(words.tree, token.index());
    }

    /** The present perfect goes with no day that is over; with a day behind "since" it means from then on. */
    private TimeAnchor fitting(Token token, TimeExpression time) {
        boolean perfect = SentenceDay.isPresentPerfect(words.tree, token.index());
        if (!perfect || !SentenceDay.isOver(reading, time)) {
            return time.anchor();
        }
        LocalDate first = time.anchor().first();
        LocalDate dated = reading.dated().day().orElse(null);
        boolean from = SentenceDay.isBehind(words.tree, time.span(), Set.of("since", "after"));
        if (from && first != null && dated != null) {
            return TimeAnchor.between(
                    first, dated, Precision.DAYS, Basis.RESOLVED, "from " + first + " up to the article");
        }
        return unknown("\"" + time.span().in(reading.text()) + "\" is not when that has happened");
    }

    /** "Have fled since the landing on May 3", where the day hangs on the landing. */
    private Optional<TimeAnchor> sinceThen(Token token) {
        if (!SentenceDay.isPresentPerfect(words.tree, token.index())) {
            return Optional.empty();
        }
        return reading.timesIn(reading.sentenceOf(token).span()).stream()
                .filter(time -> time.anchor().isKnown()
                        && time.span().start() > token.span().end()
                        && SentenceDay.isOver(reading, time)
                        && SentenceDay.isStart(words.tree, time.span()))
                .findFirst()
                .map(time -> fitting(token, time));
    }

    private Optional<TimeAnchor> fromSentence(Token token) {
        boolean perfect = SentenceDay.isPresentPerfect(words.tree, token.index());
        return perfect || SentenceDay.standsApart(words.tree, token)
                ? Optional.empty()
                : SentenceDay.of(reading, words.tree, token)
                        .filter(time -> !isAhead(time))
                        .map(time -> because(time.anchor(), "the only time that its sentence names"));
    }

    private boolean isAhead(TimeExpression time) {
        LocalDate first = time.anchor().first();
        return first != null && reading.dated().day().filter(first::isAfter).isPresent();
    }

    /** A demand, a refusal or a promise was made when it was said. */
    private Optional<TimeAnchor> whenSaid(Trigger trigger, Token token, Source source, Optional<TimeExpression> told) {
        if (!Plover.SPEECH.contains(trigger.frame().type())) {
            return Optional.empty();
        }
        if (told.isPresent()) {
            return Optional.of(because(told.get().anchor(), "it was said then"));
        }
        Told before = source.name().isEmpty() ? null : lastTold.get(source.name());
        return before != null && token.sentence() - before.sentence() <= GOES_ON
                ? Optional.of(because(before.when(), "the same speaker's words just before were said then"))
                : Optional.empty();
    }

    /** What has come about by the first sentences of the news came about on its day or the day before. */
    private Optional<TimeAnchor> newsOfTheDay(Token token) {
        LocalDate dated = reading.dated().day().orElse(null);
        int predicate = predicateOf(token.index());
        boolean lead = token.sentence() < LEAD_SENTENCES && words.head(predicate) < 0;
        return dated != null && lead && SentenceDay.isPresentPerfect(words.tree, predicate)
                ? Optional.of(TimeAnchor.between(
                        dated.minusDays(1),
                        dated,
                        Precision.DAYS,
                        Basis.INFERRED,
                        "told as the news of the day, " + dated + " or the day before"))
                : Optional.empty();
    }

    /** The verb of which the noun is the subject: "a round of talks has ended". */
    private int predicateOf(int token) {
        int at = token;
        for (int steps = 0; steps < 2 && words.is(at, "nmod", "compound"); steps++) {
            at = words.head(at);
        }
        return words.is(at, "nsubj") ? words.head(at) : token;
    }

    private static TimeAnchor because(TimeAnchor anchor, String reason) {
        return new TimeAnchor(
                anchor.first(), anchor.last(), anchor.clock(), anchor.precision(), Basis.RESOLVED, reason);
    }

    private static TimeAnchor unknown(String reason) {
        return TimeAnchor.unknown(reason);
    }
}
