package org.parley.record.copies;

import java.util.Arrays;
import org.parley.article.Article;
import org.parley.spill.RecordReader;
import org.parley.spill.RecordWriter;

/**
 * What is kept of an article's text to tell who else has its words: samples of its rows of three words, with which texts are
 * compared, and of its rows of five, by which they are found. At most some ten kilobytes, whatever the length of the text.
 */
final class Sketch {

    /** Rows of words that a text is compared by. */
    static final int ROW = 3;

    private static final int LONG_ROW = 5;
    private static final int MOST_ROWS = 1024;
    private static final int MOST_ANCHORS = 512;

    /** Texts with fewer rows are found by all of them, longer ones by one in eight. */
    private static final int SHORT_TEXT = 256;

    private static final int ONE_IN_EIGHT = 3;
    private static final int LEAD_WORDS = 96;

    private final int words;
    private final long all;
    private final int[] rows;
    private final int halvings;
    private final int own;
    private final int[] anchors;
    private final int[] lead;

    private Sketch(Builder builder) {
        this.words = builder.words;
        this.all = builder.all;
        this.rows = builder.rows.sorted();
        this.halvings = builder.rows.halvings();
        this.own = (int) Arrays.stream(rows).filter(row -> (row & 1) == 0).count();
        this.anchors = builder.words < SHORT_TEXT ? builder.everyAnchor.sorted() : builder.anchors.sorted();
        this.lead = builder.lead.sorted();
    }

    private Sketch(RecordReader in) {
        this.words = in.integer();
        this.all = in.number();
        this.halvings = in.integer();
        this.own = in.integer();
        this.rows = in.sorted();
        this.anchors = in.sorted();
        this.lead = in.sorted();
    }

    static Sketch read(RecordReader in) {
        return new Sketch(in);
    }

    void write(RecordWriter out) {
        out.integer(words).number(all).integer(halvings).integer(own);
        out.sorted(rows).sorted(anchors).sorted(lead);
    }

    static Sketch of(Article article) {
        Builder builder = new Builder();
        WordReader reader = new WordReader(article);
        while (reader.next()) {
            builder.add(reader.hash(), reader.quoted());
        }
        return new Sketch(builder);
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** Equal for texts of the same words in the same order. */
    long all() {
        return all;
    }

    /** The sampled rows, sorted; the lowest bit is set where all words of the row are quoted. */
    int[] rows() {
        return rows;
    }

    /** How often the bound of the rows was halved. */
    int halvings() {
        return halvings;
    }

    /** How many of the sampled rows are not quoted. */
    int own() {
        return own;
    }

    /** The rows by which the text is found. */
    int[] anchors() {
        return anchors;
    }

    /** The rows of the beginning. */
    int[] lead() {
        return lead;
    }

    /** Bits of a number spread over all bits of the result (the last steps of MurmurHash3). */
    static long spread(long bits) {
        long h = bits;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }

    /** Takes the words one by one. */
    private static final class Builder {

        private final int[] last = new int[LONG_ROW];
        private final HashSample rows = new HashSample(MOST_ROWS, 0);
        private final HashSample anchors = new HashSample(MOST_ANCHORS, ONE_IN_EIGHT);
        private final HashSample everyAnchor = new HashSample(MOST_ANCHORS, 0);
        private final HashSample lead = new HashSample(LEAD_WORDS, 0);
        private int words;
        private int quotedInARow;
        private long all = 1;

        void add(int word, boolean quoted) {
            last[words % LONG_ROW] = word;
            words++;
            quotedInARow = quoted ? quotedInARow + 1 : 0;
            all = spread(all * 31 + word);
            if (words >= ROW) {
                long row = spread(hash(ROW));
                rows.add(((int) (row >>> 33) & ~1) | (quotedInARow >= ROW ? 1 : 0));
                if (words <= LEAD_WORDS) {
                    lead.add((int) (row >>> 33) & ~1);
                }
            }
            if (words >= LONG_ROW) {
                int anchor = (int) (spread(hash(LONG_ROW)) >>> 33) & ~1;
                anchors.add(anchor);
                if (words < SHORT_TEXT) {
                    everyAnchor.add(anchor);
                }
            }
        }

        private long hash(int row) {
            long hash = row;
            for (int i = words - row; i < words; i++) {
                hash = spread(hash * 31 + last[i % LONG_ROW]);
            }
            return hash;
        }
    }
}
