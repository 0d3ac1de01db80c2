package org.parley.reading;

import java.util.Locale;
import java.util.Set;

/** Which clause a token of a reading stands in, and how one clause hangs on another. */
final class ClauseTree {

    private static final Set<String> CLAUSAL = Set.of("root", "ccomp", "csubj", "advcl", "acl", "parataxis");

    /** Words that put what they introduce at another time than the clause around it. */
    private static final Set<String> APART =
            Set.of("after", "before", "since", "until", "till", "ahead", "following", "if", "unless");

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

    /** Steps from the token up to the ancestor; -1 if it is no ancestor, or another clause or a phrase that stands apart comes between. */
    int stepsWithin(Token token, Token ancestor) {
        int steps = 0;
        Token at = token;
        while (at.index() != ancestor.index()) {
            if (at.head() < 0 || (steps > 0 && (headsClause(at) || standsApart(at)))) {
                return -1;
            }
            at = reading.tokens().get(at.head());
            steps++;
        }
        return steps;
    }

    /** Whether the lower clause shares the setting of the clause it hangs on: "met and signed", "landed, killing three". */
    boolean sharesDownward(Token lower, Token upper) {
        if (lower.head() < 0) {
            return false;
        }
        Token governor = clauseOf(reading.tokens().get(lower.head()));
        boolean open = lower.is("conj") || (lower.is("advcl") && !standsApart(lower));
        return open && governor.index() == upper.index();
    }

    /** Whether the upper clause has the setting of one that hangs on it: "the city fell when troops entered on Sunday". */
    boolean sharesUpward(Token lower, Token upper) {
        return lower.is("advcl") && !standsApart(lower) && sharesDownward(lower, upper);
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
