package org.parley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.article.Article;
import org.parley.article.RepairedText;
import org.parley.article.Span;
import org.parley.place.Gazetteer;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageModel;
import org.parley.reading.PublishedOffsets;
import org.parley.reading.Reading;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;
import org.parley.reading.TreeMender;
import org.parley.reading.actor.ActorResolver;
import org.parley.reading.actor.NamePhrases;
import org.parley.reading.attribution.AttributionFinder;
import org.parley.reading.name.NameMender;
import org.parley.reading.place.OutletHome;
import org.parley.reading.place.OutletHomes;
import org.parley.reading.place.PlaceFinder;
import org.parley.time.RunDater;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;
import org.parley.time.TimeFinder;

/** Marks up articles: sentences, words and their tree, names, times, places, attributions, who is meant by whom. Pure, and safe for many threads. */
public final class ArticleReader {

    /** Enough to keep every thread of the model busy; twice as many are held, for the next are marked while these are read. */
    private static final int AT_ONCE = 16;

    private final Segmenter segmenter = new Segmenter();
    private final TimeFinder timeFinder = new TimeFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final NamePhrases namePhrases = new NamePhrases();
    private final NameMender nameMender;
    private final LanguageModel model;
    private final PlaceFinder placeFinder;
    private final OutletHomes outletHomes;
    private final ActorResolver actorResolver;

    public ArticleReader(LanguageModel model, Gazetteer gazetteer) {
        this.model = model;
        this.nameMender = new NameMender(gazetteer);
        this.placeFinder = new PlaceFinder(gazetteer);
        this.outletHomes = new OutletHomes(gazetteer);
        this.actorResolver = new ActorResolver(gazetteer);
    }

    /** A reading for each article, in the order given. */
    public List<Reading> read(List<Article> articles) {
        List<Reading> readings = new ArrayList<>(articles.size());
        read(articles, readings::addAll);
        return readings;
    }

    /**
     * Readings in the order of the articles, some at a time, so that the words of a large collection need not stay in memory. The
     * model reads the next ones while rules read these.
     */
    public void read(List<Article> articles, Consumer<List<Reading>> some) {
        List<List<Article>> parts = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            parts.add(articles.subList(from, Math.min(from + AT_ONCE, articles.size())));
        }
        try (Ahead<List<Article>, List<Marked>> marked = new Ahead<>(parts, this::marked)) {
            List<TimeAnchor> dates = dates(articles);
            List<OutletHome> homes = outletHomes.of(articles);
            int from = 0;
            for (List<Article> part : parts) {
                int to = from + part.size();
                some.accept(readings(marked.next(), dates.subList(from, to), homes.subList(from, to)));
                from = to;
            }
        }
    }

    /** An article as it is read, and what the model says of it. */
    private record Marked(RepairedText text, SegmentedText segmented, LanguageMarks marks) {}

    /** What is broken and settled is read as it was written, and marked where it stands. */
    private List<Marked> marked(List<Article> published) {
        List<RepairedText> texts = published.stream().map(RepairedText::of).toList();
        List<SegmentedText> segmented = texts.stream()
                .map(text -> segmenter.segment(text.repaired().text()))
                .toList();
        List<LanguageMarks> marks = model.mark(segmented);
        List<Marked> marked = new ArrayList<>(published.size());
        for (int i = 0; i < published.size(); i++) {
            marked.add(new Marked(texts.get(i), segmented.get(i), marks.get(i)));
        }
        return marked;
    }

    private List<Reading> readings(List<Marked> marked, List<TimeAnchor> dates, List<OutletHome> homes) {
        List<Reading> readings = new ArrayList<>(marked.size());
        for (int i = 0; i < marked.size(); i++) {
            Marked one = marked.get(i);
            LanguageMarks mended = namePhrases.mend(nameMender.mend(TreeMender.mend(one.marks())));
            Reading reading = reading(one.text().repaired(), one.segmented(), dates.get(i), homes.get(i), mended);
            readings.add(PublishedOffsets.restored(reading, one.text()));
        }
        return readings;
    }

    /** When each article was published, in the order given: dating needs no model. */
    public static List<TimeAnchor> dates(List<Article> articles) {
        Segmenter segmenter = new Segmenter();
        return new RunDater().date(articles, article -> sentences(segmenter.segment(article.text())));
    }

    private static List<Span> sentences(SegmentedText segmented) {
        return segmented.sentences().stream().map(Sentence::span).toList();
    }

    private Reading reading(
            Article article, SegmentedText segmented, TimeAnchor dated, OutletHome home, LanguageMarks marks) {
        List<Span> sentences = sentences(segmented);
        List<TimeExpression> times = timeFinder.find(article, sentences, dated);
        PlaceFinder.Found places = placeFinder.findAll(article, segmented, marks, home);
        ActorResolver.Resolved who = actorResolver.resolve(article, segmented, marks, places.names());
        List<Attribution> attributions = attributionFinder.find(article, segmented, marks, who);
        return new Reading(
                article,
                dated,
                segmented.sentences(),
                marks.tokens(),
                who.mentions(),
                who.actors(),
                times,
                places.mentions(),
                attributions,
                places.names(),
                who.names());
    }
}
