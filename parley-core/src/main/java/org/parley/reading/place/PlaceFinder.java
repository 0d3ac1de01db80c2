package org.parley.reading.place;

import java.util.List;
import org.parley.article.Article;
import org.parley.place.Gazetteer;
import org.parley.place.PlaceMention;
import org.parley.reading.LanguageMarks;
import org.parley.reading.SegmentedText;

/** Finds the words of an article that say where, and the places they mean. Pure, and safe for many threads. */
public final class PlaceFinder {

    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public List<PlaceMention> find(Article article, SegmentedText segmented, LanguageMarks marks) {
        return List.of();
    }
}
