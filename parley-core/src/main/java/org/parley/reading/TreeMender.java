package org.parley.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Mends what a tree cannot be in English: words that belong elsewhere by where they stand. Pure, and safe for many threads. */
public final class TreeMender {

    /** Verbs with a particle that take what is done, or not done, as their object. */
    private static final Set<String> WITH_GERUND =
            Set.of("rule out", "give up", "keep on", "carry on", "go on", "put off", "hold off", "end up");

    /** Verbs that name whom they tell before what they tell. */
    private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind", "warn", "convince");

    private static final Set<String> BESIDE = Set.of("nmod:desc", "appos", "flat", "compound", "nmod");

    private TreeMender() {}

    public static LanguageMarks mend(LanguageMarks marks) {
        List<Token> tokens = LeftHeads.mend(marks.tokens());
        int[] marker = firstMarkers(tokens);
        int[] leftmost = leftmost(tokens);
        Heads heads = new Heads(tokens);
        List<Token> mended = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            mended.add(heads.moved(token, mended(tokens, marker, leftmost, token)));
        }
        return mended.equals(marks.tokens()) ? marks : marks.withTokens(mended);
    }

    private static Token mended(List<Token> tokens, int[] marker, int[] leftmost, Token token) {
        if (isBeforeItsClause(tokens, marker, token)) {
            return token.under(tokens.get(token.head()).head(), "obj");
        }
        if (isJoined(tokens, leftmost, token)) {
            return token.under(token.head(), "conj");
        }
        if (isRuledOut(tokens, token)) {
            return token.under(token.head(), "xcomp");
        }
        int teller = teller(tokens, marker[token.index()], token);
        return teller < 0 ? token : token.under(teller, "ccomp");
    }

    /** In "accused the army of shelling the town" the army stands before "of" and so is not what is shelled: it is what is accused. */
    private static boolean isBeforeItsClause(List<Token> tokens, int[] marker, Token token) {
        if (!token.is("obj") || token.head() < 0 || token.index() >= marker[token.head()]) {
            return false;
        }
        int governor = tokens.get(token.head()).head();
        return governor >= 0
                && governor < token.index()
                && tokens.get(governor).upos().equals("VERB");
    }

    /** In "ruled out sending troops" the sending is what is ruled out, no circumstance of it. */
    private static boolean isRuledOut(List<Token> tokens, Token token) {
        if (!token.is("advcl")
                || token.head() < 0
                || token.index() < 2
                || !token.text().endsWith("ing")) {
            return false;
        }
        Token particle = tokens.get(token.index() - 1);
        return particle.is("compound")
                && particle.head() == token.head()
                && WITH_GERUND.contains(tokens.get(token.head()).lemma() + " " + particle.lemma());
    }

    /** The verb of "told the envoy" where "that ..." right after the envoy hangs from a verb farther off; -1 if there is none. */
    private static int teller(List<Token> tokens, int marker, Token token) {
        if (marker < 2 || token.head() < 0 || !tokens.get(marker).lemma().equals("that")) {
            return -1;
        }
        int at = marker - 1;
        while (at >= 0
                && !tokens.get(at).is("iobj")
                && !tokens.get(at).is("obj")
                && tokens.get(at).head() < marker) {
            at = tokens.get(at).head();
        }
        int verb = at < 0 ? -1 : tokens.get(at).head();
        boolean tells = verb > token.head()
                && verb < at
                && TELLING.contains(tokens.get(verb).lemma());
        return tells ? verb : -1;
    }

    /** In "Foreign Minister A and Foreign Minister B met" the second is no description of the first: "and" joins them. */
    private static boolean isJoined(List<Token> tokens, int[] leftmost, Token token) {
        return BESIDE.contains(token.deprel())
                && token.head() >= 0
                && token.head() < leftmost[token.index()]
                && tokens.get(leftmost[token.index()]).is("cc")
                && token.upos().equals("PROPN")
                && tokens.get(token.head()).upos().equals("PROPN");
    }

    /** For each token the first marker of its clause that stands before it ("of shelling"), -1 if there is none. */
    private static int[] firstMarkers(List<Token> tokens) {
        int[] first = new int[tokens.size()];
        Arrays.fill(first, -1);
        for (Token token : tokens) {
            if (token.is("mark") && token.head() > token.index() && first[token.head()] < 0) {
                first[token.head()] = token.index();
            }
        }
        return first;
    }

    /** For each token the first token of its subtree; a sentence is short, so climbing from every token is cheap. */
    private static int[] leftmost(List<Token> tokens) {
        int[] leftmost = new int[tokens.size()];
        for (Token token : tokens) {
            leftmost[token.index()] = token.index();
        }
        for (Token token : tokens) {
            int at = token.index();
            while (at >= 0 && leftmost[at] >= token.index()) {
                leftmost[at] = token.index();
                at = tokens.get(at).head();
            }
        }
        return leftmost;
    }
}
