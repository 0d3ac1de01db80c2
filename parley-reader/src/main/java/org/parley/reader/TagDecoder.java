package org.parley.reader;

import java.util.ArrayList;
import java.util.List;

/** Finds the best sequence of BIO tags in which an inside tag only follows a tag of its own type (Viterbi). */
final class TagDecoder {

    private final List<String> types;
    private final int tags;
    private final double beginWeight;

    TagDecoder(List<String> labels) {
        this(labels, 1);
    }

    /**
     * @param labels O, then B- and I- of each type in turn
     * @param beginWeight how much the score of a begin tag counts beside the others; more than 1 makes fewer and surer spans
     */
    TagDecoder(List<String> labels, double beginWeight) {
        this.beginWeight = beginWeight;
        tags = labels.size();
        List<String> found = new ArrayList<>();
        for (int i = 1; i < tags; i += 2) {
            String type = labels.get(i).substring(2);
            if (!labels.get(i).equals("B-" + type) || !labels.get(i + 1).equals("I-" + type)) {
                throw new IllegalArgumentException("tags are not in pairs of B- and I-: " + labels);
            }
            found.add(type.intern());
        }
        types = List.copyOf(found);
    }

    /** A run of words, counted from 0. */
    record TagSpan(String type, int from, int to) {}

    /** The spans among the words from {@code from} to {@code to}; row 0 of the scores is the root. */
    List<TagSpan> spans(float[] scores, int words) {
        int[] path = path(scores, words);
        List<TagSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < words) {
            if (path[at] == 0) {
                at++;
                continue;
            }
            int start = at;
            int inside = path[at] + 1;
            at++;
            while (at < words && path[at] == inside) {
                at++;
            }
            spans.add(new TagSpan(types.get((inside - 2) / 2), start, at));
        }
        return spans;
    }

    int[] path(float[] scores, int words) {
        byte[] back = new byte[words * tags];
        double[] sums = new double[tags];
        double[] next = new double[tags];
        for (int word = 0; word < words; word++) {
            int row = (word + 1) * tags;
            double norm = logSum(scores, row);
            int best = argMax(sums);
            for (int tag = 0; tag < tags; tag++) {
                int from = best;
                if (isInside(tag)) {
                    from = word == 0 ? -1 : sums[tag] > sums[tag - 1] ? tag : tag - 1;
                }
                back[word * tags + tag] = (byte) Math.max(from, 0);
                next[tag] =
                        (from < 0 ? -1e9 : sums[from]) + (scores[row + tag] - norm) * (isBegin(tag) ? beginWeight : 1);
            }
            double[] swap = sums;
            sums = next;
            next = swap;
        }
        int[] path = new int[words];
        int tag = argMax(sums);
        for (int word = words - 1; word >= 0; word--) {
            path[word] = tag;
            tag = back[word * tags + tag];
        }
        return path;
    }

    private static boolean isBegin(int tag) {
        return tag % 2 == 1;
    }

    private static boolean isInside(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    private double logSum(float[] scores, int row) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tags; i++) {
            most = Math.max(most, scores[row + i]);
        }
        double sum = 0;
        for (int i = 0; i < tags; i++) {
            sum += Math.exp(scores[row + i] - most);
        }
        return most + Math.log(sum);
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
