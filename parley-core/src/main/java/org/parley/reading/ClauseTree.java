package org.parley.reading;

import java.util.Locale;
import java.util.Set;

/** Which clause a token of a reading stands in, and how one clause hangs on another. */
final class ClauseTree {

    private static final Set<String> CLAUSAL = Set.of("root", "ccomp", "csubj", "advcl", "acl", "parataxis");

    /** Words that put what they introduce at another time than the clause around it. */
    private static final Set<String> APART =
            Set.of("after", "before", "since", "until", "till", "ahead", "following", "if", "unless");

    /** Verbs that begin, go on, fail with what they govern, so that both are at one time. */
    private static final Set<String> PHASES = Set.of(
            "begin",
            "start",
            "continue",
            "fail",
            "manage",
            "try",
            "stop",
            "cease",
            "resume",
            "attempt",
            "appear",
            "seem");

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "may", "might", "could", "should", "can", "'ll", "’ll");

    private final Reading reading;

    ClauseTree(Reading reading) {
        this.reading = reading;
    }

    /** The token that heads the clause of this one: itself or the nearest above it. An open complement ("began to withdraw") belongs to its governor's clause. */
    Token clauseOf(Token token) {
        Token at = token;
        while (at.head() >= 0 && !headsClause(at)) {
            at = reading.tokens().get(at.head());
        }
        return at;
    }

    /**
     * The clause that an adverbial belongs to. Words that open a sentence before "..., his office said" belong to what was
     * said, though trees often hang them on the saying.
     */
    Token clauseOfAdverbial(Token head) {
        if (head.head() < 0) {
            return head;
        }
        Token clause = clauseOf(reading.tokens().get(head.head()));
        if (head.index() > clause.index()) {
            return clause;
        }
        return reading.children(clause).stream()
                .filter(child -> child.is("ccomp") || child.is("parataxis"))
                .filter(child -> head.index() < child.index() && child.index() < clause.index())
                .findFirst()
                .orElse(clause);
    }

    /** Whether the adverbial hangs on the clause that reports this one. */
    boolean opensAnothers(Token head, Token clause) {
        return head.head() >= 0
                && head.index() < clause.index()
                && reports(clauseOf(reading.tokens().get(head.head())), clause);
    }

    boolean headsClause(Token token) {
        if (token.head() < 0) {
            return true;
        }
        if (token.is("conj")) {
            return isVerbal(token);
        }
        return CLAUSAL.stream().anyMatch(token::is);
    }

    private boolean isVerbal(Token token) {
        return token.upos().equals("VERB") || !reading.children(token, "cop").isEmpty() || hasSubject(token);
    }

    private boolean hasSubject(Token token) {
        return !reading.children(token, "nsubj").isEmpty();
    }

    /** Whether this token's phrase or clause is said to be at another time than what it hangs on ("since the invasion", "after they met"). */
    boolean standsApart(Token token) {
        return reading.children(token).stream()
                .anyMatch(child -> (child.is("case") || child.is("mark"))
                        && APART.contains(child.text().toLowerCase(Locale.ROOT)));
    }

    /** "plans to meet on Monday": Monday is of meeting, not of planning; "began to leave on Monday" is both. */
    private boolean startsLater(Token token) {
        return token.is("xcomp")
                && isPurpose(token)
                && token.head() >= 0
                && !PHASES.contains(reading.tokens().get(token.head()).lemma());
    }

    /** Steps from the token up to the ancestor; -1 if it is no ancestor, or another clause or a phrase that stands apart comes between. */
    int stepsWithin(Token token, Token ancestor) {
        return stepsWithin(token, ancestor, false);
    }

    /** The same for a time still to come, which a purpose on the way keeps to itself. */
    int stepsWithin(Token token, Token ancestor, boolean toCome) {
        int steps = 0;
        Token at = token;
        while (at.index() != ancestor.index()) {
            boolean leaves = steps > 0 && (headsClause(at) || standsApart(at) || (toCome && startsLater(at)));
            if (at.head() < 0 || leaves) {
                return -1;
            }
            at = reading.tokens().get(at.head());
            steps++;
        }
        return steps;
    }

    /** Coordinated and participle clauses, and "to" clauses on a noun ("efforts to evacuate"), are set where their governor is; relative clauses need not be. */
    boolean sharesSetting(Token clause) {
        return clause.is("conj") || clause.deprel().equals("acl") || (clause.is("advcl") && !standsApart(clause));
    }

    /** Whether the clause is a purpose ("landed to meet her"), which is later than what serves it. */
    private boolean isPurpose(Token clause) {
        return reading.children(clause, "mark").stream()
                .anyMatch(mark -> mark.text().equalsIgnoreCase("to"));
    }

    /**
     * Whether the lower clause shares the setting of the clause it hangs on, be it over others: "met and signed", "landed,
     * killing three", "efforts to leave and to bring food failed".
     *
     * @param at the token that says when or where; what is coordinated behind it does not share it unless it stands before both
     */
    boolean sharesDownward(Token lower, Token upper, Token at) {
        Token clause = lower;
        while (clause.head() >= 0 && sharesSetting(clause)) {
            boolean behind = clause.is("conj") && at.index() > clause.index() && !isPurposeChain(clause);
            if (behind) {
                return false;
            }
            clause = clauseOf(reading.tokens().get(clause.head()));
            if (clause.index() == upper.index()) {
                return true;
            }
        }
        return false;
    }

    /** One of several purposes of a noun: "efforts to leave and bring food". */
    private boolean isPurposeChain(Token clause) {
        Token first = reading.tokens().get(clause.head());
        return isPurpose(first) && first.deprel().equals("acl");
    }

    /** Whether the upper clause has the setting of one that hangs on it: "the city fell when troops entered on Sunday". */
    boolean sharesUpward(Token lower, Token upper, boolean toCome) {
        if (toCome && isPurpose(lower)) {
            return false;
        }
        return lower.is("advcl") && sharesDownward(lower, upper, lower);
    }

    /** "has landed": nothing still to come is its time. */
    boolean isPerfect(Token predicate) {
        return reading.children(predicate, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have"));
    }

    /** "will meet", "to meet". */
    boolean isToCome(Token predicate) {
        return isPurpose(predicate)
                || reading.children(predicate, "aux").stream()
                        .anyMatch(aux -> MODALS.contains(aux.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether the upper clause reports the lower one: "said on Sunday that ...". */
    boolean reports(Token upper, Token lower) {
        Token at = lower;
        while (at.head() >= 0) {
            Token governor = clauseOf(reading.tokens().get(at.head()));
            if (governor.index() == upper.index()) {
                return at.is("ccomp") || at.is("parataxis");
            }
            at = governor;
        }
        return false;
    }
}
