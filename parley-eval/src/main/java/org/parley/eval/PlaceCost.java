package org.parley.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.article.Article;
import org.parley.place.Gazetteer;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;
import org.parley.reading.TreeMender;
import org.parley.reading.actor.NamePhrases;
import org.parley.reading.place.OutletHome;
import org.parley.reading.place.OutletHomes;
import org.parley.reading.place.PlaceFinder;

/** What places cost of reading: the steps that the reader takes for them, on marks that the model gave before, by processor time. */
final class PlaceCost {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final NamePhrases phrases = new NamePhrases();
    private final PlaceFinder places;
    private final OutletHomes homes;
    private final Map<String, Marked> marked = new HashMap<>();

    private record Marked(SegmentedText text, LanguageMarks marks) {}

    PlaceCost(Gazetteer gazetteer) {
        this.places = new PlaceFinder(gazetteer);
        this.homes = new OutletHomes(gazetteer);
    }

    /** Keeps what the model says of some texts, and gives it back. */
    List<LanguageMarks> keep(List<SegmentedText> texts, List<LanguageMarks> marks) {
        for (int i = 0; i < texts.size(); i++) {
            marked.putIfAbsent(texts.get(i).text(), new Marked(texts.get(i), marks.get(i)));
        }
        return marks;
    }

    /** Seconds of processor time for all articles: the median of some rounds. */
    double seconds(List<Article> articles, int rounds) {
        double[] seconds = IntStream.range(0, rounds)
                .mapToDouble(i -> round(articles))
                .sorted()
                .toArray();
        return seconds[rounds / 2];
    }

    private double round(List<Article> articles) {
        long start = threads.getCurrentThreadCpuTime();
        List<OutletHome> at = homes.of(articles);
        long sum = threads.getCurrentThreadCpuTime() - start;
        for (int i = 0; i < articles.size(); i++) {
            Marked one = marked.get(articles.get(i).text());
            if (one != null) {
                LanguageMarks marks = phrases.mend(TreeMender.mend(one.marks()));
                start = threads.getCurrentThreadCpuTime();
                places.findAll(articles.get(i), one.text(), marks, at.get(i));
                sum += threads.getCurrentThreadCpuTime() - start;
            }
        }
        return sum / 1e9;
    }
}
