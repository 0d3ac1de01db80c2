package org.parley.reading;

import java.util.List;

/** Marks words, trees, names and attributions in segmented texts. Pure, and safe for many threads. */
public interface LanguageModel {

    /** Marks for each text, in the order given; texts are read together so that batches fill. */
    List<LanguageMarks> mark(List<SegmentedText> texts);
}
