package org.parley.finding.figure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Tree;

/**
 * Finds the sentences whose figures the article says could not be checked. "The figures could not be verified" speaks of
 * every sentence of its paragraph before it, "the claim" of the last one.
 */
final class Unverified {

    private static final int REACH = 6;
    private static final Set<String> WORDS = Set.of("unverified", "unconfirmed", "unverifiable");
    private static final Set<String> CHECK = Set.of("verify", "confirm", "corroborate", "authenticate");
    private static final Set<String> NOT =
            Set.of("not", "n't", "cannot", "unable", "impossible", "never", "without", "difficult", "yet");
    private static final Set<String> MANY = Set.of(
            "statements", "claims", "figures", "numbers", "reports", "tolls", "accounts", "either", "both", "they");

    private final BitSet sentences = new BitSet();

    /** Up to here each sentence is marked that an earlier remark in the same paragraph could speak of. */
    private int reached;

    Unverified(Reading reading, Tree tree) {
        for (Sentence sentence : reading.sentences()) {
            if (says(tree, sentence)) {
                mark(reading, tree, sentence);
            }
        }
    }

    boolean holds(Sentence sentence) {
        return sentences.get(sentence.index());
    }

    private void mark(Reading reading, Tree tree, Sentence sentence) {
        sentences.set(sentence.index());
        List<Sentence> all = reading.sentences();
        int before = sentence.index() - 1;
        boolean many = speaksOfMany(tree, sentence);
        boolean opensParagraph = before >= 0 && all.get(before).paragraph() != sentence.paragraph();
        boolean pointsBack = sentence.endToken() - sentence.firstToken() < 25;
        if (before < 0 || !pointsBack) {
            return;
        }
        int paragraph = all.get(before).paragraph();
        if (opensParagraph && paragraph < sentence.paragraph() - 1) {
            return;
        }
        sentences.set(before);
        if (!many) {
            return;
        }
        for (int at = before - 1; at >= reached && all.get(at).paragraph() == paragraph; at--) {
            sentences.set(at);
        }
        reached = Math.max(reached, before);
    }

    private static boolean speaksOfMany(Tree tree, Sentence sentence) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (MANY.contains(tree.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Tree tree, Sentence sentence) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (WORDS.contains(tree.word(at))) {
                return true;
            }
            boolean check =
                    CHECK.contains(tree.lemma(at)) && tree.token(at).upos().equals("VERB");
            if (check && isNegated(tree, sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Tree tree, Sentence sentence, int verb) {
        boolean independent = false;
        boolean possible = false;
        for (int at = Math.max(sentence.firstToken(), verb - REACH);
                at < Math.min(sentence.endToken(), verb + 2);
                at++) {
            String word = tree.word(at);
            independent |= word.equals("independently") || word.equals("immediately");
            possible |= word.equals("could")
                    || word.equals("can")
                    || word.equals("cannot")
                    || word.equals("unable")
                    || word.equals("impossible")
                    || word.equals("been")
                    || word.equals("possible");
        }
        for (int at = Math.max(sentence.firstToken(), verb - REACH); at < verb; at++) {
            if (NOT.contains(tree.word(at))) {
                return independent || possible;
            }
        }
        return false;
    }
}
