package org.parley.eval;

import java.util.List;
import org.parley.article.Span;
import org.parley.reading.Token;

/** A system that reads texts down to words, sentences, parts of speech, lemmas, trees and names, to be measured beside ours. */
public interface Peer {

    String name();

    /** What it reads in each text, in the order given; with two threads. */
    List<Marks> read(List<String> texts);

    /**
     * What a system says of one text.
     *
     * @param tokens in text order, with universal parts of speech and relations
     * @param names in text order
     */
    record Marks(List<Token> tokens, List<Name> names) {

        public Marks {
            tokens = List.copyOf(tokens);
            names = List.copyOf(names);
        }
    }

    /** A name of a person (PER), organisation (ORG) or place (LOC); other types are not compared. */
    record Name(Span span, String type) {}
}
