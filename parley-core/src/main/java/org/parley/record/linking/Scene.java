package org.parley.record.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.article.TextOrder;
import org.parley.finding.Finding;
import org.parley.place.Gazetteer;
import org.parley.reading.Segmenter;
import org.parley.reading.Sentence;
import org.parley.record.Entry;
import org.parley.record.View;

/** What linking looks at besides the findings themselves: the articles, their sentences, and who is who in them. */
public final class Scene {

    private final View view;
    private final WhoIndex who;
    private final Gazetteer gazetteer;
    private final Map<ArticleId, Entry.Received> articles = new HashMap<>();
    private final Map<ArticleId, Integer> order = new HashMap<>();
    private final Map<ArticleId, List<Sentence>> sentences = new HashMap<>();

    public Scene(View view, Gazetteer gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
        this.who = new WhoIndex(view, gazetteer);
        Segmenter segmenter = new Segmenter();
        for (Entry.Received received : view.articles()) {
            ArticleId id = received.article().id();
            order.put(id, order.size());
            articles.put(id, received);
            sentences.put(id, segmenter.segment(received.article().text()).sentences());
        }
    }

    public View view() {
        return view;
    }

    public WhoIndex who() {
        return who;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Entry.Received received(Finding finding) {
        return received(finding.evidence().article());
    }

    public Entry.Received received(ArticleId id) {
        Entry.Received received = articles.get(id);
        if (received == null) {
            throw new IllegalArgumentException("no such article in this view: " + id);
        }
        return received;
    }

    public Article article(Finding finding) {
        return received(finding).article();
    }

    /** The article's place in the order of publication. */
    public int order(ArticleId id) {
        return order.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** Number of the sentence that holds the offset, or the last that begins before it; -1 before the first. */
    public int sentenceAt(ArticleId id, int offset) {
        List<Sentence> all = sentences.getOrDefault(id, List.of());
        return TextOrder.first(all, sentence -> sentence.span().start() > offset) - 1;
    }

    /** The sentence that holds the passage's beginning; the passage itself where no sentence does. */
    public Passage sentence(Passage passage) {
        int index = sentenceAt(passage.article(), passage.span().start());
        if (index < 0) {
            return passage;
        }
        Span span = sentences(passage.article()).get(index).span();
        return received(passage.article()).article().passage(span.hull(passage.span()));
    }

    /** The sentences of an article. */
    public List<Sentence> sentences(ArticleId id) {
        return sentences.getOrDefault(id, List.of());
    }

    /** How many sentences lie between the beginnings of two passages of one article. */
    public int distance(Passage a, Passage b) {
        return Math.abs(sentenceAt(a.article(), a.span().start())
                - sentenceAt(b.article(), b.span().start()));
    }
}
