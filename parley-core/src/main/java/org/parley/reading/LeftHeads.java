package org.parley.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends words that hang by a relation which only a word before them can hold, and subjects that cannot be one. In Universal Dependencies
 * the first of joined words or of a name's words is the head, and a phrase with "'s" or "and" of its own is no subject. Linear; what is mended stays a tree.
 */
final class LeftHeads {

    private static final Set<String> LEFTWARD = Set.of("flat", "appos");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ");
    private static final Set<String> PREDICATE = Set.of("VERB", "AUX");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    /** An "and" stands no farther before the noun that it joins. */
    private static final int FARTHEST = 8;

    private final List<Token> tokens;
    private final @Nullable Token[] preposition;
    private final boolean[] owns;
    private final boolean[] joined;
    private final int[] lastSubject;
    private final int[] said;

    private LeftHeads(List<Token> tokens) {
        this.tokens = tokens;
        this.preposition = new Token[tokens.size()];
        this.owns = new boolean[tokens.size()];
        this.joined = new boolean[tokens.size()];
        this.lastSubject = new int[tokens.size()];
        this.said = new int[tokens.size()];
        Arrays.fill(lastSubject, -1);
        Arrays.fill(said, -1);
        for (Token token : tokens) {
            note(token);
        }
    }

    private void note(Token token) {
        int head = token.head();
        if (head < 0) {
            return;
        }
        if (token.is("case") && POSSESSIVE.contains(token.text())) {
            owns[head] = true;
        } else if (token.is("case") && token.index() < head) {
            preposition[head] = token;
        } else if (token.is("cc") && token.index() < head) {
            joined[head] = true;
        } else if (token.is("nsubj") && token.index() < head) {
            lastSubject[head] = token.index();
        } else if (token.is("ccomp") && token.index() < head) {
            said[head] = token.index();
        }
    }

    static List<Token> mend(List<Token> tokens) {
        LeftHeads leftHeads = new LeftHeads(tokens);
        Heads heads = new Heads(tokens);
        List<Token> mended = new ArrayList<>(tokens.size());
        int[] subject = new int[tokens.size()];
        Arrays.fill(subject, -1);
        for (Token token : tokens) {
            Token right = heads.moved(token, leftHeads.mended(token, token.head() < 0 ? -1 : subject[token.head()]));
            mended.add(right);
            if (right.is("nsubj") && right.head() >= 0) {
                subject[right.head()] = right.index();
            }
        }
        return mended;
    }

    /** @param before the subject of the same word that stands before it, -1 if none */
    private Token mended(Token token, int before) {
        boolean forward = token.head() > token.index();
        if (forward && LEFTWARD.stream().anyMatch(token::is)) {
            return asDependent(token, tokens.get(token.head()));
        }
        if (forward && token.is("conj") && NOMINAL.contains(token.upos())) {
            return asJoined(token);
        }
        if (forward && token.is("nsubj")) {
            return asSubject(token, before);
        }
        return token;
    }

    /** A name that was given to a word behind it: its subject, its owner, a part of its name, or an adjunct of its verb. */
    private Token asDependent(Token token, Token head) {
        if (owns[token.index()]) {
            return token.under(head.index(), "nmod:poss");
        }
        Token case_ = preposition[token.index()];
        if (case_ != null) {
            int verb = head.head();
            return verb >= 0 && verb < token.index() ? token.under(verb, "obl") : token;
        }
        if (PREDICATE.contains(head.upos())) {
            return token.under(head.index(), lastSubject[head.index()] < 0 ? "nsubj" : "dislocated");
        }
        return NOMINAL.contains(head.upos()) ? token.under(head.index(), "compound") : token;
    }

    /** In "the kingdom and its allies sent" the allies are joined to the noun before the "and". */
    private Token asJoined(Token token) {
        int and = token.index() - 1;
        while (and > 0 && and > token.index() - FARTHEST && !tokens.get(and).is("cc")) {
            and--;
        }
        int first = and - 1;
        boolean found = first >= 0
                && tokens.get(and).is("cc")
                && tokens.get(first).sentence() == token.sentence()
                && NOMINAL.contains(tokens.get(first).upos());
        while (found && isPartOfName(tokens.get(first))) {
            first = tokens.get(first).head();
        }
        return found ? token.under(first, "conj") : token;
    }

    private static boolean isPartOfName(Token token) {
        return token.is("flat") && token.head() >= 0 && token.head() < token.index();
    }

    /** In "the kingdom's minister said" only the minister is the subject, in "A and B said" the second is joined to the first. */
    private Token asSubject(Token token, int before) {
        int last = lastSubject[token.head()];
        int clause = said[token.head()];
        if (token.index() < clause && clause < last && lastSubject[clause] < 0) {
            // "The kingdom is ready, its minister said": the kingdom is what is ready
            return token.under(clause, "nsubj");
        }
        if (owns[token.index()] && last > token.index()) {
            return token.under(last, "nmod:poss");
        }
        return joined[token.index()] && before >= 0 ? token.under(before, "conj") : token;
    }
}
