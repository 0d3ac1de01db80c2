package org.parley.finding.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.finding.figure.MeasureLexicon.Role;
import org.parley.reading.Tree;

/** Finds what a number counts from the words right beside it, where the tree went astray: "35 people were killed", "killing 35". */
final class NearWords {

    private static final int REACH = 4;
    private static final Set<String> BE = Set.of("be", "was", "were", "been", "is", "are", "being", "get", "got");

    private final MeasureLexicon lexicon;
    private final Tree tree;

    NearWords(MeasureLexicon lexicon, Tree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
    }

    /** What stands right after the counted words. */
    @Nullable
    Measured right(CountedPhrase counted, int limit) {
        return after(counted.end(), limit, counted.head());
    }

    private @Nullable Measured after(int start, int limit, int counted) {
        boolean passive = false;
        for (int at = start; at < Math.min(limit, start + REACH); at++) {
            String upos = tree.token(at).upos();
            if (upos.equals("AUX") || BE.contains(tree.word(at))) {
                passive |= BE.contains(tree.word(at)) || BE.contains(tree.lemma(at));
            } else if (upos.equals("VERB")
                    || upos.equals("ADJ")
                    || lexicon.measure(Role.STATE, tree.word(at)) != null) {
                return participle(at, passive, at == start, counted);
            } else if (!upos.equals("ADV")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Measured participle(int at, boolean passive, boolean adjacent, int counted) {
        String word = tree.word(at);
        @Nullable String state = lexicon.measure(Role.STATE, word);
        if (state != null && (passive || adjacent)) {
            return new Measured(state, at, "near");
        }
        boolean participle = !word.endsWith("ing") && !word.equals(tree.lemma(at));
        boolean ownObject = tree.child(at, "obj") > at;
        @Nullable String object = lexicon.done(tree, at, counted);
        if (object != null && participle && !ownObject && (passive || adjacent)) {
            return new Measured(object, at, "near");
        }
        @Nullable String subject = passive ? null : lexicon.verb(Role.SUBJECT, tree, at);
        return subject == null ? null : new Measured(subject, at, "near");
    }

    /** What stands right before the number and its qualifiers: "killing 35". */
    @Nullable
    Measured left(Quantity quantity, CountedPhrase phrase, int from) {
        int at = quantity.wordsFirst() - 1;
        int counted = phrase.head();
        if (at < from || !tree.token(at).upos().equals("VERB")) {
            return null;
        }
        @Nullable String object = lexicon.done(tree, at, counted);
        return object == null ? null : new Measured(object, at, "near");
    }

    /** "the first reporter to die", "the first to be killed": an infinitive right after the counted words. */
    @Nullable
    Measured infinitive(CountedPhrase counted, int limit) {
        int at = counted.end();
        if (at >= limit || !tree.word(at).equals("to")) {
            return null;
        }
        boolean passive = false;
        for (at++; at < Math.min(limit, counted.end() + REACH); at++) {
            if (tree.token(at).upos().equals("VERB")) {
                @Nullable
                String measure =
                        passive ? lexicon.done(tree, at, counted.head()) : lexicon.verb(Role.SUBJECT, tree, at);
                return measure == null ? null : new Measured(measure, at, "near");
            }
            passive |= BE.contains(tree.lemma(at));
        }
        return null;
    }
}
