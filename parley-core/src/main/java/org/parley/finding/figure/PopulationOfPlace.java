package org.parley.finding.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.finding.figure.MeasureLexicon.Kind;
import org.parley.reading.Tree;

/** Tells the population of a place: "a city of 430,000 people", "a population of 60,000", "home to 2 million". */
final class PopulationOfPlace {

    private static final int REACH = 4;
    private static final Set<String> LIVE = Set.of("live", "inhabit", "reside");

    private final MeasureLexicon lexicon;
    private final Tree tree;

    PopulationOfPlace(MeasureLexicon lexicon, Tree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
    }

    @Nullable
    Measured find(Quantity quantity, CountedPhrase counted, int from) {
        boolean fits = counted.bare() || lexicon.isPeople(tree, counted.head());
        if (!fits || quantity.shape() == Quantity.Shape.QUANTIFIER) {
            return null;
        }
        int before = quantity.wordsFirst() - 1;
        if (before - 1 >= from) {
            String last = tree.word(before);
            String lastButOne = tree.lemma(before - 1);
            boolean ofPlace = (last.equals("of") || (last.equals("with") && !counted.bare()))
                    && lexicon.is(Kind.PLACE, lastButOne)
                    && (quantity.size() >= 100 || quantity.vague());
            if (ofPlace || (last.equals("to") && lastButOne.equals("home"))) {
                return new Measured("population_of_place", before - 1, "population");
            }
        }
        int population = populationBefore(before, from);
        if (population >= 0) {
            return new Measured("population_of_place", population, "population");
        }
        int head = tree.head(counted.head());
        boolean lives = head >= 0
                && LIVE.contains(tree.lemma(head))
                && quantity.size() >= 1000
                && tree.token(counted.head()).is("nsubj");
        return lives ? new Measured("population_of_place", head, "population") : null;
    }

    private int populationBefore(int before, int from) {
        for (int at = before; at >= Math.max(from, before - REACH); at--) {
            if (tree.lemma(at).equals("population")) {
                return at;
            }
            String upos = tree.token(at).upos();
            if (upos.equals("VERB") || upos.equals("PUNCT") || upos.equals("NOUN")) {
                return -1;
            }
        }
        return -1;
    }
}
