package org.parley.finding.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.finding.Evidence;
import org.parley.finding.Figure;
import org.parley.finding.Finder;
import org.parley.finding.Source;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Tree;

/** Finds how many were counted, of whom, with the bounds that the words allow, and who says so. */
public final class FigureFinder implements Finder {

    /** More numbers in one sentence are a table. */
    private static final int MAX_PER_SENTENCE = 40;

    private static final Set<String> THESE = Set.of("these", "those", "them");

    private final MeasureLexicon lexicon = new MeasureLexicon();
    private final NumberScanner scanner = new NumberScanner();

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public List<Figure> find(Reading reading) {
        Tree tree = new Tree(reading.tokens());
        Work work = new Work(reading, tree);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            figures.addAll(work.figures(sentence));
        }
        return figures;
    }

    /** One reading's work. */
    private final class Work {

        private final Reading reading;
        private final Tree tree;
        private final CountedPhrases phrases;
        private final Measures measures;
        private final Populations populations;
        private final Holders holders;
        private final Occasion occasion;
        private final Unverified unverified;
        private final Coverage silence;
        private int runningParagraph = -1;

        Work(Reading reading, Tree tree) {
            this.reading = reading;
            this.tree = tree;
            this.phrases = new CountedPhrases(lexicon, reading, tree);
            this.measures = new Measures(lexicon, reading, tree);
            this.populations = new Populations(lexicon, tree);
            this.holders = new Holders(reading, tree, lexicon);
            this.occasion = new Occasion(reading, tree, lexicon);
            this.unverified = new Unverified(reading, tree);
            this.silence = reading.article().silence();
        }

        List<Figure> figures(Sentence sentence) {
            List<Figure> figures = new ArrayList<>();
            List<Quantity> quantities =
                    scanner.scan(tree, sentence.firstToken(), sentence.endToken(), MAX_PER_SENTENCE);
            String population = "";
            for (Quantity quantity : quantities) {
                if (silence.touches(tree.span(quantity.first(), quantity.end()))) {
                    continue;
                }
                CountedPhrase counted = phrases.find(quantity, sentence.endToken());
                Measured measured = measures.of(quantity, counted, sentence);
                if (measured != null) {
                    Figure figure = figure(quantity, counted, measured, sentence, population);
                    population = figure.population();
                    figures.add(figure);
                }
            }
            return figures;
        }

        /** "a million of these refugees" are a part of the total before them. */
        private boolean isPartOfThese(Quantity quantity) {
            int of = quantity.wordsEnd();
            return of + 1 < tree.size() && tree.word(of).equals("of") && THESE.contains(tree.word(of + 1));
        }

        private Figure figure(
                Quantity quantity, CountedPhrase counted, Measured measured, Sentence sentence, String before) {
            Span words = tree.span(quantity.wordsFirst(), Math.max(counted.end(), quantity.wordsEnd()));
            boolean running = occasion.running(quantity, measured, sentence)
                    || (isPartOfThese(quantity) && runningParagraph == sentence.paragraph());
            runningParagraph = running ? sentence.paragraph() : runningParagraph;
            boolean standing = measured.standing();
            Holders.Holder holder =
                    standing ? new Holders.Holder(Source.writer(), List.of()) : holders.of(words, counted.head());
            Evidence evidence = new Evidence(
                    reading.article().id(),
                    reading.dated(),
                    holder.source(),
                    holder.via(),
                    List.of(reading.article().passage(sentence.span())),
                    !standing && unverified.holds(sentence),
                    "figure/" + measured.rule());
            String population = populations.of(counted, measured, before);
            return new Figure(
                    evidence,
                    occasion.when(quantity, measured, running, sentence),
                    occasion.where(measured, words, sentence),
                    measured.measure(),
                    quantity.low(),
                    quantity.high(),
                    quantity.strict(),
                    quantity.approx(),
                    quantity.vague(),
                    running,
                    reading.article().passage(words),
                    population,
                    populations.unit(counted, measured));
        }
    }
}
