package org.parley.finding.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.finding.Party;
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

    /** So many sentences after a meeting was told, and so many days after it was held, those who met still speak of it. */
    private static final int AFTERMATH_SENTENCES = 10;

    private static final int AFTERMATH_DAYS = 2;

    /** Subjects that stand for the news told before. */
    private static final Set<String> POINTING =
            Set.of("it", "this", "that", "move", "news", "announcement", "talk", "meeting", "visit", "development");

    private static final Set<String> PRESENT =
            Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "will", "has", "have");

    private static final Set<String> FROM = Set.of("since", "after");

    private record Told(int sentence, TimeAnchor when) {}

    private record Meeting(int sentence, LocalDate day, List<Party> parties) {}

    private final Reading reading;
    private final Words words;
    private final Relations relations;
    private final HolderFinder holders;
    private final Coverage silence;
    private final Map<String, Told> lastTold = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();

    EventTimes(Reading reading, Words words, Relations relations, HolderFinder holders) {
        this.reading = reading;
        this.words = words;
        this.relations = relations;
        this.holders = holders;
        this.silence = reading.article().silence();
    }

    /** Keeps a meeting that was held on a known day, for what those who met say next. */
    void met(Trigger trigger, List<Party> parties, TimeAnchor when) {
        int sentence = words.token(trigger.token()).sentence();
        when.day().ifPresent(day -> meetings.add(new Meeting(sentence, day, parties)));
    }

    TimeAnchor of(Trigger trigger, Source source, List<Party> actors) {
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
        return sinceThen(token)
                .or(() -> newsOfTheDay(token))
                .or(() -> whileSaid(token))
                .or(() -> sameMeeting(trigger, token, actors))
                .or(() -> isOwnWords(source, actors) ? afterMeeting(trigger, token, actors) : Optional.empty())
                .orElseGet(() -> unknown("no time said of it"));
    }

    /** "On Monday the envoy said she was in talks": what goes on while somebody says so goes on then. */
    private Optional<TimeAnchor> whileSaid(Token token) {
        int verb = holders.sayingVerb(token.index());
        if (verb < 0 || !goesOn(token.index()) || SentenceDay.isPresentPerfect(words.tree, verb)) {
            return Optional.empty();
        }
        return Settings.timeSettingFor(reading, words.token(verb))
                .filter(it ->
                        it.scope() != Scope.PARAGRAPH && it.what().anchor().isKnown() && !isAhead(it.what()))
                .map(it -> because(it.what().anchor(), "it was going on when it was said"));
    }

    private boolean goesOn(int token) {
        boolean progressive = words.word(token).endsWith("ing") && words.hasChild(token, Set.of("be"), "aux");
        return progressive || (words.hasChild(token, "cop") && words.hasCase(token, "in"));
    }

    /** Those who met speak on the day they met, or by the day of the article. */
    private Optional<TimeAnchor> afterMeeting(Trigger trigger, Token token, List<Party> actors) {
        boolean told = Plover.SPEECH.contains(trigger.frame().type()) && !isPresent(token.index());
        if (!told) {
            return Optional.empty();
        }
        return reading.dated()
                .day()
                .flatMap(dated -> meetingOf(token, actors)
                        .filter(day -> !day.isAfter(dated)
                                && !day.plusDays(AFTERMATH_DAYS).isBefore(dated))
                        .map(day -> TimeAnchor.between(
                                day,
                                dated,
                                Precision.DAYS,
                                Basis.INFERRED,
                                "said by one of those who met on " + day + ", then or by " + dated)));
    }

    /** What another says of somebody's demands tells not when they were made. */
    private static boolean isOwnWords(Source source, List<Party> actors) {
        return source.kind() == Source.Kind.WRITER
                || actors.stream()
                        .anyMatch(actor -> actor.name().equals(source.name())
                                || (actor.country() != null && actor.country().equals(source.country())));
    }

    /** When one of the parties met somebody, by what was told shortly before. */
    private Optional<LocalDate> meetingOf(Token token, List<Party> parties) {
        for (int i = meetings.size() - 1; i >= 0; i--) {
            Meeting meeting = meetings.get(i);
            if (token.sentence() - meeting.sentence() > AFTERMATH_SENTENCES) {
                break;
            }
            boolean took = parties.stream()
                    .anyMatch(one -> meeting.parties().stream().anyMatch(party -> Merger.samePart(one, party)));
            if (took) {
                return Optional.of(meeting.day());
            }
        }
        return Optional.empty();
    }

    /** "Is demanding", "demands": what goes on now has no day of its own. */
    private boolean isPresent(int token) {
        boolean verb = words.isVerb(token)
                && words.word(token).endsWith("s")
                && !words.word(token).equals(words.lemma(token));
        return verb || words.hasChild(token, PRESENT, "aux", "cop");
    }

    /** "The discussions lasted an hour": the meeting of the same parties that was told before. */
    private Optional<TimeAnchor> sameMeeting(Trigger trigger, Token token, List<Party> parties) {
        boolean back = trigger.frame().type().equals("CONSULT")
                && !words.isVerb(token.index())
                && words.hasChild(token.index(), Set.of("the", "this", "that", "these", "those"), "det");
        return back && !parties.isEmpty()
                ? meetingOf(token, parties)
                        .map(day -> TimeAnchor.day(day, Basis.RESOLVED, "the day of the meeting that was told before"))
                : Optional.empty();
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
        boolean from = SentenceDay.isBehind(words.tree, time.span(), FROM);
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
                        && SentenceDay.isBehind(words.tree, time.span(), FROM))
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
        boolean lead = token.sentence() < LEAD_SENTENCES
                && words.head(predicate) < 0
                && SentenceDay.isPresentPerfect(words.tree, predicate);
        return dated != null && (lead || comesAs(predicate))
                ? Optional.of(TimeAnchor.between(
                        dated.minusDays(1),
                        dated,
                        Precision.DAYS,
                        Basis.INFERRED,
                        "told as the news of the day, " + dated + " or the day before"))
                : Optional.empty();
    }

    /** "It comes as a raid hit the port": what the news coincides with is of its day. */
    private boolean comesAs(int predicate) {
        int come = words.head(predicate);
        boolean stands = come >= 0
                && Set.of("comes", "come").contains(words.word(come))
                && words.is(predicate, "advcl")
                && words.hasChild(predicate, Set.of("as"), "mark");
        return stands && words.hasChild(come, POINTING, "nsubj");
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
