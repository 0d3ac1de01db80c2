package org.parley.finding.statement;

import java.util.List;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Tree;

/** Finds the sentences that say that what was claimed could not be checked; read from unverified.txt. */
final class Unverified {

    private static final PhraseSet PHRASES =
            new PhraseSet(RuleFile.read(Unverified.class, "lang/en/unverified.txt", 1).rows().stream()
                    .map(row -> row.field(0))
                    .toList());

    private final Reading reading;
    private final Tree tree;

    Unverified(Reading reading, Tree tree) {
        this.reading = reading;
        this.tree = tree;
    }

    /** Whether this sentence or the next one of its paragraph says so. */
    boolean holds(Sentence sentence) {
        if (says(sentence)) {
            return true;
        }
        List<Sentence> sentences = reading.sentences();
        int next = sentence.index() + 1;
        return next < sentences.size()
                && sentences.get(next).paragraph() == sentence.paragraph()
                && says(sentences.get(next));
    }

    private boolean says(Sentence sentence) {
        return PHRASES.isIn(tree, sentence.firstToken(), sentence.endToken());
    }
}
