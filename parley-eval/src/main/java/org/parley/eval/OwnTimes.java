package org.parley.eval;

import java.time.LocalDate;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;
import org.parley.time.TimeFinder;

/** What the product finds, written as TimeML does. */
final class OwnTimes implements TimePeer {

    private final Segmenter segmenter = new Segmenter();
    private final TimeFinder finder = new TimeFinder();

    @Override
    public String name() {
        return "parley";
    }

    @Override
    public Prepared prepare(String text, LocalDate written) {
        return prepare(text, TimeAnchor.day(written, Basis.METADATA, "given"));
    }

    Prepared prepare(String text, TimeAnchor dated) {
        Article article = Corpus.article("document", text);
        List<Span> sentences =
                segmenter.segment(text).sentences().stream().map(Sentence::span).toList();
        return () -> {
            List<TimeExpression> found = finder.find(article, sentences, dated);
            return found.stream()
                    .flatMap(time -> TimeMlPolicy.of(text, time).stream())
                    .map(time -> new Marked(time.span(), time.type(), time.value()))
                    .toList();
        };
    }
}
