package org.parley;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.place.Gazetteer;
import org.parley.place.PlaceMention;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageModel;
import org.parley.reading.Reading;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;
import org.parley.reading.actor.ActorResolver;
import org.parley.reading.actor.NamePhrases;
import org.parley.reading.attribution.AttributionFinder;
import org.parley.reading.place.PlaceFinder;
import org.parley.time.RunDater;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;
import org.parley.time.TimeFinder;

/** Marks up articles: sentences, words and their tree, names, times, places, attributions, who is meant by whom. Pure, and safe for many threads. */
public final class ArticleReader {

    private final Segmenter segmenter = new Segmenter();
    private final TimeFinder timeFinder = new TimeFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final NamePhrases namePhrases = new NamePhrases();
    private final LanguageModel model;
    private final PlaceFinder placeFinder;
    private final ActorResolver actorResolver;

    public ArticleReader(LanguageModel model, Gazetteer gazetteer) {
        this.model = model;
        this.placeFinder = new PlaceFinder(gazetteer);
        this.actorResolver = new ActorResolver(gazetteer);
    }

    /** A reading for each article, in the order given; articles read together fill the model's batches. */
    public List<Reading> read(List<Article> articles) {
        List<SegmentedText> segmented = articles.stream()
                .map(article -> segmenter.segment(article.text()))
                .toList();
        List<TimeAnchor> dates = dates(articles, segmented);
        List<LanguageMarks> marks =
                model.mark(segmented).stream().map(namePhrases::mend).toList();
        List<Reading> readings = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            readings.add(reading(articles.get(i), segmented.get(i), dates.get(i), marks.get(i)));
        }
        return readings;
    }

    /** When each article was published, in the order given: dating needs no model. */
    public static List<TimeAnchor> dates(List<Article> articles) {
        Segmenter segmenter = new Segmenter();
        return dates(
                articles,
                articles.stream()
                        .map(article -> segmenter.segment(article.text()))
                        .toList());
    }

    private static List<TimeAnchor> dates(List<Article> articles, List<SegmentedText> segmented) {
        return new RunDater()
                .date(articles, segmented.stream().map(ArticleReader::sentences).toList());
    }

    private static List<Span> sentences(SegmentedText segmented) {
        return segmented.sentences().stream().map(Sentence::span).toList();
    }

    private Reading reading(Article article, SegmentedText segmented, TimeAnchor dated, LanguageMarks marks) {
        List<Span> sentences = sentences(segmented);
        List<TimeExpression> times = timeFinder.find(article, sentences, dated);
        List<PlaceMention> places = placeFinder.find(article, segmented, marks);
        ActorResolver.Resolved who = actorResolver.resolve(article, segmented, marks);
        List<Attribution> attributions = attributionFinder.find(article, segmented, marks, who);
        return new Reading(
                article,
                dated,
                segmented.sentences(),
                marks.tokens(),
                who.mentions(),
                who.actors(),
                times,
                places,
                attributions);
    }
}
