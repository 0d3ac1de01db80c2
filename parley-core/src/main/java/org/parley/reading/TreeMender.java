package org.parley.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Mends what a tree cannot be in English: words that belong elsewhere by where they stand. Pure, and safe for many threads. */
public final class TreeMender {

    private static final Set<String> BESIDE = Set.of("nmod:desc", "appos", "flat", "compound", "nmod");

    private TreeMender() {}

    public static LanguageMarks mend(LanguageMarks marks) {
        List<Token> tokens = marks.tokens();
        int[] marker = firstMarkers(tokens);
        int[] leftmost = leftmost(tokens);
        List<Token> mended = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (isBeforeItsClause(tokens, marker, token)) {
                mended.add(token.under(tokens.get(token.head()).head(), "obj"));
            } else if (isJoined(tokens, leftmost, token)) {
                mended.add(token.under(token.head(), "conj"));
            } else {
                mended.add(token);
            }
        }
        return mended.equals(tokens) ? marks : marks.withTokens(mended);
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
