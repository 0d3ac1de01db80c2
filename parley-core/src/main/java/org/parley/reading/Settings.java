package org.parley.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.article.Span;
import org.parley.article.TextOrder;
import org.parley.place.PlaceMention;
import org.parley.time.TimeExpression;

/** When and where something in a reading is: from its own clause, else from its sentence, else from what precedes it in its paragraph. Pure. */
public final class Settings {

    /** How near to the word the time or place is said. */
    public enum Scope {
        /** In its own clause. */
        CLAUSE,
        /** In a clause of its sentence that shares its setting. */
        SENTENCE,
        /** In an earlier sentence of its paragraph. */
        PARAGRAPH
    }

    /** A time or place and how near to the word it is said. */
    public record Setting<T>(T what, Scope scope) {}

    private Settings() {}

    /** The time said for this word: in its clause, else its sentence, else before it in its paragraph. The words may be there and their time unknown; the anchor's reason says why. */
    public static Optional<TimeExpression> timeFor(Reading reading, Token predicate) {
        return times(reading).anywhere(predicate).map(Setting::what);
    }

    /** The place said for this word in its clause or sentence. */
    public static Optional<PlaceMention> placeFor(Reading reading, Token predicate) {
        return places(reading).inSentence(predicate).map(Setting::what);
    }

    /** The time said for this word, with how near; looks into the paragraph too. */
    public static Optional<Setting<TimeExpression>> timeSettingFor(Reading reading, Token predicate) {
        return times(reading).anywhere(predicate);
    }

    /** The place said for this word, with how near; looks into the paragraph too. */
    public static Optional<Setting<PlaceMention>> placeSettingFor(Reading reading, Token predicate) {
        return places(reading).anywhere(predicate);
    }

    /** When the clause that reports this word was said: "The council said on Sunday that 40 had died" for "died". */
    public static Optional<TimeExpression> reportedAt(Reading reading, Token predicate) {
        return times(reading).reporting(predicate);
    }

    private static Search<TimeExpression> times(Reading reading) {
        return new Search<>(
                reading, reading.times(), TimeExpression::span, Settings::saysWhen, time -> isAhead(reading, time));
    }

    private static Search<PlaceMention> places(Reading reading) {
        return new Search<>(reading, reading.places(), PlaceMention::span, place -> true, place -> false);
    }

    /** A length ("for days") or a rhythm ("every day") is no time at which something is, unless it is anchored ("over the past week"). */
    private static boolean saysWhen(TimeExpression time) {
        return switch (time.type()) {
            case DATE, TIME -> !time.value().endsWith("_REF") || time.anchor().isKnown();
            case DURATION -> time.anchor().isKnown();
            case SET -> false;
        };
    }

    private static boolean isAhead(Reading reading, TimeExpression time) {
        LocalDate first = time.anchor().first();
        return first != null && reading.dated().day().map(first::isAfter).orElse(false);
    }

    private record Candidate<T>(T what, Token head, Token clause) {}

    /** A search among marks of one kind, which lie in text order. */
    private static final class Search<T> {
        private static final int SHARED = 100;

        /** Of those that say a time or place at all; keeps one endless paragraph from costing its square. */
        private static final int MOST_SENTENCES_BACK = 50;

        private final Reading reading;
        private final ClauseTree tree;
        private final List<T> marks;
        private final Function<T, Span> spanOf;
        private final Predicate<T> usable;
        private final Predicate<T> ahead;

        Search(Reading reading, List<T> marks, Function<T, Span> spanOf, Predicate<T> usable, Predicate<T> ahead) {
            this.reading = reading;
            this.tree = new ClauseTree(reading);
            this.marks = marks;
            this.spanOf = spanOf;
            this.usable = usable;
            this.ahead = ahead;
        }

        Optional<Setting<T>> anywhere(Token predicate) {
            Optional<Setting<T>> near = inSentence(predicate);
            return near.isPresent() ? near : inParagraph(predicate);
        }

        Optional<Setting<T>> inSentence(Token predicate) {
            Token clause = tree.clauseOf(predicate);
            int best = Integer.MAX_VALUE;
            Candidate<T> found = null;
            for (Candidate<T> candidate : candidates(reading.sentenceOf(predicate))) {
                int distance = distance(predicate, clause, candidate);
                if (distance >= 0 && distance < best) {
                    best = distance;
                    found = candidate;
                }
            }
            return found == null
                    ? Optional.empty()
                    : Optional.of(new Setting<>(found.what(), best < SHARED ? Scope.CLAUSE : Scope.SENTENCE));
        }

