package org.parley.eval;

import java.util.ArrayList;
import java.util.List;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageMarks;
import org.parley.reading.Reading;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;

/** Ourselves as measured beside peers: the whole reading of an article, and only the part of it that the peers do too. */
final class OwnPeers {

    private OwnPeers() {}

    /** With times, places, attributions and who is meant by whom, which peers are not asked for. */
    static Peer whole(OnnxLanguageModel model) {
        return new Peer() {
            private final ArticleReader reader = new ArticleReader(model, new WorldGazetteer());

            @Override
            public String name() {
                return "parley, whole reading";
            }

            @Override
            public List<Marks> read(List<String> texts) {
                List<Article> articles = new ArrayList<>();
                for (String text : texts) {
                    articles.add(Corpus.article("text " + articles.size(), text));
                }
                return reader.read(articles).stream().map(OwnPeers::marks).toList();
            }
        };
    }

    /** Words, sentences and what the model marks in them. */
    static Peer model(OnnxLanguageModel model) {
        return new Peer() {
            private final Segmenter segmenter = new Segmenter();

            @Override
            public String name() {
                return "parley, model only";
            }

            @Override
            public List<Marks> read(List<String> texts) {
                List<SegmentedText> segmented =
                        texts.stream().map(segmenter::segment).toList();
                return model.mark(segmented).stream().map(OwnPeers::marks).toList();
            }
        };
    }

    private static Peer.Marks marks(Reading reading) {
        return new Peer.Marks(reading.tokens(), names(EntityReader.names(reading)));
    }

    private static Peer.Marks marks(LanguageMarks marks) {
        return new Peer.Marks(marks.tokens(), names(EntityReader.names(marks)));
    }

    private static List<Peer.Name> names(List<Entity> entities) {
        return entities.stream()
                .map(entity -> new Peer.Name(entity.span(), entity.type()))
                .toList();
    }
}
