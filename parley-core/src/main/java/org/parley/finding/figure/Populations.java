package org.parley.finding.figure;

import java.util.Locale;
import java.util.Set;
import org.parley.reading.Tree;

/** Says who is counted, in the text's words, and in what unit. */
final class Populations {

    private static final Set<String> THINGS = Set.of("vehicles", "weapons", "sorties", "assassination_attempts", "aid");

    private static final Set<String> PEOPLE_MEASURES = Set.of(
            "killed",
            "injured",
            "missing",
            "arrested",
            "abducted",
            "displaced",
            "refugees",
            "evacuated",
            "homeless",
            "buried",
            "population_of_place");

    /** Nouns that name what happened to those counted, not those counted. */
    private static final Set<String> HAPPENINGS = Set.of(
            "death",
            "casualty",
            "fatality",
            "injury",
            "arrest",
            "detention",
            "abduction",
            "kidnapping",
            "killing",
            "disappearance",
            "dead",
            "wounded",
            "injured",
            "missing",
            "life",
            "displaced",
            "homeless");

    private final MeasureLexicon lexicon;
    private final Tree tree;

    Populations(MeasureLexicon lexicon, Tree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
    }

    /** @param before the population of the figure before it in the sentence, which a bare number goes on with */
    String of(CountedPhrase counted, Measured measured, String before) {
        if (counted.bare() || counted.population().isEmpty()) {
            return before.isEmpty() || THINGS.contains(measured.measure()) ? "people" : before;
        }
        if (HAPPENINGS.contains(tree.lemma(counted.head()))) {
            return ofHappening(counted, before);
        }
        return counted.population();
    }

    /** "596 civilian deaths" counts civilians. */
    private String ofHappening(CountedPhrase counted, String before) {
        for (int child : tree.children(counted.head())) {
            boolean modifier = child < counted.head() && lexicon.isPeople(tree, child);
            boolean among = child > counted.head() && tree.token(child).is("nmod") && lexicon.isPeople(tree, child);
            if (modifier || among) {
                String word = tree.token(child).text();
                return among || word.toLowerCase(Locale.ROOT).endsWith("s") ? word : word + "s";
            }
        }
        return before.isEmpty() ? "people" : before;
    }

    String unit(CountedPhrase counted, Measured measured) {
        if (counted.compound()) {
            return counted.population();
        }
        boolean things = THINGS.contains(measured.measure());
        boolean people = counted.bare()
                || lexicon.isPeople(tree, counted.head())
                || PEOPLE_MEASURES.contains(measured.measure())
                || HAPPENINGS.contains(tree.lemma(counted.head()));
        return people && !things ? "people" : tree.word(counted.head());
    }
}