        /** How far the candidate is from the word; -1 if it belongs to something else. */
        private int distance(Token predicate, Token clause, Candidate<T> candidate) {
            boolean toCome = ahead.test(candidate.what());
            if (toCome && tree.isPerfect(predicate)) {
                return -1;
            }
            int direct = tree.stepsWithin(candidate.head(), predicate, toCome);
            if (direct > 0) {
                return direct;
            }
            int up = tree.stepsWithin(candidate.head(), candidate.clause(), toCome);
            if (up < 0 && tree.opensAnothers(candidate.head(), candidate.clause())) {
                up = 1;
            }
            int own = tree.stepsWithin(predicate, clause);
            if (up < 0 || own < 0) {
                return -1;
            }
            if (candidate.clause().index() == clause.index()) {
                return 2 + up + own;
            }
            boolean shared = tree.sharesDownward(clause, candidate.clause(), candidate.head())
                    || tree.sharesUpward(candidate.clause(), clause, toCome);
            return shared ? SHARED + up + own : -1;
        }

        private Optional<Setting<T>> inParagraph(Token predicate) {
            int paragraph = reading.sentenceOf(predicate).paragraph();
            int end = firstFrom(reading.sentenceOf(predicate).span().start());
            for (int looked = 0; end > 0 && looked < MOST_SENTENCES_BACK; looked++) {
                Optional<Sentence> before = sentenceOf(marks.get(end - 1));
                if (before.isEmpty() || before.get().paragraph() != paragraph) {
                    return Optional.empty();
                }
                Optional<T> main = mainOf(before.get(), predicate);
                if (main.isPresent()) {
                    return Optional.of(new Setting<>(main.get(), Scope.PARAGRAPH));
                }
                end = firstFrom(before.get().span().start());
            }
            return Optional.empty();
        }

        private Optional<Sentence> sentenceOf(T mark) {
            return reading.sentenceAt(spanOf.apply(mark).start());
        }

        private Optional<T> mainOf(Sentence sentence, Token predicate) {
            return candidates(sentence).stream()
                    .filter(candidate -> candidate.clause().head() < 0
                            && tree.stepsWithin(candidate.head(), candidate.clause()) >= 0)
                    .map(Candidate::what)
                    .filter(what -> !ahead.test(what) || tree.isToCome(predicate))
                    .findFirst();
        }

        Optional<T> reporting(Token predicate) {
            Token clause = tree.clauseOf(predicate);
            return candidates(reading.sentenceOf(predicate)).stream()
                    .filter(candidate -> tree.reports(candidate.clause(), clause)
                            || (candidate.clause().is("parataxis") && tree.reports(clause, candidate.clause())))
                    .filter(candidate -> tree.stepsWithin(candidate.head(), candidate.clause()) > 0)
                    .min(Comparator.comparingInt(
                            candidate -> Math.abs(candidate.clause().index() - clause.index())))
                    .map(Candidate::what);
        }

        private List<Candidate<T>> candidates(Sentence sentence) {
            List<Candidate<T>> candidates = new ArrayList<>();
            for (int i = firstFrom(sentence.span().start());
                    i < marks.size()
                            && spanOf.apply(marks.get(i)).start()
                                    < sentence.span().end();
                    i++) {
                T mark = marks.get(i);
                if (usable.test(mark)) {
                    headIn(spanOf.apply(mark))
                            .ifPresent(
                                    head -> candidates.add(new Candidate<>(mark, head, tree.clauseOfAdverbial(head))));
                }
            }
            return candidates;
        }

        private int firstFrom(int offset) {
            return TextOrder.first(marks, mark -> spanOf.apply(mark).start() >= offset);
        }

        /** The token of the words that depends on one outside of them. */
        private Optional<Token> headIn(Span span) {
            return reading.tokensIn(span).stream()
                    .filter(token -> token.head() < 0
                            || !span.overlaps(reading.tokens().get(token.head()).span()))
                    .filter(token -> !token.is("punct") && !token.is("case") && !token.is("advmod"))
                    .findFirst()
                    .or(() -> reading.tokensIn(span).stream().findFirst());
        }
    }
}
